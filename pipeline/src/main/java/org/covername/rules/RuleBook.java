package org.covername.rules;

import org.covername.rules.Rule.Finding;
import org.covername.rules.Rule.Switch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All rules of a folder that find something in a text: the files at its top that hold {@code rules}. Loaded whole or not at all. */
public final class RuleBook {

    static final String KEEP = "keep";
    static final List<String> HIDDEN_KINDS = List.of("person", "address", "postcode", "phone", "email", "id-number", "vehicle", "online",
        "date-of-birth", "date", "place", "local-body", "demographic", "occupation");
    private static final List<String> KINDS = Stream.concat(HIDDEN_KINDS.stream(), Stream.of(KEEP)).toList();

    private final List<Rule> rules;

    private RuleBook(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** @throws RulesRefusedException with every fault, if there is one */
    public static RuleBook load(RuleFolder folder) {
        return load(folder, top(folder), KINDS, Set.of());
    }

    /**
     * The rules that count in a profile.
     *
     * @throws RulesRefusedException with every fault, if there is one
     */
    public static RuleBook load(RuleFolder folder, Profile profile) {
        List<String> files = Stream.concat(top(folder).stream(), profile.difference().files().stream()).toList();
        RuleBook all = load(folder, files, KINDS, profile.difference().withoutLists());
        Set<String> off = SwitchesYaml.read(folder).values().stream().filter(Switch::off).map(Switch::rule).collect(Collectors.toSet());
        return new RuleBook(all.rules.stream().filter(rule -> !profile.difference().withoutRules().contains(rule.id()) && !off.contains(rule.id())).toList());
    }

    /**
     * What an office last switched, by rule; those that were switched on again among them.
     *
     * @throws RulesRefusedException with every fault of the file
     */
    public static Map<String, Switch> switches(RuleFolder folder) {
        return SwitchesYaml.read(folder);
    }

    /**
     * The folder with one more change of a rule.
     *
     * @throws RulesRefusedException if the rule cannot be switched off, or there is none of this id
     */
    public static RuleFolder switching(RuleFolder folder, Switch change) {
        RuleFolder changed = folder.with(SwitchesYaml.FILE, SwitchesYaml.with(folder, change));
        switches(changed);
        return changed;
    }

    /** Ids of rules that an office cannot switch off, each with the reason. */
    public static Map<String, String> always(RuleFolder folder) {
        RuleIds ids = RuleIds.of(folder);
        Map<String, String> always = new HashMap<>();
        ids.byId().keySet().forEach(id -> ids.refusal(id).ifPresent(reason -> always.put(id, reason)));
        return always;
    }

    /**
     * Rules of a sub-folder that find facts of other kinds than mentions; none where there is no such folder.
     *
     * @param below such as {@code jigsaw/}
     * @throws RulesRefusedException with every fault, if there is one
     */
    public static RuleBook load(RuleFolder folder, String below, List<String> kinds) {
        return load(folder, folder.names(below, ".yml"), kinds, Set.of());
    }

    /**
     * What the examples of all rules show to be wrong, of those too that count in one profile only, or are switched off.
     *
     * @throws RulesRefusedException with every fault of the files
     */
    public static List<String> failures(RuleFolder folder) {
        switches(folder);
        Stream<String> ofProfiles = Profile.names(folder).stream().flatMap(name -> Profile.named(folder, name).difference().files().stream());
        List<String> files = Stream.concat(top(folder).stream(), ofProfiles).distinct().toList();
        return load(folder, files, KINDS, Set.of()).failures();
    }

    private static List<String> top(RuleFolder folder) {
        return folder.names("", ".yml").stream().filter(file -> !file.contains("/") && !file.equals("words.yml")).toList();
    }

    private static RuleBook load(RuleFolder folder, List<String> files, List<String> kinds, Set<String> withoutLists) {
        List<String> faults = new ArrayList<>();
        RuleReader reader = new RuleReader(new Vocabulary(folder, macros(folder, faults), kinds, withoutLists), faults);
        List<Rule> rules = new ArrayList<>();
        for (String file : files) {
            Map<?, ?> content = RuleYaml.read(file, folder.read(file), faults);
            if (content.containsKey("rules")) {
                rules.addAll(reader.read(file, content));
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
        List<Finding> findings = new ArrayList<>();
        rules.forEach(rule -> findings.addAll(rule.find(text)));
        return findings;
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
