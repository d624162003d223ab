package org.covername.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** What a long run was seen to do, sixty looks at it, and what follows from them. */
final class SoakFigures {

    private static final int SECONDS_A_MINUTE = 60;

    private final List<Look> looks = new ArrayList<>();

    /**
     * @param second     since the service was ready
     * @param memory     since the look before
     * @param processors seconds of the processors that both have taken so far
     * @param drafts     how many were dropped, and how many were done
     * @param latency    median seconds from drop to done of those that were done since the look before, 0 where there were none
     */
    record Look(long second, Memory memory, double processors, Drafts drafts, double latency) {
    }

    /**
     * MiB that are resident.
     *
     * @param rest       the least that the service held, when no draft was in work
     * @param work       the most
     * @param withReader the most that it held together with the process that reads drafts
     */
    record Memory(double rest, double work, double withReader) {

        static final Memory NOTHING_YET = new Memory(Double.MAX_VALUE, 0, 0);

        Memory with(double service, double andReader) {
            return new Memory(Math.min(rest, service), Math.max(work, service), Math.max(withReader, andReader));
        }
    }

    record Drafts(int dropped, int done) {
    }

    void add(Look look) {
        looks.add(look);
        Figures.say("%6.1f min  %4d dropped, %4d done, %6.1f s from drop to done   %7.1f to %7.1f MiB, %7.1f with the reader   %8.1f s of the processors", look.second() / (double) SECONDS_A_MINUTE,
                look.drafts().dropped(), look.drafts().done(), look.latency(), look.memory().rest(), look.memory().work(), look.memory().withReader(), look.processors());
    }

    /** Of the line that fits the memory at rest in the second half best, as the first is not yet like any other; in MiB an hour. */
    double slope() {
        List<Look> half = looks.subList(looks.size() / 2, looks.size());
        double second = mean(half, Look::second);
        double memory = mean(half, look -> look.memory().rest());
        double above = half.stream().mapToDouble(look -> (look.second() - second) * (look.memory().rest() - memory)).sum();
        double below = half.stream().mapToDouble(look -> Math.pow(look.second() - second, 2)).sum();
        return below == 0 ? 0 : above / below * SECONDS_A_MINUTE * SECONDS_A_MINUTE;
    }

    /** The most that the service held once so many drafts were done, in MiB; 0 where they never were. */
    double mostFrom(int drafts) {
        return looks.stream().filter(look -> look.drafts().done() >= drafts).mapToDouble(look -> look.memory().work()).max().orElse(0);
    }

    private static double mean(List<Look> looks, ToDoubleFunction<Look> what) {
        return looks.stream().mapToDouble(what).average().orElse(0);
    }

    void write(Path report) throws IOException {
        StringBuilder table = new StringBuilder("second,dropped,done,seconds from drop to done,MiB at rest,MiB at work,MiB with the reader,seconds of the processors\n");
        looks.forEach(look -> table.append(String.format(Locale.ROOT, "%d,%d,%d,%.1f,%.1f,%.1f,%.1f,%.1f%n", look.second(), look.drafts().dropped(), look.drafts().done(), look.latency(),
                look.memory().rest(), look.memory().work(), look.memory().withReader(), look.processors())));
        Files.writeString(report.resolve("soak.csv"), table.toString());
        Map<LinePlot.Words, Map<String, Map<Long, Double>>> pictures = new LinkedHashMap<>();
        Map<String, Map<Long, Double>> memory = new LinkedHashMap<>();
        memory.put("the service, at least", line(looks, look -> look.memory().rest()));
        memory.put("the service, at most", line(looks, look -> look.memory().work()));
        memory.put("with the process that reads, at most", line(looks, look -> look.memory().withReader()));
        pictures.put(new LinePlot.Words("Memory while drafts come", across(), "MiB"), memory);
        pictures.put(new LinePlot.Words("A draft, from drop to done", across(), "seconds"), Map.of("median of a look", line(looks.stream().filter(look -> look.latency() > 0).toList(), Look::latency)));
        Files.writeString(report.resolve("soak.svg"), LinePlot.even(pictures));
    }

    private String across() {
        return perMinute() ? "minutes" : "seconds";
    }

    private boolean perMinute() {
        return looks.get(looks.size() - 1).second() >= 10 * SECONDS_A_MINUTE;
    }

    private Map<Long, Double> line(List<Look> looks, ToDoubleFunction<Look> what) {
        Map<Long, Double> line = new TreeMap<>();
        looks.forEach(look -> line.put(perMinute() ? look.second() / SECONDS_A_MINUTE : look.second(), what.applyAsDouble(look)));
        return line;
    }
}
