/**
 * Rules as data: where they lie, how they are read and checked, and how a pattern is tried on a text without ever hanging. What a rule's finding
 * means is not known here: recognition and hold give their own rules a meaning.
 */
package org.covername.rules;
