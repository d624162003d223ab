package org.covername.benchmark;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/** Times several pieces of work in turn (A B C A B C ...), so that a drifting machine is unfair to none, and gives the median of each. */
final class Stopwatch {

    /** A round is warm when the virtual machine spends at most this part of it on compiling. */
    private static final double QUIET = 0.05;
    private static final int WARM_UP_AT_MOST = 30;

    private final Map<String, Callable<?>> work = new TreeMap<>();

    Stopwatch piece(String name, Callable<?> piece) {
        work.put(name, piece);
        return this;
    }

    /**
     * Runs rounds that do not count until the compiler of the virtual machine has little left to do, as in a service that has run for a while.
     *
     * @return how many rounds that took
     */
    int warmUp() throws Exception {
        CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
        for (int round = 1; round <= WARM_UP_AT_MOST; round++) {
            long compiled = compiler.getTotalCompilationTime();
            double seconds = 0;
            for (Callable<?> piece : work.values()) {
                seconds += seconds(piece);
            }
            if ((compiler.getTotalCompilationTime() - compiled) / 1000.0 < QUIET * seconds) {
                return round;
            }
        }
        return WARM_UP_AT_MOST;
    }

    /** Median seconds of each piece over so many rounds. */
    Map<String, Double> medians(int rounds) throws Exception {
        Map<String, List<Double>> times = new TreeMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, Callable<?>> piece : work.entrySet()) {
                times.computeIfAbsent(piece.getKey(), name -> new ArrayList<>()).add(seconds(piece.getValue()));
            }
        }
        Map<String, Double> medians = new TreeMap<>();
        times.forEach((name, all) -> medians.put(name, Figures.median(all)));
        return medians;
    }

    private static double seconds(Callable<?> piece) throws Exception {
        long start = System.nanoTime();
        piece.call();
        return (System.nanoTime() - start) / 1e9;
    }
}
