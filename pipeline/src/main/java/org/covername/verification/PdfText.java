package org.covername.verification;

import org.covername.verification.Residue.Channel;

/**
 * Text read out of a PDF, with the place it was read from.
 *
 * @param page from 1, or 0 where the place has none
 */
record PdfText(Channel channel, int page, String text) {

    @Override
    public String toString() {
        return "PdfText of " + text.length() + " characters";
    }
}
