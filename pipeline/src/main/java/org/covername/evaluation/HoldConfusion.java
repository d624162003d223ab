package org.covername.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.covername.hold.HoldKind;
import org.covername.hold.HoldStatus;

/** How often each status of each kind was read as which: a row for what is there, a column for what was read. */
final class HoldConfusion {

    private static final String NOTHING = "nothing";
    private static final List<String> COLUMNS = List.of(HoldStatus.ACTIVE.word(), HoldStatus.UNCLEAR.word(), HoldStatus.CONCLUDED.word(), NOTHING);

    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

    void add(HoldOutcome outcome) {
        for (HoldKind kind : HoldKind.values()) {
            add(kind.word(), HoldOutcome.statuses(outcome.expected(), kind.word()), HoldOutcome.statuses(outcome.read().keySet(), kind.word()));
        }
    }

    /** What agrees is paired first, then what is left of both in their order; what has no pair was read as nothing, or is nothing. */
    private void add(String kind, Set<String> expected, Set<String> read) {
        expected.stream().filter(read::contains).forEach(status -> count(kind, status, status));
        List<String> there = without(expected, read);
        List<String> instead = without(read, expected);
        for (int i = 0; i < Math.max(there.size(), instead.size()); i++) {
            count(kind, i < there.size() ? there.get(i) : NOTHING, i < instead.size() ? instead.get(i) : NOTHING);
        }
    }

    private static List<String> without(Set<String> statuses, Set<String> others) {
        Set<String> left = new TreeSet<>(statuses);
        left.removeAll(others);
        return new ArrayList<>(left);
    }

    private void count(String kind, String expected, String read) {
        counts.computeIfAbsent(kind + " " + expected, row -> new TreeMap<>()).merge(read, 1, Integer::sum);
    }

    /** A heading, and a line for each status of each kind that is there or was read. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "  %-34s read as: %8s%10s%11s%9s", "is there", COLUMNS.get(0), COLUMNS.get(1), COLUMNS.get(2), COLUMNS.get(3)));
        for (HoldKind kind : HoldKind.values()) {
            COLUMNS.stream().map(status -> kind.word() + " " + status).filter(counts::containsKey).map(this::line).forEach(lines::add);
        }
        return lines;
    }

    private String line(String row) {
        Object[] cells = COLUMNS.stream().map(column -> counts.get(row).getOrDefault(column, 0)).toArray();
        return String.format(Locale.ROOT, "  %-34s          %8s%10s%11s%9s", Arrays.asList(row, cells[0], cells[1], cells[2], cells[3]).toArray());
    }
}
