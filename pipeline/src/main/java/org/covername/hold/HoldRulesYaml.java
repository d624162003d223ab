package org.covername.hold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.covername.rules.RuleFolder;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads {@code redaction-rules/hold/*.yml}, and refuses them once, with every fault. */
final class HoldRulesYaml {

    private static final String WORDS = "hold/words.yml";
    private static final Set<String> NOT_RULES = Set.of(WORDS, HoldReadings.FILE, HoldModel.CARD);

    private final List<String> faults = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final RuleFolder folder;

    private HoldRulesYaml(RuleFolder folder) {
        this.folder = folder;
    }

    /** @throws IllegalArgumentException with all faults, a line each */
    static List<HoldRule> load(RuleFolder folder) {
        return new HoldRulesYaml(folder).read();
    }

    /** The top of a YAML file; empty, with a fault noted, where it is none. */
    static Map<?, ?> top(RuleFolder folder, String file, List<String> faults) {
        try {
            LoaderOptions options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            Object top = new Yaml(new SafeConstructor(options)).load(folder.read(file));
            if (top instanceof Map<?, ?> map) {
                return map;
            }
            faults.add(file + ": expected keys and values");
        } catch (YAMLException notYaml) {
            faults.add(file + ": not YAML: " + notYaml.getMessage().replaceAll("\\s+", " "));
        }
        return Map.of();
    }

    private List<HoldRule> read() {
        Map<String, String> words = words();
        List<HoldRule> rules = new ArrayList<>();
        for (String file : folder.names("hold/", ".yml")) {
            if (!NOT_RULES.contains(file)) {
                entries(file).forEach(entry -> rule(file, entry, words).ifPresent(rules::add));
            }
        }
        if (rules.isEmpty()) {
            faults.add("hold/: no rule found");
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("The hold rules cannot be used:\n" + String.join("\n", faults));
        }
        return rules;
    }

    private Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        if (folder.names("hold/", ".yml").contains(WORDS)) {
            top(folder, WORDS, faults).forEach((name, value) ->
                    words.put(name.toString(), HoldPattern.filled(String.join("|", strings(value)), words)));
        }
        return words;
    }

    private List<Map<?, ?>> entries(String file) {
        List<Map<?, ?>> entries = new ArrayList<>();
        if (top(folder, file, faults).get("rules") instanceof List<?> list) {
            list.forEach(entry -> entries.add(entry instanceof Map<?, ?> map ? map : Map.of()));
        } else {
            faults.add(file + ": expected a list named rules");
        }
        return entries;
    }

    private Optional<HoldRule> rule(String file, Map<?, ?> entry, Map<String, String> words) {
        String id = text(entry, "id");
        int before = faults.size();
        String kind = text(entry, "kind");
        check(ids.add(id) && !id.isEmpty(), file, id, "expected an id that no other rule has");
        check(kind.equals("any") || HoldKind.ofWord(kind).isPresent(), file, id, "expected a kind of hold, or any; found " + kind);
        Optional<Sense> sense = Sense.ofWord(text(entry, "signals"));
        check(sense.isPresent(), file, id, "expected signals of " + List.of(Sense.values()) + "; found " + text(entry, "signals"));
        check(!text(entry, "because").isEmpty(), file, id, "expected because, one sentence for the officer");
        List<HoldPattern> pattern = pattern(file, id, words, text(entry, "pattern").lines().toList());
        List<String> finds = examples(entry, "finds");
        List<String> ignores = examples(entry, "ignores");
        check(!finds.isEmpty() && !ignores.isEmpty(), file, id, "expected examples with finds and ignores");
        if (faults.size() > before || sense.isEmpty()) {
            return Optional.empty();
        }
        HoldRule.Body body = new HoldRule.Body(pattern, reach(file, entry), finds, ignores, examples(entry, "misses"));
        return Optional.of(new HoldRule(file, id, HoldKind.ofWord(kind), sense.get(), text(entry, "because"), body));
    }

    private HoldRule.Reach reach(String file, Map<?, ?> entry) {
        Optional<HoldKind> otherwise = HoldKind.ofWord(text(entry, "otherwise"));
        check(otherwise.isPresent() || !entry.containsKey("otherwise"), file, text(entry, "id"), "expected a kind of hold after otherwise");
        return new HoldRule.Reach(Boolean.TRUE.equals(entry.get("distinct")), Boolean.TRUE.equals(entry.get("brief")), otherwise);
    }

    private List<HoldPattern> pattern(String file, String id, Map<String, String> words, List<String> lines) {
        check(!lines.isEmpty(), file, id, "expected a pattern");
        try {
            return HoldPattern.of(lines, words);
        } catch (PatternSyntaxException wrong) {
            faults.add(file + ", rule " + id + ": the pattern cannot be read: " + wrong.getDescription());
            return List.of();
        }
    }

    private void check(boolean fine, String file, String id, String expectation) {
        if (!fine) {
            faults.add(file + ", rule " + id + ": " + expectation);
        }
    }

    private static List<String> examples(Map<?, ?> entry, String name) {
        return entry.get("examples") instanceof Map<?, ?> examples ? strings(examples.get(name)) : List.of();
    }

    private static String text(Map<?, ?> entry, String key) {
        Object value = entry.get(key);
        return value == null ? "" : value.toString().strip();
    }

    private static List<String> strings(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        return value == null ? List.of() : List.of(value.toString());
    }
}
