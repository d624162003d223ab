package org.covername.intake;

import org.covername.document.Surface;

/**
 * A file in an officer's hand.
 *
 * @param caseId of the case it is for; "" where nobody knows yet
 * @param name   as its owner named it; a folder before it does not count
 */
public record Handed(String who, String caseId, Surface name, byte[] bytes) {

    public Handed {
        caseId = caseId.strip();
        name = new Surface(FileNames.safe(name.text().replaceFirst(".*[/\\\\]", "")));
    }

    @Override
    public String toString() {
        return "a file of " + bytes.length + " bytes for " + caseId;
    }
}
