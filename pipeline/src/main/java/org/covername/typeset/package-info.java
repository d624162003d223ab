/**
 * Sets a redacted draft anew as an accessible PDF, from its passages alone: nothing of the draft's own file is taken over. How a PDF keeps the look of
 * its draft is not known here, but in {@code layout}.
 */
package org.covername.typeset;
