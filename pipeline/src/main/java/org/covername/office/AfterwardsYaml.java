package org.covername.office;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covername.datafile.Faults;
import org.covername.datafile.SafeYaml;
import org.covername.datafile.YamlMapping;
import org.covername.office.Afterwards.Period;
import org.covername.rules.RulesRefusedException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads {@code redaction-rules/publication/afterwards.yml}, and refuses it once, with every fault. */
final class AfterwardsYaml {

    static final String FILE = "publication/afterwards.yml";
    private static final List<String> KEYS = List.of("id", "from", "until", "days", "then", "source", "checked");
    private static final int A_YEAR = 365;

    private final Faults faults = new Faults();

    private AfterwardsYaml() {
    }

    /** @throws RulesRefusedException with every fault, each with its line */
    static Afterwards read(String yaml) {
        AfterwardsYaml reader = new AfterwardsYaml();
        Optional<Afterwards> read = SafeYaml.compose(new StringReader(yaml), reader.faults).map(reader::afterwards);
        if (!reader.faults.none()) {
            throw new RulesRefusedException(reader.faults.in("redaction-rules/" + FILE));
        }
        return read.orElseThrow();
    }

    private Afterwards afterwards(Node root) {
        YamlMapping top = YamlMapping.of(root, List.of("version", "availability", "retention"), faults);
        check(top.needed("version").orElse("1").equals("1"), top.line("version"), "expected version: 1");
        List<Period> availability = periods(top, "availability", A_YEAR);
        return new Afterwards(availability, periods(top, "retention", 1));
    }

    private List<Period> periods(YamlMapping top, String key, int least) {
        List<Period> periods = new ArrayList<>();
        top.items(key).forEach(node -> periods.add(period(YamlMapping.of(node, KEYS, faults), least)));
        return periods;
    }

    private Period period(YamlMapping keys, int least) {
        String days = keys.needed("days").orElse("");
        boolean number = days.matches("\\d{1,6}") && Integer.parseInt(days) >= least;
        check(number, keys.line("days"), "days is a number, " + least + " or more");
        check(keys.text("then").orElse("on-request").equals("on-request"), keys.line("then"), "then is on-request");
        return new Period(keys.needed("id").orElse(""), date(keys, "from").orElse(LocalDate.EPOCH), date(keys, "until"), number ? Integer.parseInt(days) : Integer.MAX_VALUE,
                keys.needed("source").orElse(""), keys.text("checked").orElse("false").equals("true"));
    }

    private Optional<LocalDate> date(YamlMapping keys, String key) {
        try {
            return keys.text(key).map(LocalDate::parse);
        } catch (DateTimeParseException wrong) {
            faults.add(keys.line(key), "a date is written as 2026-03-04");
            return Optional.empty();
        }
    }

    private void check(boolean fine, int line, String reason) {
        if (!fine) {
            faults.add(line, reason);
        }
    }
}
