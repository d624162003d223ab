/**
 * Reads a draft of any format into passages, so that everything after it works on one shape. Finds nothing and judges nothing:
 * what identifies a person is the business of recognition.
 */
package org.covername.extraction;
