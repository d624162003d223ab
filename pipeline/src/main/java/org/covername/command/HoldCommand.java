package org.covername.command;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.covername.clearance.ClearanceRules;
import org.covername.office.HoldDesk;
import org.covername.office.Office;
import org.covername.publication.By;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code covername hold}: the register of a case's holds. */
@Command(name = "hold", mixinStandardHelpOptions = true, description = "Works on the register of holds.",
        subcommands = {HoldCommand.Show.class, HoldCommand.Raise.class, HoldCommand.Confirm.class, HoldCommand.Reopen.class, HoldCommand.Rules.class})
final class HoldCommand {

    private HoldCommand() {
    }

    /** The holds of a case, with their state. */
    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the holds of a case; exits with 1 if any is open.")
    static final class Show implements Callable<Integer> {

        @Parameters(paramLabel = "CASE")
        private String caseId;

        @Mixin
        private OfficeOptions options = new OfficeOptions();

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            Office office = options.open();
            return office.work(caseId, book -> {
                CaseLines.holds(office, book.record()).forEach(spec.commandLine().getOut()::println);
                return book.record().holds().allCleared().isPresent() ? CovernameCommand.DONE : CovernameCommand.FINDING;
            });
        }
    }

    /** By hand. */
    @Command(name = "raise", mixinStandardHelpOptions = true, description = "Raises a hold by hand. A bar takes back at once what is published of the case.")
    static final class Raise extends CaseMove {

        @Parameters(index = "1", paramLabel = "RULE", description = "Such as appeal; covername hold rules names them.")
        private String rule;

        @Override
        void move(Office office, String caseId, By by) {
            tell(List.of(new HoldDesk(office).raise(caseId, rule, by)));
        }
    }

    /** Asked again. */
    @Command(name = "confirm", mixinStandardHelpOptions = true, description = "Records that somebody asked again and heard that a clearance still stands.")
    static final class Confirm extends CaseMove {

        @Parameters(index = "1", paramLabel = "HOLD")
        private String hold;

        @Option(names = "--on", paramLabel = "DATE", description = "When, as 2026-03-04 (default: today).")
        private LocalDate on;

        @Override
        void move(Office office, String caseId, By by) {
            new HoldDesk(office).confirm(caseId, hold, on == null ? office.today() : on, by);
        }
    }

    /** It began anew. */
    @Command(name = "reopen", mixinStandardHelpOptions = true, description = "Records that what had ended began anew: an appeal, a retrial, a resumed inquest.")
    static final class Reopen extends CaseMove {

        @Parameters(index = "1", paramLabel = "HOLD")
        private String hold;

        @Override
        void move(Office office, String caseId, By by) {
            new HoldDesk(office).reopen(caseId, hold, by);
        }
    }

    /** The dated table. */
    @Command(name = "rules", mixinStandardHelpOptions = true, description = "Lists what may hold publication, who may clear it with which paper, and the source.")
    static final class Rules implements Callable<Integer> {

        @Mixin
        private RuleOptions rules = new RuleOptions();

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            ClearanceRules.load(rules.folder()).all().forEach(rule -> spec.commandLine().getOut().println(rule.id() + " (" + rule.effect().word() + "): "
                    + rule.asksFor() + "; source: " + rule.source().citation()));
            return CovernameCommand.DONE;
        }
    }
}
