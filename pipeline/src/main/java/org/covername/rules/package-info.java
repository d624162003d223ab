/**
 * Rules as data: where they lie, how they are read, checked by their own examples, and tried on a text without ever hanging. What a rule's finding
 * means is not known here: recognition and hold give their own rules a meaning.
 */
package org.covername.rules;
