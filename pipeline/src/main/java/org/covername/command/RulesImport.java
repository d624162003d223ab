package org.covername.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.covername.gazetteer.ListImport;
import org.covername.gazetteer.NameKind;
import org.covername.rules.RuleFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code covername rules import}: an office's own schools, surgeries, places, and what it lets stand. */
@Command(name = "import", mixinStandardHelpOptions = true,
        description = "Reads names from a CSV file with a header row into the word lists of the office's rules. A file with a fault is refused whole.")
final class RulesImport implements Callable<Integer> {

    @Parameters(paramLabel = "FILE.csv", description = "In UTF-8, with a column of names; columns of towns and postcodes are noted beside them.")
    private Path csv;

    @Option(names = "--as", paramLabel = "KIND", required = true, description = "What they are: school, surgery, hospital, body (any other local one), place, or keep.")
    private String as;

    @Option(names = "--column", paramLabel = "NAME", description = "Column of the names (default: name, establishment name, practice name and the like).")
    private String column;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        NameKind kind = NameKind.ofWord(as).orElseThrow(() -> new BadInputException("there is no kind " + as + "; kinds are " + NameKind.words()));
        String text = InputFile.text(csv);
        Path folder = rules.writable();
        RuleFolder before = RuleFolder.at(folder);
        ListImport.Longer longer = new ListImport(before, kind).read(text, csv.getFileName().toString(), Optional.ofNullable(column));
        longer.rules().write(folder, before);
        ListImport.Imported imported = longer.imported();
        spec.commandLine().getOut().println(imported.added() + " added, " + imported.known() + " were there already; "
                + imported.shortForms() + (kind == NameKind.PLACE ? " found only near words of place" : " with a short form"));
        spec.commandLine().getOut().flush();
        return CovernameCommand.DONE;
    }
}
