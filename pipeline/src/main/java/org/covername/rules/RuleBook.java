package org.covername.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All rules of a folder that find something in a text: the files at its top that hold {@code rules}. Loaded whole or not at all. */
public final class RuleBook {

    static final String KEEP = "keep";
    static final List<String> KINDS = List.of("person", "address", "postcode", "phone", "email", "id-number", "vehicle", "online", "date-of-birth",
        "date", "place", "local-body", "demographic", "occupation", KEEP);

    private final List<Rule> rules;

    private RuleBook(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** @throws RulesRefusedException with every fault, if there is one */
    public static RuleBook load(RuleFolder folder) {
        List<String> faults = new ArrayList<>();
        RuleReader reader = new RuleReader(new Vocabulary(folder, macros(folder, faults), KINDS), faults);
        List<Rule> rules = new ArrayList<>();
        for (String file : folder.names("", ".yml")) {
            if (!file.contains("/") && !file.equals("words.yml")) {
                Map<?, ?> content = RuleYaml.read(file, folder.read(file), faults);
                if (content.containsKey("rules")) {
                    rules.addAll(reader.read(file, content));
                }
            }
        }
        refuseTwice(rules, faults);
        if (!faults.isEmpty()) {
            throw new RulesRefusedException(faults);
        }
        return new RuleBook(rules);
    }

    public List<Rule> rules() {
        return rules;
    }

    /** What the rules' own examples show to be wrong, such as "redaction-rules/postcode.yml, rule uk-postcode, finds 3: expected one mention at 14-22, found none". */
    public List<String> failures() {
        return rules.stream().flatMap(rule -> rule.failures().stream()).toList();
    }

    /** What all rules find in a text, rule by rule; overlaps are not settled here. */
    public List<Finding> find(RuleText text) {
        return rules.stream().flatMap(rule -> rule.find(text).stream()).toList();
    }

    private static Macros macros(RuleFolder folder, List<String> faults) {
        if (!folder.names("words.yml", "").contains("words.yml")) {
            return Macros.of("words.yml", new HashMap<>(), faults);
        }
        Object macros = RuleYaml.read("words.yml", folder.read("words.yml"), faults).get("macros");
        return Macros.of("words.yml", macros instanceof Map<?, ?> map ? map : Map.of(), faults);
    }

    private static void refuseTwice(List<Rule> rules, List<String> faults) {
        Set<String> ids = new HashSet<>();
        for (Rule rule : rules) {
            if (!ids.add(rule.id())) {
                faults.add(rule.place() + ": the id is taken by another rule");
            }
        }
    }
}
