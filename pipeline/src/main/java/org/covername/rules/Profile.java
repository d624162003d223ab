package org.covername.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * For what kind of text, and how, names are looked for: a file of {@code redaction-rules/profiles/}.
 *
 * @param name       the file's name without its ending
 * @param because    one sentence: what it is for
 * @param hides      kinds that are hidden; what is found of any other kind stays
 * @param difference which rules and lists count in this profile, other than usually
 * @param model      the trained model that weighs what the rules find
 */
public record Profile(String name, String because, Set<String> hides, Difference difference, Model model) {

    /** The profile of what the product is made for, which is meant where none is named. */
    public static final String USUAL = "safeguarding-review";

    private static final String FOLDER = "profiles/";
    private static final String ENDING = ".yml";

    public Profile {
        hides = Set.copyOf(hides);
    }

    /**
     * A trained model, and how much its word counts.
     *
     * @param name       a folder of {@code redaction-rules/models/}
     * @param alone      whether it decides alone about the kinds that have a threshold: what rules find is a clue for it, and no more
     * @param thresholds least score, of 0 to 1, at which a mention of a kind counts; a kind that is not among them has none
     */
    public record Model(String name, boolean alone, Map<String, Double> thresholds) {

        public Model {
            thresholds = Map.copyOf(thresholds);
        }

        /** One whose word is weighed against that of the rules, at its usual thresholds. */
        public Model(String name) {
            this(name, false, Map.of());
        }
    }

    /**
     * What counts in a profile, other than usually.
     *
     * @param files        rule files within the folder that count in this profile only, such as {@code profiles/court-judgment/amount.yml}
     * @param withoutRules ids of rules, finding or keeping, that do not count
     * @param withoutLists word lists, such as {@code lists/towns.txt}, by which nothing is found
     */
    public record Difference(List<String> files, Set<String> withoutRules, Set<String> withoutLists) {

        static final Difference NONE = new Difference(List.of(), Set.of(), Set.of());

        public Difference {
            files = List.copyOf(files);
            withoutRules = Set.copyOf(withoutRules);
            withoutLists = Set.copyOf(withoutLists);
        }
    }

    /** The usual profile; in a folder without profiles the one that hides every kind and leaves out nothing. */
    public static Profile usual(RuleFolder folder) {
        return names(folder).contains(USUAL) ? named(folder, USUAL)
            : new Profile(USUAL, "Everything that identifies is hidden.", Set.copyOf(RuleBook.HIDDEN_KINDS), Difference.NONE, new Model(USUAL));
    }

    /** @throws RulesRefusedException if there is no such profile, or with every fault of its file, each with its line */
    public static Profile named(RuleFolder folder, String name) {
        if (!names(folder).contains(name)) {
            throw new RulesRefusedException(List.of("there is no profile " + name + "; known are " + String.join(", ", names(folder))));
        }
        return new ProfileYaml(folder, FOLDER + name + ENDING).read(name);
    }

    /** The names of all profiles, in alphabetical order. */
    public static List<String> names(RuleFolder folder) {
        return folder.names(FOLDER, ENDING).stream().map(file -> file.substring(FOLDER.length(), file.length() - ENDING.length()))
            .filter(name -> !name.contains("/")).toList();
    }

    /** The least score at which a mention of a kind counts; 0 where any does. */
    public double threshold(String kind) {
        return model.thresholds.getOrDefault(kind, 0.0);
    }

    /** Whether the model alone says what is of a kind. */
    public boolean leftToModel(String kind) {
        return model.alone && model.thresholds.containsKey(kind);
    }

    /** The same profile with one threshold for every kind that has one, or for all kinds where none has. */
    public Profile at(double threshold) {
        Set<String> kinds = model.thresholds.isEmpty() ? hides : model.thresholds.keySet();
        Map<String, Double> thresholds = kinds.stream().collect(Collectors.toMap(kind -> kind, kind -> threshold));
        return new Profile(name, because, hides, difference, new Model(model.name, model.alone, thresholds));
    }
}
