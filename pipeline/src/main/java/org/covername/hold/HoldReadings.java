package org.covername.hold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.covername.rules.RuleFolder;

/** Whole passages with all the holds they speak of: what the rules must come to together. */
final class HoldReadings {

    static final String FILE = "hold/readings.yml";

    private HoldReadings() {
    }

    /** @param holds "kind status", in alphabetical order */
    record Expected(String text, List<String> holds) {

        Expected {
            holds = List.copyOf(holds);
        }

        Optional<String> failure(HoldReader reader) {
            List<String> found = reader.read(text).holds().stream().map(hold -> hold.kind().word() + " " + hold.status().word()).distinct().sorted().toList();
            return found.equals(holds) ? Optional.empty() : Optional.of("redaction-rules/" + FILE + ", reading '" + text + "': expected " + holds + ", found " + found);
        }
    }

    /** @throws IllegalArgumentException with every fault, a line each */
    static List<Expected> load(RuleFolder folder) {
        List<String> faults = new ArrayList<>();
        List<Expected> readings = new ArrayList<>();
        if (!folder.names("hold/", ".yml").contains(FILE)) {
            return List.of();
        }
        if (HoldRulesYaml.top(folder, FILE, faults).get("readings") instanceof List<?> entries) {
            entries.forEach(entry -> reading(entry).ifPresentOrElse(readings::add, () -> faults.add(FILE + ": expected text and holds in reading " + readings.size())));
        } else {
            faults.add(FILE + ": expected a list named readings");
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
        return readings;
    }

    private static Optional<Expected> reading(Object entry) {
        if (entry instanceof Map<?, ?> map && map.get("text") instanceof String text && map.get("holds") instanceof List<?> holds) {
            return Optional.of(new Expected(text, Stream.of(holds.toArray()).map(String::valueOf).sorted().toList()));
        }
        return Optional.empty();
    }
}
