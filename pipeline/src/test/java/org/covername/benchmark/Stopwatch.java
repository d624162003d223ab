package org.covername.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/** Times several pieces of work in turn (A B C A B C ...), so that a drifting machine is unfair to none, and gives the median of each. */
final class Stopwatch {

    private final Map<String, Callable<?>> work = new TreeMap<>();

    Stopwatch piece(String name, Callable<?> piece) {
        work.put(name, piece);
        return this;
    }

    /** Median seconds of each piece over so many rounds, after one round that does not count. */
    Map<String, Double> medians(int rounds) throws Exception {
        Map<String, List<Double>> times = new TreeMap<>();
        for (int round = 0; round <= rounds; round++) {
            for (Map.Entry<String, Callable<?>> piece : work.entrySet()) {
                double seconds = seconds(piece.getValue());
                if (round > 0) {
                    times.computeIfAbsent(piece.getKey(), name -> new ArrayList<>()).add(seconds);
                }
            }
        }
        Map<String, Double> medians = new TreeMap<>();
        times.forEach((name, all) -> {
            Collections.sort(all);
            medians.put(name, all.get(all.size() / 2));
        });
        return medians;
    }

    private static double seconds(Callable<?> piece) throws Exception {
        long start = System.nanoTime();
        piece.call();
        return (System.nanoTime() - start) / 1e9;
    }
}
