package org.covername.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.covername.datafile.Faults;
import org.covername.rules.RuleFolder;
import org.covername.rules.RulesRefusedException;

/** Takes names of one kind from CSV into the word lists of an office's rules. A file with a fault is refused whole. */
public final class ListImport {

    private final Path folder;
    private final NameKind kind;
    private final Words words;

    /** @param folder the office's own folder of rules */
    public ListImport(Path folder, NameKind kind) {
        this.folder = folder;
        this.kind = kind;
        this.words = new Words(RuleFolder.at(folder));
    }

    /**
     * What was imported.
     *
     * @param added      names that are new
     * @param known      names that were there already, or stood twice in the file
     * @param shortForms short forms that are new; of places, those that are found only where the words around speak of a place
     */
    public record Imported(int added, int known, int shortForms) {
    }

    /**
     * Reads the names and adds those that are new.
     *
     * @param fileName for messages
     * @param column   of the names, where it is not called "name" or the like
     * @throws RulesRefusedException with every fault, each with file and line; nothing is written then
     * @throws IOException           if the lists cannot be written
     */
    public Imported read(String csv, String fileName, Optional<String> column) throws IOException {
        Faults faults = new Faults();
        NameChecks checks = new NameChecks(kind, words);
        List<NameCsv.Row> rows = new NameCsv(faults, column).read(csv);
        rows.forEach(row -> checks.fault(row.name()).ifPresent(fault -> faults.add(row.line(), fault)));
        if (!faults.none()) {
            throw new RulesRefusedException(faults.in(fileName));
        }
        return write(rows);
    }

    private Imported write(List<NameCsv.Row> rows) throws IOException {
        Set<String> seen = new LinkedHashSet<>(known(kind.list()));
        Set<String> seenSecond = new LinkedHashSet<>(kind == NameKind.KEEP ? Set.of() : known(kind.second()));
        List<String> names = new ArrayList<>();
        List<String> second = new ArrayList<>();
        int already = 0;
        for (NameCsv.Row row : rows) {
            boolean apart = kind == NameKind.PLACE && words.ambiguous(row.name());
            boolean fresh = apart ? seenSecond.add(key(row.name())) : seen.add(key(row.name()));
            already += fresh ? 0 : 1;
            if (fresh) {
                (apart ? second : names).add(row.note().isEmpty() ? row.name() : row.name() + " # " + row.note());
                shortForm(row.name()).filter(form -> seenSecond.add(key(form))).ifPresent(second::add);
            }
        }
        append(kind.list(), names);
        if (!second.isEmpty()) {
            append(kind.second(), second);
        }
        return new Imported(rows.size() - already, already, second.size());
    }

    private Optional<String> shortForm(String name) {
        return kind.shortened() ? words.shortened(name) : Optional.empty();
    }

    private Set<String> known(String list) throws IOException {
        Path file = folder.resolve(list);
        return Files.exists(file) ? RuleFolder.at(folder).lines(list).stream().map(ListImport::key).collect(Collectors.toSet()) : Set.of();
    }

    private void append(String list, List<String> lines) throws IOException {
        Path file = folder.resolve(list);
        Files.createDirectories(file.getParent());
        String before = Files.exists(file) ? Files.readString(file) : "";
        String gap = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
        Files.writeString(file, before + gap + lines.stream().map(line -> line + "\n").collect(Collectors.joining()));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
