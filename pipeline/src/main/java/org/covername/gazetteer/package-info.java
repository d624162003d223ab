/**
 * Names that an office brings along: its schools, surgeries, places, and what it lets stand, read from CSV and written into the word lists that rules
 * use. How a text is searched for them is not known here: that is a rule's matter.
 */
package org.covername.gazetteer;
