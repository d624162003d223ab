package org.covername.rules;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.covername.datafile.Faults;
import org.covername.datafile.SafeYaml;
import org.covername.datafile.YamlMapping;
import org.yaml.snakeyaml.nodes.Node;

/** Reads one file of {@code redaction-rules/profiles/}; a file with faults is refused once, with all of them. */
final class ProfileYaml {

    private static final List<String> KEYS = List.of("version", "profile", "because", "hides", "rules", "without", "model", "decides", "thresholds");
    private static final Map<String, Boolean> DECIDES = Map.of("all", false, "model", true);

    private final RuleFolder folder;
    private final String file;
    private final Faults faults = new Faults();

    ProfileYaml(RuleFolder folder, String file) {
        this.folder = folder;
        this.file = file;
    }

    Profile read(String name) {
        Profile profile = SafeYaml.compose(new StringReader(folder.read(file)), faults).map(root -> read(name, root)).orElse(null);
        if (!faults.none()) {
            throw new RulesRefusedException(faults.in("redaction-rules/" + file));
        }
        return profile;
    }

    private Profile read(String name, Node root) {
        YamlMapping keys = YamlMapping.of(root, KEYS, faults);
        check(keys.needed("version").orElse("1").equals("1"), keys.line("version"), "expected version: 1");
        check(keys.needed("profile").orElse(name).equals(name), keys.line("profile"), "the profile is named as its file is: " + name);
        String because = keys.needed("because").orElse("");
        check(keys.node("hides").isPresent(), keys.line(), "\"hides\" is missing: the kinds that are hidden");
        Set<String> hides = known(keys, "hides", RuleBook.HIDDEN_KINDS::contains, "is no kind; kinds are " + String.join(", ", RuleBook.HIDDEN_KINDS));
        return new Profile(name, because, hides, difference(keys), model(keys));
    }

    private Profile.Model model(YamlMapping keys) {
        String model = keys.needed("model").orElse("");
        check(model.matches("[a-z0-9]+(-[a-z0-9]+)*"), keys.line("model"), model + " is no name of a model");
        String decides = keys.text("decides").orElse("all");
        check(DECIDES.containsKey(decides), keys.line("decides"), "decides: all or model");
        return new Profile.Model(model, DECIDES.getOrDefault(decides, false), thresholds(keys));
    }

    private Profile.Difference difference(YamlMapping keys) {
        Set<String> files = known(keys, "rules", other -> folder.names("", ".yml").contains(other), "is no rule file within the folder");
        if (keys.node("without").isEmpty()) {
            return new Profile.Difference(List.copyOf(files), Set.of(), Set.of());
        }
        YamlMapping without = YamlMapping.of(keys.node("without").get(), List.of("rules", "lists"), faults);
        Set<String> rules = without.items("rules").isEmpty() ? Set.of() : known(without, "rules", ids()::contains, "is no id of a rule");
        Set<String> lists = known(without, "lists", list -> folder.names("lists/", "").contains(list), "is no word list within the folder");
        return new Profile.Difference(List.copyOf(files), rules, lists);
    }

    private Set<String> ids() {
        return RuleBook.load(folder).rules().stream().map(Rule::id).collect(Collectors.toSet());
    }

    private Map<String, Double> thresholds(YamlMapping keys) {
        Map<String, Double> thresholds = new LinkedHashMap<>();
        if (keys.node("thresholds").isPresent()) {
            YamlMapping kinds = YamlMapping.of(keys.node("thresholds").get(), RuleBook.HIDDEN_KINDS, faults);
            RuleBook.HIDDEN_KINDS.forEach(kind -> kinds.text(kind).ifPresent(score -> {
                boolean score01 = score.matches("0(\\.\\d+)?|1(\\.0+)?");
                check(score01, kinds.line(kind), "a threshold is a score of 0 to 1");
                thresholds.put(kind, score01 ? Double.parseDouble(score) : 0);
            }));
        }
        return thresholds;
    }

    /** The words of a list, each of which has to be known. */
    private Set<String> known(YamlMapping keys, String key, Predicate<String> known, String otherwise) {
        List<Node> items = keys.items(key);
        List<String> words = keys.texts(key);
        for (int i = 0; i < words.size() && words.size() == items.size(); i++) {
            check(known.test(words.get(i)), YamlMapping.lineOf(items.get(i)), words.get(i) + " " + otherwise);
        }
        return new TreeSet<>(words);
    }

    private void check(boolean fine, int line, String reason) {
        if (!fine) {
            faults.add(line, reason);
        }
    }
}
