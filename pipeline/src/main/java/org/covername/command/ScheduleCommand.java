package org.covername.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.covername.office.Office;
import org.covername.office.ReviewDesk;
import org.covername.office.ReviewDesk.Which;
import org.covername.publication.By;
import org.covername.publication.Dossier.Plan;
import org.covername.timetable.CalendarIcs;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code covername schedule}. */
@Command(name = "schedule", mixinStandardHelpOptions = true,
        description = "Schedules publication. At the minute everything is checked again, and a change since approval stops it.")
final class ScheduleCommand extends ReviewMove {

    /** When. */
    static final class When {

        @Option(names = "--at", paramLabel = "TIME", required = true, description = "In English time, as 2026-03-04T10:00.")
        private LocalDateTime at;

        @Option(names = "--on-clearance", required = true, description = "As soon as everything is cleared.")
        private boolean onClearance;

        @Option(names = "--cancel", required = true, description = "Takes it from the schedule.")
        private boolean cancel;
    }

    @ArgGroup(multiplicity = "1")
    private When when;

    @Option(names = "--note", paramLabel = "TEXT", defaultValue = "", description = "For a corrected edition: what was corrected, in words for the public.")
    private String note = "";

    @Option(names = "--calendar", paramLabel = "FILE.ics", description = "Writes all that is to come as a calendar, too.")
    private Path calendar;

    private Optional<Instant> time = Optional.empty();

    @Override
    void check() {
        time = Optional.ofNullable(when.at).map(at -> at.atZone(Office.LONDON).toInstant());
        if (time.filter(Instant.now()::isAfter).isPresent()) {
            throw new BadInputException("--at names a time that is over");
        }
    }

    @Override
    void move(Office office, Which which, By by) throws IOException {
        ReviewDesk desk = new ReviewDesk(office);
        if (when.cancel) {
            desk.cancel(which, by);
        } else {
            desk.schedule(which, new Plan(time, note), by);
        }
        if (calendar != null) {
            Files.writeString(calendar, CalendarIcs.of(office));
        }
        tell(CaseLines.state(office, which));
    }
}
