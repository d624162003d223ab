/**
 * A scanned page drawn anew: white paper, onto which only the ink of words is copied that OCR read surely and that belong to no mention; pseudonyms are written
 * in the place of names, and every line of a changed paragraph is set anew. How pages become pictures, and pictures files, is the business of {@code extraction}
 * and {@code layout}; whether the finished file is clean, of {@code verification}.
 */
package org.covername.scan;
