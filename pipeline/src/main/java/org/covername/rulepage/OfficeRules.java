package org.covername.rulepage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.covername.gazetteer.ListImport;
import org.covername.gazetteer.NameKind;
import org.covername.rules.RuleBook;
import org.covername.rules.RuleFolder;
import org.covername.rules.RulesRefusedException;

/** The rules as they lie in the office's folder, or as shipped where it has none; read anew once they changed. */
final class OfficeRules {

    private final Path folder;
    private Read last = new Read("", List.of());

    OfficeRules(Path folder) {
        this.folder = folder;
    }

    /** @param sha256 of all files of rules */
    record Read(String sha256, List<RuleCard> rules) {

        Read {
            rules = List.copyOf(rules);
        }
    }

    /** @throws RulesRefusedException with every fault of the files */
    synchronized Read now() {
        RuleFolder files = RuleFolder.atOrBundled(folder);
        String sha256 = files.sha256();
        if (!last.sha256().equals(sha256)) {
            last = new Read(sha256, RuleBook.load(files).rules().stream().map(RuleCard::new).toList());
        }
        return last;
    }

    /**
     * Adds names to a list; where the office has no folder of its own yet, the rules as shipped are copied there first.
     *
     * @throws RulesRefusedException with every fault of the names; nothing is added then
     */
    synchronized ListImport.Imported add(NameKind kind, List<String> names) {
        try {
            if (!Files.isDirectory(folder)) {
                RuleFolder.bundled().copyTo(folder);
            }
            return new ListImport(folder, kind).read(csv(names), "the names", Optional.of("name"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The lists cannot be written", new IOException(unwritable.getClass().getName()));
        }
    }

    /** The table that {@code covername rules import} would read. */
    private static String csv(List<String> names) {
        StringBuilder csv = new StringBuilder("name\r\n");
        names.forEach(name -> csv.append('"').append(name.replace("\"", "\"\"")).append("\"\r\n"));
        return csv.toString();
    }
}
