package org.covername.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.covername.clearance.Clearance;
import org.covername.office.HoldDesk;
import org.covername.office.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code covername clear}. */
@Command(name = "clear", mixinStandardHelpOptions = true, description = "Clears a hold with its proof: whose word, of when, and the document, which is kept sealed.")
final class ClearCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "CASE", description = "Such as child-t.")
    private String caseId;

    @Parameters(index = "1", paramLabel = "HOLD", description = "Such as hold-1; covername hold list CASE names them.")
    private String hold;

    @Option(names = "--role", paramLabel = "ROLE", required = true, description = "Whose word it is, such as cps, court, coroner; covername hold rules says which counts.")
    private String role;

    @Option(names = "--organisation", paramLabel = "NAME", required = true, description = "Such as the court or the force.")
    private String organisation;

    @Option(names = "--dated", paramLabel = "DATE", required = true, description = "The document's date, as 2026-03-04.")
    private LocalDate dated;

    @Option(names = "--document", paramLabel = "FILE", required = true, description = "The letter, order or result.")
    private Path document;

    @Mixin
    private PersonOptions person = new PersonOptions();

    @Mixin
    private OfficeOptions options = new OfficeOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        byte[] bytes = InputFile.draft(document).bytes();
        Office office = options.open();
        office.work(caseId, book -> caseId);
        String sha256 = office.papers().keep(caseId, bytes);
        new HoldDesk(office).clear(caseId, hold, new Clearance(role, organisation, dated, sha256, ""), person.at(office, caseId));
        CaseLines.holds(office, office.journal().read(caseId)).forEach(spec.commandLine().getOut()::println);
        return CovernameCommand.DONE;
    }
}
