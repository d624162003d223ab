package org.covername.rules;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.covername.datafile.Faults;
import org.covername.datafile.SafeYaml;
import org.covername.datafile.YamlMapping;
import org.covername.rules.Rule.Switch;
import org.yaml.snakeyaml.nodes.Node;

/** Reads {@code redaction-rules/switched-off.yml}, to which is only added: of two changes of one rule the later counts. A file with faults is refused once, with all of them. */
final class SwitchesYaml {

    static final String FILE = "switched-off.yml";
    private static final List<String> KEYS = List.of("version", "changes");
    private static final List<String> CHANGE_KEYS = List.of("rule", "switched", "day", "by", "because");
    private static final String BEGINNING = """
            # Which rules an office switched off, or on again: who, when and why. Only added to; of two lines on one rule the later counts. Names nobody: everybody may read it.
            version: 1
            changes:
            """;

    private final RuleFolder folder;
    private final Faults faults = new Faults();

    private SwitchesYaml(RuleFolder folder) {
        this.folder = folder;
    }

    /**
     * The last change of each rule.
     *
     * @throws RulesRefusedException with every fault, each with its line
     */
    static Map<String, Switch> read(RuleFolder folder) {
        return folder.names(FILE, "").contains(FILE) ? new SwitchesYaml(folder).read() : Map.of();
    }

    /** The file with one more change. */
    static String with(RuleFolder folder, Switch change) {
        String before = folder.names(FILE, "").contains(FILE) ? folder.read(FILE) : BEGINNING;
        return before + (before.endsWith("\n") ? "" : "\n") + "  - {rule: " + change.rule() + ", switched: " + (change.off() ? "'off'" : "'on'") + ", day: " + change.day()
                + ", by: " + quoted(change.by()) + ", because: " + quoted(change.because()) + "}\n";
    }

    private static String quoted(String text) {
        return "'" + text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ").replace("'", "''") + "'";
    }

    private Map<String, Switch> read() {
        Map<String, Switch> last = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        SafeYaml.compose(new StringReader(folder.read(FILE)), faults).ifPresent(root -> changes(root).forEach(node -> change(node).ifPresent(change -> {
            last.put(change.rule(), change);
            lines.put(change.rule(), YamlMapping.lineOf(node));
        })));
        RuleIds ids = RuleIds.of(folder);
        last.values().stream().filter(Switch::off).forEach(change -> ids.refusal(change.rule()).ifPresent(reason -> faults.add(lines.get(change.rule()), reason)));
        if (!faults.none()) {
            throw new RulesRefusedException(faults.in("redaction-rules/" + FILE));
        }
        return last;
    }

    private List<Node> changes(Node root) {
        YamlMapping keys = YamlMapping.of(root, KEYS, faults);
        faults.check(keys.needed("version").orElse("1").equals("1"), keys.line("version"), "expected version: 1");
        return new ArrayList<>(keys.items("changes"));
    }

    private Optional<Switch> change(Node node) {
        YamlMapping keys = YamlMapping.of(node, CHANGE_KEYS, faults);
        Optional<String> rule = keys.needed("rule");
        Optional<String> switched = keys.needed("switched");
        faults.check(switched.isEmpty() || switched.get().matches("on|off"), keys.line("switched"), "a rule is switched off or on");
        Optional<LocalDate> day = keys.needed("day").flatMap(written -> faults.date(written, keys.line("day")));
        Optional<String> by = keys.needed("by");
        Optional<String> because = keys.needed("because");
        return rule.isEmpty() || switched.isEmpty() || day.isEmpty() || by.isEmpty() || because.isEmpty() ? Optional.empty()
                : Optional.of(new Switch(rule.get(), !switched.get().equals("on"), day.get(), by.get(), because.get()));
    }
}
