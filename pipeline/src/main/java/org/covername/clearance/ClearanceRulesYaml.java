package org.covername.clearance;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.covername.clearance.ClearanceRule.Confirm;
import org.covername.clearance.ClearanceRule.Source;
import org.covername.clearance.ClearanceRule.Watch;
import org.covername.clearance.ClearanceRule.Wording;
import org.covername.datafile.Faults;
import org.covername.datafile.SafeYaml;
import org.covername.datafile.YamlMapping;
import org.covername.hold.HoldKind;
import org.covername.rules.RulesRefusedException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads {@code redaction-rules/publication/holds.yml}, and refuses it once, with every fault. */
final class ClearanceRulesYaml {

    static final String FILE = "publication/holds.yml";
    private static final List<String> KEYS = List.of("id", "kind", "name", "effect", "live", "clears", "evidence", "watch", "confirm", "from", "until", "source",
            "checked");
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final Faults faults = new Faults();

    private ClearanceRulesYaml() {
    }

    /** @throws RulesRefusedException with every fault, each with its line */
    static List<ClearanceRule> read(String yaml) {
        ClearanceRulesYaml reader = new ClearanceRulesYaml();
        List<ClearanceRule> rules = SafeYaml.compose(new StringReader(yaml), reader.faults).map(reader::rules).orElse(List.of());
        if (!reader.faults.none()) {
            throw new RulesRefusedException(reader.faults.in("redaction-rules/" + FILE));
        }
        return rules;
    }

    /** Stands for a rule that the table no longer has. */
    static ClearanceRule lost(String id) {
        return new ClearanceRule(id, HoldKind.OTHER, Effect.BAR, new Wording("a hold whose rule " + id + " is gone", "until a court says", List.of("court"), "the court's order"),
                new Watch(0, Confirm.ON_THE_DAY), new Source(LocalDate.EPOCH, Optional.empty(), "none", false));
    }

    private List<ClearanceRule> rules(Node root) {
        YamlMapping top = YamlMapping.of(root, List.of("version", "rules"), faults);
        faults.check(top.needed("version").orElse("1").equals("1"), top.line("version"), "expected version: 1");
        List<ClearanceRule> rules = new ArrayList<>();
        top.items("rules").forEach(node -> add(rules, YamlMapping.of(node, KEYS, faults)));
        for (HoldKind kind : HoldKind.values()) {
            faults.check(rules.stream().anyMatch(rule -> rule.id().equals(kind.word())), 1, "there is no rule of the id " + kind.word() + ", which holds read from text need");
        }
        return rules;
    }

    private void add(List<ClearanceRule> rules, YamlMapping keys) {
        Source source = source(keys);
        ClearanceRule rule = new ClearanceRule(keys.needed("id").orElse(""), one(HoldKind.class, keys, "kind"), one(Effect.class, keys, "effect"),
                wording(keys), new Watch(days(keys), one(Confirm.class, keys, "confirm")), source);
        boolean overlaps = rules.stream().anyMatch(other -> other.id().equals(rule.id()) && other.source().from().isBefore(source.until().orElse(NEVER))
                && source.from().isBefore(other.source().until().orElse(NEVER)));
        faults.check(!overlaps, keys.line(), "two rules of one id count on the same day");
        rules.add(rule);
    }

    private Wording wording(YamlMapping keys) {
        List<String> clears = keys.texts("clears");
        faults.check(!clears.isEmpty(), keys.line("clears"), "name at least one role that may clear it");
        return new Wording(keys.needed("name").orElse(""), keys.needed("live").orElse(""), clears, keys.needed("evidence").orElse(""));
    }

    private Source source(YamlMapping keys) {
        String checked = keys.needed("checked").orElse("false");
        faults.check(checked.matches("true|false"), keys.line("checked"), "checked is true or false");
        LocalDate from = keys.needed("from").flatMap(date -> faults.date(date, keys.line("from"))).orElse(LocalDate.EPOCH);
        return new Source(from, keys.text("until").flatMap(date -> faults.date(date, keys.line("until"))), keys.needed("source").orElse(""), checked.equals("true"));
    }

    private int days(YamlMapping keys) {
        String days = keys.needed("watch").orElse("0");
        faults.check(days.matches("\\d{1,4}"), keys.line("watch"), "watch is a number of days");
        return days.matches("\\d{1,4}") ? Integer.parseInt(days) : 0;
    }

    private <E extends Enum<E>> E one(Class<E> type, YamlMapping keys, String key) {
        String word = keys.needed(key).orElse("").toUpperCase(Locale.ROOT).replace('-', '_');
        Optional<E> known = Arrays.stream(type.getEnumConstants()).filter(each -> each.name().equals(word)).findFirst();
        faults.check(known.isPresent(), keys.line(key), "unknown " + key + "; known are " + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT).replace('_', '-'));
        return known.orElse(type.getEnumConstants()[0]);
    }
}
