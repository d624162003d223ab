package org.covername.command;

import java.nio.file.Path;
import java.time.LocalDate;
import org.covername.clearance.Clearance;
import org.covername.office.HoldDesk;
import org.covername.office.Office;
import org.covername.publication.By;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code covername clear}. */
@Command(name = "clear", mixinStandardHelpOptions = true, description = "Clears a hold with its proof: whose word, of when, and the document, which is kept sealed.")
final class ClearCommand extends CaseMove {

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

    private byte[] bytes;

    @Override
    void check() {
        bytes = InputFile.draft(document).bytes();
    }

    @Override
    void move(Office office, String caseId, By by) {
        office.work(caseId, book -> caseId);
        String sha256 = office.papers().keep(caseId, bytes);
        new HoldDesk(office).clear(caseId, hold, new Clearance(role, organisation, dated, sha256, ""), by);
        tell(CaseLines.holds(office, office.journal().read(caseId)));
    }
}
