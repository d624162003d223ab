package org.covername.casefile;

/**
 * A picture that an officer has looked at and lets into the reports of a case.
 *
 * @param sha256      of its pixels, as the redaction log tells it
 * @param alternative what it shows, for those who cannot see it; it is published, so it names nobody
 */
public record LetInPicture(String sha256, String alternative) {

    public LetInPicture {
        if (!sha256.matches("[0-9a-f]{64}") || alternative.isBlank()) {
            throw new IllegalArgumentException("A picture is let in by 64 hexadecimal digits, and with words for those who cannot see it");
        }
    }
}
