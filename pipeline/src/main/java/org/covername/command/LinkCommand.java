package org.covername.command;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.covername.office.Office;
import org.covername.office.ReviewDesk;
import org.covername.publication.Dossier.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code covername case link}. */
@Command(name = "link", mixinStandardHelpOptions = true,
        description = "Says which drafts of a case are reports beside one another. They are shown together, and none may show what another hides.")
final class LinkCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "CASE", description = "Such as child-t.")
    private String caseId;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "DRAFT=KIND", description = "Such as draft-1=report draft-2=summary; also briefing, response.")
    private Map<String, String> kinds = Map.of();

    @Mixin
    private PersonOptions person = new PersonOptions();

    @Mixin
    private OfficeOptions options = new OfficeOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Map<String, Output> outputs = new TreeMap<>();
        kinds.forEach((draft, kind) -> outputs.put(draft, Output.ofWord(kind).orElseThrow(() -> new BadInputException("there is no kind of report " + kind))));
        Office office = options.open();
        new ReviewDesk(office).link(caseId, outputs, person.at(office, caseId));
        CaseLines.reviews(office.journal().read(caseId)).forEach(spec.commandLine().getOut()::println);
        return CovernameCommand.DONE;
    }
}
