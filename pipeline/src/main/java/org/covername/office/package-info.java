/**
 * The office's work on its cases, one case at a time and on one machine at a time: what an officer does to holds and reviews, what is done at its minute, and the
 * journal in which all of it stands, so that a crash between any two writes is mended by the next look. What may be done is known to {@code publication} and
 * {@code clearance}; nothing is decided here.
 */
package org.covername.office;
