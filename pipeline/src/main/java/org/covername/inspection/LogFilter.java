package org.covername.inspection;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Which mentions of a log are shown, and in which order; "" for all, and for the order of the draft.
 *
 * @param who what was decided and by whom, in the words of the log
 */
record LogFilter(String kind, String entity, String page, String rule, String who, String sort) {

    private static final Comparator<LogEntry> BY_NUMBER = Comparator.comparingInt(LogEntry::n);
    private static final Map<String, Comparator<LogEntry>> ORDERS = Map.of(
            "kind", Comparator.comparing((LogEntry entry) -> entry.written().kind()).thenComparing(BY_NUMBER),
            "written", Comparator.comparing(LogEntry::shown).thenComparing(BY_NUMBER),
            "rule", Comparator.comparing((LogEntry entry) -> entry.found().rule()).thenComparing(BY_NUMBER),
            "score", Comparator.comparingDouble((LogEntry entry) -> entry.found().score()).thenComparing(BY_NUMBER),
            "who", Comparator.comparing((LogEntry entry) -> entry.decided().words()).thenComparing(BY_NUMBER));

    LogFilter {
        kind = word(kind);
        entity = word(entity);
        page = word(page);
        rule = word(rule);
        who = word(who);
        sort = word(sort);
    }

    List<LogEntry> of(List<LogEntry> entries) {
        return entries.stream().filter(this::shows).sorted(ORDERS.getOrDefault(sort, BY_NUMBER)).toList();
    }

    private boolean shows(LogEntry entry) {
        return fits(kind, entry.written().kind()) && fits(entity, entry.written().entity()) && fits(page, String.valueOf(entry.found().page()))
                && fits(rule, entry.found().rule()) && fits(who, entry.decided().words());
    }

    private static boolean fits(String wanted, String is) {
        return wanted.isEmpty() || wanted.equals(is);
    }

    /** What there is to choose from, in the order of the alphabet, or of the numbers. */
    static List<String> values(List<LogEntry> entries, Function<LogEntry, String> value) {
        return entries.stream().map(value).filter(one -> !one.isEmpty()).distinct()
                .sorted(Comparator.comparing((String one) -> one.matches("\\d{1,9}") ? Integer.parseInt(one) : 0).thenComparing(Comparator.naturalOrder())).toList();
    }

    private static String word(String value) {
        return value == null ? "" : value;
    }
}
