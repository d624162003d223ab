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
        return new By(checked(who), office.now(), office.papers().keepNote(caseId, because));
    }

    /** A user name: it stands in the audit as it is, so it is neither a sentence nor the product's own. */
    static String checked(String who) {
        if (!who.matches("[A-Za-z0-9._@-]{1,60}") || who.equals(By.PRODUCT)) {
            throw new BadInputException("--by is the user name of a person: letters, digits, dots, hyphens");
        }
        return who;
    }
}
