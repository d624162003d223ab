package org.covername.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What two versions of a report have written otherwise. Mentions are compared by what was written for them: the numbers of entities and of pages may move from one version to
 * the next without anything having changed.
 *
 * @param same mentions that both have alike
 */
record LogComparison(List<Difference> differences, long same) {

    LogComparison {
        differences = List.copyOf(differences);
    }

    /** How often something is written in each. */
    record Difference(String kind, String written, long earlier, long later) {

        public String words() {
            return earlier == 0 ? "New" : later == 0 ? "Gone" : later > earlier ? (later - earlier) + " more" : (earlier - later) + " fewer";
        }
    }

    private record Key(String kind, String written) implements Comparable<Key> {

        static Key of(LogEntry entry) {
            return new Key(entry.written().kind(), entry.written().treatment().equals("keep") ? "kept by " + entry.found().rule() : entry.written().replacement());
        }

        @Override
        public int compareTo(Key other) {
            return (kind + "\n" + written).compareTo(other.kind + "\n" + other.written);
        }
    }

    static LogComparison of(List<LogEntry> earlier, List<LogEntry> later) {
        Map<Key, long[]> counts = new TreeMap<>();
        earlier.forEach(entry -> counts.computeIfAbsent(Key.of(entry), any -> new long[2])[0]++);
        later.forEach(entry -> counts.computeIfAbsent(Key.of(entry), any -> new long[2])[1]++);
        List<Difference> differences = new ArrayList<>();
        counts.forEach((key, count) -> {
            if (count[0] != count[1]) {
                differences.add(new Difference(key.kind(), key.written(), count[0], count[1]));
            }
        });
        return new LogComparison(differences, counts.values().stream().mapToLong(count -> Math.min(count[0], count[1])).sum());
    }
}
