package org.covername.review;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.covername.hold.Hold.Where;
import org.covername.redaction.RedactedDraft;

/** A sentence of the draft as the redacted text has it, whole, also where lines part it. */
final class Quotation {

    private Quotation() {
    }

    static String of(Where where, RedactedDraft redacted) {
        return Stream.concat(Stream.of(where), where.further().stream()).map(part -> redacted.quote(part.passage(), part.span()).text())
                .collect(Collectors.joining(" "));
    }
}
