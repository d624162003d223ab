package org.covername.command;

import org.covername.office.Office;
import org.covername.publication.By;
import picocli.CommandLine.Option;

/** Who does it, and why. */
final class PersonOptions {

    @Option(names = "--by", paramLabel = "WHO", required = true, description = "User name of whoever does it; it stands in the audit.")
    private String who;

    @Option(names = "--because", paramLabel = "TEXT", defaultValue = "", description = "Why; kept sealed, the audit holds its hash only.")
    private String because = "";

    By at(Office office, String caseId) {
        if (who.isBlank() || who.equals(By.PRODUCT)) {
            throw new BadInputException("--by names the person who does it");
        }
        return new By(who, office.now(), office.papers().keepNote(caseId, because));
    }
}
