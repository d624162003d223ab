package org.covername.pseudonym;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.covername.casefile.PolicyChoices;
import org.covername.recognition.MentionKind;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads {@code policy.yml}; gathers all faults and refuses once. */
final class PolicyYaml {

    private static final List<String> KEYS = List.of("treatments", "labels", "doubtful-below");
    private final List<String> faults = new ArrayList<>();

    private PolicyYaml() {
    }

    static Policy read(String yaml) {
        Object root = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        return new PolicyYaml().read(root instanceof Map<?, ?> map ? map : Map.of());
    }

    private Policy read(Map<?, ?> root) {
        root.keySet().stream().filter(key -> !KEYS.contains(key)).forEach(key -> faults.add("unknown key " + key));
        Map<String, String> treatments = texts(root.get("treatments"));
        Map<String, String> labels = texts(root.get("labels"));
        for (String kind : PolicyChoices.kinds()) {
            if (!PolicyChoices.of(kind).contains(treatments.getOrDefault(kind, ""))) {
                faults.add("treatments, " + kind + ": expected one of " + PolicyChoices.of(kind));
            }
        }
        treatments.keySet().stream().filter(kind -> !PolicyChoices.kinds().contains(kind)).forEach(kind -> faults.add("treatments: unknown kind " + kind));
        Arrays.stream(MentionKind.values()).filter(kind -> kind != MentionKind.PERSON).map(Policy::plural)
            .filter(kind -> !labels.containsKey(kind)).forEach(kind -> faults.add("labels: " + kind + " is missing"));
        double below = root.get("doubtful-below") instanceof Number number ? number.doubleValue() : -1;
        if (!(below >= 0 && below <= 1) || !labels.containsKey("dates-of-death")) {
            faults.add("expected doubtful-below of 0 to 1 and a label for dates-of-death");
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("redaction-rules/policy.yml: " + String.join("; ", faults));
        }
        return new Policy(treatments, labels, below);
    }

    private static Map<String, String> texts(Object value) {
        Map<String, String> texts = new TreeMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, text) -> texts.put(String.valueOf(key), String.valueOf(text)));
        }
        return texts;
    }
}
