package org.covername.command;

import java.util.Map;
import java.util.TreeMap;
import org.covername.office.Office;
import org.covername.office.ReviewDesk;
import org.covername.publication.By;
import org.covername.publication.Dossier.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code covername case link}. */
@Command(name = "link", mixinStandardHelpOptions = true,
        description = "Says which drafts of a case are reports beside one another. They are shown together, and none may show what another hides.")
final class LinkCommand extends CaseMove {

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "DRAFT=KIND", description = "Such as draft-1=report draft-2=summary; also briefing, response.")
    private Map<String, String> kinds = Map.of();

    private final Map<String, Output> outputs = new TreeMap<>();

    @Override
    void check() {
        kinds.forEach((draft, kind) -> outputs.put(draft, Output.ofWord(kind).orElseThrow(() -> new BadInputException("there is no kind of report " + kind))));
    }

    @Override
    void move(Office office, String caseId, By by) {
        new ReviewDesk(office).link(caseId, outputs, by);
        tell(CaseLines.reviews(office.journal().read(caseId)));
    }
}
