package org.covername.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.covername.decision.JdbcRulings.Progress;
import org.covername.intake.DraftState;
import org.covername.office.Office;

/**
 * Where the redacted report is: made, or being made anew.
 *
 * @param made milliseconds by which a page knows whether it shows the latest; 0 where there is none
 */
record ReportState(String sentence, boolean working, long made) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM, HH:mm:ss", Locale.UK).withZone(Office.LONDON);

    static ReportState of(DraftState draft, Progress progress, Path folder) {
        long made = made(folder.resolve("redacted.pdf"));
        if (draft.stand().state() == DraftState.State.HELD) {
            return new ReportState("The report could not be made anew. " + draft.stand().reason().orElse(""), false, made);
        }
        if (progress.pending() || draft.stand().state() == DraftState.State.WAITING) {
            return new ReportState("The report is being made anew.", true, made);
        }
        return new ReportState(made == 0 ? "There is no report." : "The report says all decisions; made on " + TIME.format(Instant.ofEpochMilli(made)) + ".", false, made);
    }

    private static long made(Path pdf) {
        try {
            return Files.isRegularFile(pdf) ? Files.getLastModifiedTime(pdf).toMillis() : 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The report cannot be looked at", unreadable);
        }
    }
}
