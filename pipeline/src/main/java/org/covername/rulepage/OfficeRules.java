package org.covername.rulepage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.covername.rules.Rule.Switch;
import org.covername.rules.RuleBook;
import org.covername.rules.RuleFolder;
import org.covername.rules.RulesRefusedException;

/** The rules as they lie in the office's folder, or as shipped where it has none; read anew once they changed. */
final class OfficeRules {

    private final Path folder;
    private Read last = new Read("", List.of(), List.of());

    OfficeRules(Path folder) {
        this.folder = folder;
    }

    /**
     * @param sha256 of all files of rules
     * @param rules  as they were before, where the files have faults
     */
    record Read(String sha256, List<RuleCard> rules, List<String> faults) {

        Read {
            rules = List.copyOf(rules);
            faults = List.copyOf(faults);
        }

        Optional<RuleCard> card(String id) {
            return rules.stream().filter(card -> card.id().equals(id)).findFirst();
        }
    }

    synchronized Read now() {
        RuleFolder files = files();
        String sha256 = files.sha256();
        if (!last.sha256().equals(sha256)) {
            last = read(files, sha256);
        }
        return last;
    }

    private Read read(RuleFolder files, String sha256) {
        try {
            Map<String, Switch> switches = RuleBook.switches(files);
            Map<String, String> always = RuleBook.always(files);
            return new Read(sha256, RuleBook.load(files).rules().stream()
                    .map(rule -> new RuleCard(rule, Optional.ofNullable(switches.get(rule.id())), Optional.ofNullable(always.get(rule.id())))).toList(), List.of());
        } catch (RulesRefusedException refused) {
            return new Read(sha256, last.rules(), refused.faults());
        }
    }

    RuleFolder files() {
        return RuleFolder.atOrBundled(folder);
    }

    /**
     * Writes changed rules; where the office has no folder of its own yet, the rules as shipped are copied there first.
     *
     * @param before what they were changed from
     * @throws RulesRefusedException if somebody else changed them meanwhile
     */
    synchronized void write(RuleFolder before, RuleFolder after) {
        if (!files().sha256().equals(before.sha256())) {
            throw new RulesRefusedException(List.of("The rules were changed meanwhile, so what this would do is not known any more: begin once more."));
        }
        try {
            if (!Files.isDirectory(folder)) {
                begin();
            }
            after.write(folder, before);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The rules cannot be written", new IOException(unwritable.getClass().getName()));
        }
    }

    /** The folder appears whole, as another machine may be looking. */
    private void begin() throws IOException {
        Path making = folder.toAbsolutePath().resolveSibling("." + folder.getFileName() + ".making");
        RuleFolder.bundled().copyTo(making);
        Files.move(making, folder, StandardCopyOption.ATOMIC_MOVE);
    }
}
