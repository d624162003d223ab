package org.covername.gazetteer;

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

    private final RuleFolder rules;
    private final NameKind kind;
    private final Words words;

    /** @param rules to whose lists the names are added */
    public ListImport(RuleFolder rules, NameKind kind) {
        this.rules = rules;
        this.kind = kind;
        this.words = new Words(rules);
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

    /** The rules with the new names; nothing is written yet. */
    public record Longer(Imported imported, RuleFolder rules) {
    }

    /**
     * Reads the names and adds those that are new.
     *
     * @param fileName for messages
     * @param column   of the names, where it is not called "name" or the like
     * @throws RulesRefusedException with every fault, each with file and line
     */
    public Longer read(String csv, String fileName, Optional<String> column) {
        Faults faults = new Faults();
        NameChecks checks = new NameChecks(kind, words);
        List<NameCsv.Row> rows = new NameCsv(faults, column).read(csv);
        rows.forEach(row -> checks.fault(row.name()).ifPresent(fault -> faults.add(row.line(), fault)));
        if (!faults.none()) {
            throw new RulesRefusedException(faults.in(fileName));
        }
        return added(rows);
    }

    private Longer added(List<NameCsv.Row> rows) {
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
        RuleFolder with = second.isEmpty() ? rules.with(kind.list(), longer(kind.list(), names))
                : rules.with(kind.list(), longer(kind.list(), names)).with(kind.second(), longer(kind.second(), second));
        return new Longer(new Imported(rows.size() - already, already, second.size()), with);
    }

    private Optional<String> shortForm(String name) {
        return kind.shortened() ? words.shortened(name) : Optional.empty();
    }

    private boolean has(String list) {
        return rules.names(list, "").contains(list);
    }

    private Set<String> known(String list) {
        return has(list) ? rules.lines(list).stream().map(ListImport::key).collect(Collectors.toSet()) : Set.of();
    }

    private String longer(String list, List<String> lines) {
        String before = has(list) ? rules.read(list) : "";
        String gap = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
        return before + gap + lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
