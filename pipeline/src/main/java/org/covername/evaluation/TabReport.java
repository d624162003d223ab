package org.covername.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The scores of the cases of the Text Anonymization Benchmark as text. */
public final class TabReport {

    private static final String OTHERS = "figures-of-tab.csv";

    private final Map<TabCase, TabScore> cases = new LinkedHashMap<>();
    private final Pace pace;

    TabReport(Pace pace) {
        this.pace = pace;
    }

    /** Whether it has no case yet. */
    public boolean empty() {
        return cases.isEmpty();
    }

    void add(TabCase gold, TabScore score) {
        cases.put(gold, score);
    }

    /** The two lines that the benchmark's own scorer prints, the pace, then ours beside others. */
    public String summary() {
        Map<String, Tally> byType = new TreeMap<>();
        cases.values().forEach(score -> score.byType().forEach((type, tally) -> byType.merge(type, tally, Tally::plus)));
        double recall = words().ratio();
        double precision = sum(TabScore::rightly).ratio();
        String types = byType.entrySet().stream().map(type -> type.getKey() + " " + type.getValue().share()).collect(Collectors.joining(", "));
        return String.format(Locale.ROOT, "token recall by type: %s%ndocuments %d ER_di %.3f ER_qi %.3f R %.3f P %.3f F1 %.3f%n%s%n%s%n", types, cases.size(),
            entities(true).ratio(), entities(false).ratio(), recall, precision, 2 * recall * precision / Math.max(1e-9, recall + precision),
            pace.line(), figures().text());
    }

    /** ER direct, ER quasi, R and P, each of 0 to 1. */
    List<Double> inShort() {
        return List.of(entities(true).ratio(), entities(false).ratio(), words().ratio(), sum(TabScore::rightly).ratio());
    }

    private Figures figures() {
        Map<String, String> ours = new LinkedHashMap<>();
        ours.put("who", "Covername, these " + cases.size() + " documents");
        ours.put("ER_di", entities(true).share());
        ours.put("ER_qi", entities(false).share());
        ours.put("R", words().share());
        ours.put("P", sum(TabScore::rightly).share());
        ours.put("words direct", words(true).share());
        ours.put("words quasi", words(false).share());
        ours.put("source", "this run");
        return Figures.beside(ours, OTHERS);
    }

    private Tally entities(boolean direct) {
        return sum(score -> score.entities().getOrDefault(direct, Tally.NONE));
    }

    private Tally words(boolean direct) {
        return sum(score -> score.words().getOrDefault(direct, Tally.NONE));
    }

    private Tally words() {
        return words(true).plus(words(false));
    }

    private Tally sum(Function<TabScore, Tally> part) {
        return cases.values().stream().map(part).reduce(Tally.NONE, Tally::plus);
    }

    /** Every mention that is not masked, and everything masked that is none, with the words around it and with what found or kept something there. */
    public String slips() {
        StringBuilder text = new StringBuilder();
        cases.forEach((gold, score) -> score.slips().forEach(slip -> text.append(String.format("%s %s, %s: %s | %s | %s%n", gold.id(), slip.sort().words(), slip.what(),
            slip.surface(gold.text().text()).text(), slip.by().isEmpty() ? "found by nothing" : slip.by(), slip.context(gold.text().text()).text()))));
        return text.toString();
    }
}
