package org.covername.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.covername.office.Office;
import org.covername.office.ReviewDesk;
import org.covername.office.ReviewDesk.Which;
import org.covername.publication.Dossier.Plan;
import org.covername.timetable.CalendarIcs;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code covername schedule}. */
@Command(name = "schedule", mixinStandardHelpOptions = true,
        description = "Schedules publication. At the minute everything is checked again, and a change since approval stops it.")
final class ScheduleCommand implements Callable<Integer> {

    /** When. */
    static final class When {

        @Option(names = "--at", paramLabel = "TIME", required = true, description = "In English time, as 2026-03-04T10:00.")
        private LocalDateTime at;

        @Option(names = "--on-clearance", required = true, description = "As soon as everything is cleared.")
        private boolean onClearance;

        @Option(names = "--cancel", required = true, description = "Takes it from the schedule.")
        private boolean cancel;
    }

    @Mixin
    private DraftArgument draft = new DraftArgument();

    @ArgGroup(multiplicity = "1")
    private When when;

    @Option(names = "--note", paramLabel = "TEXT", defaultValue = "", description = "For a corrected edition: what was corrected, in words for the public.")
    private String note = "";

    @Option(names = "--calendar", paramLabel = "FILE.ics", description = "Writes all that is to come as a calendar, too.")
    private Path calendar;

    @Mixin
    private PersonOptions person = new PersonOptions();

    @Mixin
    private OfficeOptions options = new OfficeOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Office office = options.open();
        Which which = draft.in(office);
        ReviewDesk desk = new ReviewDesk(office);
        if (when.cancel) {
            desk.cancel(which, person.at(office, which.caseId()));
        } else {
            desk.schedule(which, new Plan(time(office), note), person.at(office, which.caseId()));
        }
        if (calendar != null) {
            Files.writeString(calendar, CalendarIcs.of(office));
        }
        CaseLines.state(office, which).forEach(spec.commandLine().getOut()::println);
        return CovernameCommand.DONE;
    }

    private Optional<Instant> time(Office office) {
        Optional<Instant> time = Optional.ofNullable(when.at).map(at -> at.atZone(Office.LONDON).toInstant());
        if (time.filter(office.now()::isAfter).isPresent()) {
            throw new BadInputException("--at names a time that is over");
        }
        return time;
    }
}
