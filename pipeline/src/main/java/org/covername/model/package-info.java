/**
 * A conditional random field that calls each word of a text by what it gives away: how it is trained and how it judges. Knows words only by their clues;
 * drafts, rules and case files do not belong here, and neither does what is done with a word once it is called something.
 */
package org.covername.model;
