/**
 * Sets a redacted draft anew as an accessible PDF in the theme of its office, from its passages and the pictures that were let in: nothing of the draft's
 * own file is taken over. How a PDF keeps the look of its draft is not known here, but in {@code layout}.
 */
package org.covername.typeset;
