package org.covername.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.covername.hold.Holds;

/**
 * What was read of the holds of one passage or draft, beside what a careful person reads. No text of it.
 *
 * @param expected each as "kind status"; for a draft its audience too
 * @param read     the same as it was read, with the rule that did
 */
record HoldOutcome(String id, Set<String> expected, SortedMap<String, String> read) {

    HoldOutcome {
        expected = Set.copyOf(expected);
        read = new TreeMap<>(read);
    }

    static SortedMap<String, String> read(Holds holds) {
        return holds.holds().stream().collect(Collectors.toMap(hold -> hold.kind().word() + " " + hold.status().word(), hold -> hold.rule(), (one, next) -> one, TreeMap::new));
    }

    boolean exact() {
        return expected.equals(read.keySet());
    }

    Set<String> expectedLive() {
        return live(expected);
    }

    Set<String> readLive() {
        return live(read.keySet());
    }

    private static Set<String> live(Collection<String> holds) {
        return holds.stream().filter(hold -> hold.endsWith(" active") || hold.endsWith(" unclear")).map(hold -> hold.substring(0, hold.indexOf(' '))).collect(Collectors.toSet());
    }

    /** The statuses of one kind, of those given. */
    static Set<String> statuses(Collection<String> holds, String kind) {
        return holds.stream().filter(hold -> hold.startsWith(kind + " ")).map(hold -> hold.substring(kind.length() + 1)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** By id and rule: what was expected, and what was read instead. */
    String slip() {
        List<String> readBy = read.entrySet().stream().map(hold -> hold.getKey() + by(hold)).toList();
        return id + ": expected " + new TreeSet<>(expected) + ", read " + readBy;
    }

    private static String by(Map.Entry<String, String> hold) {
        return hold.getValue().isEmpty() ? "" : " by " + hold.getValue();
    }
}
