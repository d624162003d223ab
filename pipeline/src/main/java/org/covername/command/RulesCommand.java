package org.covername.command;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.covername.clearance.ClearanceRules;
import org.covername.decision.EarlierDecisions;
import org.covername.gazetteer.OfficeLists;
import org.covername.hold.HoldReader;
import org.covername.jigsaw.JigsawReader;
import org.covername.office.JdbcOffice;
import org.covername.picture.PictureJudge;
import org.covername.rules.RuleBook;
import org.covername.rules.RuleFolder;
import org.covername.typeset.PdfTypesetter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code covername rules test}. */
@Command(name = "rules", mixinStandardHelpOptions = true, description = "Works on redaction-rules/.", subcommands = {RulesCommand.Test.class, RulesImport.class, RulesRemember.class})
final class RulesCommand {

    /** Runs what every rule says it finds, ignores and misses. */
    @Command(name = "test", mixinStandardHelpOptions = true, description = "Runs the examples of all rules and checks the office's lists, decisions, theme and logos; prints each fault and exits with 1.")
    static final class Test implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Mixin
        private RuleOptions rules = new RuleOptions();

        @Override
        public Integer call() {
            RuleFolder folder = rules.folder();
            List<String> failures = Stream.of(RuleBook.failures(folder), HoldReader.load(folder).failures(), JigsawReader.load(folder).failures(),
                OfficeLists.failures(folder), EarlierDecisions.failures(folder), PdfTypesetter.failures(folder), PictureJudge.failures(folder),
                ClearanceRules.failures(folder), JdbcOffice.failures(folder))
                .flatMap(List::stream).toList();
            failures.forEach(spec.commandLine().getOut()::println);
            return failures.isEmpty() ? CovernameCommand.DONE : CovernameCommand.FINDING;
        }
    }
}
