package org.covername.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How long reports have been in a state, in whole days.
 *
 * @param state in words
 */
record Waiting(String state, int count, long median, long longest) {

    /** One line a state, the longest waiting first. */
    static List<Waiting> of(List<Since> all, Instant now) {
        Map<String, List<Long>> days = new TreeMap<>();
        all.forEach(since -> days.computeIfAbsent(since.state(), any -> new ArrayList<>()).add(Duration.between(since.from(), now).toDays()));
        return days.entrySet().stream().map(state -> of(state.getKey(), state.getValue())).sorted((one, other) -> Long.compare(other.longest(), one.longest())).toList();
    }

    private static Waiting of(String state, List<Long> days) {
        List<Long> sorted = days.stream().sorted().toList();
        return new Waiting(state, sorted.size(), median(sorted), sorted.get(sorted.size() - 1));
    }

    /** Of two in the middle the longer one, so that no wait is told shorter than it was. */
    static long median(List<Long> sorted) {
        return sorted.get(sorted.size() / 2);
    }

    /** A report in a state since some moment. */
    record Since(String state, Instant from) {
    }
}
