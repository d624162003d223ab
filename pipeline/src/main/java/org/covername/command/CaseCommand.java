package org.covername.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.covername.hold.Audience;
import org.covername.office.Office;
import org.covername.office.ReviewDesk;
import org.covername.office.ReviewDesk.Which;
import org.covername.publication.By;
import org.covername.publication.CaseRecord.Step;
import org.covername.publication.Dossier.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code covername case}: where a case stands, and what people did for it. */
@Command(name = "case", mixinStandardHelpOptions = true, description = "Shows where cases stand, and records what people did.",
        subcommands = {CaseCommand.All.class, CaseCommand.Show.class, CaseCommand.Confirm.class, DecideCommand.class, CaseCommand.Mean.class, LinkCommand.class, CaseCommand.Close.class,
            CaseCommand.Reopen.class, CopyCommand.class, LeakCommand.class})
final class CaseCommand {

    private CaseCommand() {
    }

    /** All cases. */
    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists all cases with the state of their reviews.")
    static final class All implements Callable<Integer> {

        @Mixin
        private OfficeOptions options = new OfficeOptions();

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            Office office = options.open();
            office.journal().records().forEach(record -> CaseLines.reviews(record).forEach(line -> spec.commandLine().getOut().println(record.caseId() + "/" + line)));
            return CovernameCommand.DONE;
        }
    }

    /** One review, with everything that speaks against publication. */
    @Command(name = "show", mixinStandardHelpOptions = true,
            description = "Shows a review: its state, whether it is ready, every reason against it. Exits with 1 unless it is ready.")
    static final class Show implements Callable<Integer> {

        @Mixin
        private DraftArgument draft = new DraftArgument();

        @Option(names = "--checklist", paramLabel = "FILE.html", description = "Writes the checklist as a page to print.")
        private Path checklist;

        @Mixin
        private OfficeOptions options = new OfficeOptions();

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            Office office = options.open();
            Which which = draft.in(office);
            List<String> lines = CaseLines.state(office, which);
            lines.forEach(spec.commandLine().getOut()::println);
            if (checklist != null) {
                Files.writeString(checklist, office.checklist(which.caseId(), which.draft()));
            }
            return lines.get(1).equals("ready") ? CovernameCommand.DONE : CovernameCommand.FINDING;
        }
    }

    /** A step that only people can take. */
    @Command(name = "confirm", mixinStandardHelpOptions = true, description = "Records a step that only people can take.")
    static final class Confirm extends ReviewMove {

        @Option(names = "--step", paramLabel = "STEP", required = true,
                description = "family-told, panel-sent, secretary-of-state-sent, identification-checked, proceedings-asked or legal-advice.")
        private String step;

        @Option(names = "--on", paramLabel = "DATE", description = "When, as 2026-03-04 (default: today).")
        private LocalDate on;

        private Step known;

        @Override
        void check() {
            known = Arrays.stream(Step.values()).filter(each -> each.word().equals(step)).findFirst().orElseThrow(() -> new BadInputException("there is no step " + step));
        }

        @Override
        void move(Office office, Which which, By by) {
            new ReviewDesk(office).confirm(which, known, on == null ? office.today() : on, by);
        }
    }

    /** What it is, and for whom. */
    @Command(name = "mean", mixinStandardHelpOptions = true, description = "Says what kind of report a draft is, or for whom it is meant. Approvals no longer count.")
    static final class Mean extends ReviewMove {

        @Option(names = "--output", paramLabel = "KIND", description = "report, summary, briefing or response.")
        private String output;

        @Option(names = "--audience", paramLabel = "WHO", description = "public or professionals-only.")
        private String audience;

        private Optional<Output> kind = Optional.empty();
        private Optional<Audience> readers = Optional.empty();

        @Override
        void check() {
            kind = Optional.ofNullable(output).map(word -> Output.ofWord(word).orElseThrow(() -> new BadInputException("there is no kind of report " + word)));
            readers = Optional.ofNullable(audience).map(word -> Audience.ofWord(word).orElseThrow(() -> new BadInputException("there is no audience " + word)));
        }

        @Override
        void move(Office office, Which which, By by) {
            ReviewDesk desk = new ReviewDesk(office);
            kind.ifPresent(meant -> desk.name(which, meant, by));
            readers.ifPresent(meant -> desk.meanFor(which, meant, by));
        }
    }

    /** Not to be published. */
    @Command(name = "close", mixinStandardHelpOptions = true, description = "Ends a review without publication. Its originals go by the rule for a case that is over.")
    static final class Close extends ReviewMove {

        @Override
        void move(Office office, Which which, By by) {
            new ReviewDesk(office).close(which, by);
        }
    }

    /** Once more. */
    @Command(name = "reopen", mixinStandardHelpOptions = true, description = "Begins a review once more. Approvals no longer count.")
    static final class Reopen extends ReviewMove {

        @Override
        void move(Office office, Which which, By by) {
            new ReviewDesk(office).reopen(which, by);
        }
    }
}
