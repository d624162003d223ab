/**
 * Gives a PDF draft back as itself: a new document of its pages with pseudonyms in the place of names, set in the same type, with every line of a changed
 * paragraph set anew. Only what is known to be safe is copied; where a page cannot be treated so, the draft is refused, and {@code typeset} sets it from its
 * passages. Whether the file that is written is clean is not decided here, but in {@code verification}.
 */
package org.covername.layout;
