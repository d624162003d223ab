package org.covername.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.covername.casefile.CaseFileRefusedException;
import org.covername.certificate.CertificateVerification;
import org.covername.verification.ResidueCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Option(names = "--certificate", paramLabel = "certificate.json", description = "Tells whether this certificate is as it was written, and speaks of this file.")
    private Path certificate;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws CaseFileRefusedException {
        if (!caseOption.given() && certificate == null) {
            throw new BadInputException("name the case file with --case, or a certificate with --certificate: without one nobody knows what to look for");
        }
        byte[] pdf = InputFile.draft(file).bytes();
        List<String> found = new ArrayList<>(certificate == null ? List.of() : certified(pdf));
        if (caseOption.given()) {
            ResidueCheck.of(caseOption.read()).check(pdf).forEach(residue -> found.add(residue.sentence()));
        }
        found.forEach(spec.commandLine().getOut()::println);
        spec.commandLine().getOut().flush();
        return found.isEmpty() ? CovernameCommand.DONE : CovernameCommand.FINDING;
    }

    private List<String> certified(byte[] pdf) {
        CertificateVerification verification = CertificateVerification.of(InputFile.text(certificate));
        List<String> faults = verification.against(pdf);
        if (faults.isEmpty()) {
            spec.commandLine().getOut().println(verification.sentence());
        }
        return faults;
    }
}
