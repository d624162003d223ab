/**
 * What becomes of the pictures of a draft: which are let into its report and why, and how what they say of people is overwritten in their pixels. How
 * pictures and the text in them are read from a file is the business of {@code extraction}; how they are set, of {@code typeset} and {@code layout}.
 */
package org.covername.picture;
