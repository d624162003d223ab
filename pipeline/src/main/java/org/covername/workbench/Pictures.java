package org.covername.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.covername.casework.Readings;
import org.covername.intake.DraftState;
import org.covername.intake.Settings;
import org.covername.intake.StoredDrafts;

/** The PDFs whose pages stand side by side: the draft where it came as one, the report, and the report as it was before. */
final class Pictures {

    private final StoredDrafts drafts;
    private final Readings readings;
    private final Settings settings;
    private final FormerReports former = new FormerReports();
    private final Map<String, Boolean> cameAsPdf = new ConcurrentHashMap<>();

    Pictures(StoredDrafts drafts, Readings readings, Settings settings) {
        this.drafts = drafts;
        this.readings = readings;
        this.settings = settings;
    }

    int pages(Seat seat) {
        return report(seat).map(any -> former.pages(seat.path())).orElse(0);
    }

    /** Whether the draft came as a PDF: that never changes, and the draft is opened once to see it. */
    boolean hasOriginal(Seat seat) {
        return known(seat).map(draft -> cameAsPdf.computeIfAbsent(draft.key(), any -> drafts.originalPdf(draft).isPresent())).orElse(false);
    }

    Optional<byte[]> original(Seat seat) {
        return known(seat).flatMap(drafts::originalPdf);
    }

    Optional<byte[]> report(Seat seat) {
        Path pdf = settings.review().resolve(seat.which().caseId()).resolve(seat.folder()).resolve("redacted.pdf");
        try {
            boolean made = known(seat).isPresent() && Files.isRegularFile(pdf);
            return made ? Optional.of(former.seen(seat.path(), Files.readAllBytes(pdf))) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The report cannot be read", unreadable);
        }
    }

    /** Nothing where nobody had the report before their eyes since it was last made anew. */
    Optional<byte[]> former(Seat seat) {
        return report(seat).flatMap(any -> former.before(seat.path()));
    }

    private Optional<DraftState> known(Seat seat) {
        return readings.state(seat.which().caseId(), seat.which().draft());
    }
}
