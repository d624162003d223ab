package org.covername.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.covername.document.Surface;
import org.covername.office.Leaks;
import org.covername.office.Office;
import org.covername.publication.By;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code covername case leak}. */
@Command(name = "leak", mixinStandardHelpOptions = true,
        description = "Reads from standard input a term that should not be public, looks for it in every report that left the office, and withdraws what holds it. "
                + "Exits with 1 if found.")
final class LeakCommand implements Callable<Integer> {

    @Option(names = "--close", paramLabel = "CASE/LEAK", description = "Instead closes a leak that is mended, such as child-t/leak-1.")
    private String close;

    @Option(names = "--by", paramLabel = "WHO", required = true, description = "User name of whoever reports it.")
    private String who;

    @Mixin
    private OfficeOptions options = new OfficeOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Office office = options.open();
        By by = new By(PersonOptions.checked(who), office.now(), "");
        if (close != null) {
            String[] parts = close.split("/");
            if (parts.length != 2) {
                throw new BadInputException("--close names a case and a leak, such as child-t/leak-1");
            }
            new Leaks(office).close(parts[0], parts[1], by);
            return CovernameCommand.DONE;
        }
        Surface term = new Surface(new String(System.in.readAllBytes(), StandardCharsets.UTF_8).strip());
        if (term.isBlank()) {
            throw new BadInputException("standard input holds no term");
        }
        Leaks.Found found = new Leaks(office).report(term, by);
        found.folders().forEach(folder -> spec.commandLine().getOut().println(folder));
        found.cases().forEach(caseId -> spec.commandLine().getOut().println(caseId + ": withdrawn, and held until the leak is closed"));
        return found.folders().isEmpty() ? CovernameCommand.DONE : CovernameCommand.FINDING;
    }
}
