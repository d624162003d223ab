package org.covername.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.covername.casefile.CaseFileRefusedException;
import org.covername.verification.Residue;
import org.covername.verification.ResidueCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code covername check}: whether any PDF, whoever made it, still tells who the people of a case are. */
@Command(name = "check", mixinStandardHelpOptions = true,
        description = "Looks in every channel of a PDF for the people of the case file; prints a line a finding, never its text, and exits with 1 if there is any.")
final class CheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE.pdf", description = "The PDF to be checked.")
    private Path file;

    @Mixin
    private CaseOption caseOption = new CaseOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws CaseFileRefusedException {
        if (!caseOption.given()) {
            throw new BadInputException("name the case file with --case: without it nobody knows what to look for");
        }
        List<Residue> found = ResidueCheck.of(caseOption.read()).check(InputFile.draft(file).bytes());
        found.forEach(residue -> spec.commandLine().getOut().println(residue.sentence()));
        spec.commandLine().getOut().flush();
        return found.isEmpty() ? CovernameCommand.DONE : CovernameCommand.FINDING;
    }
}
