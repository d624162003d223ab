package org.covername.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The scores of several drafts as text, for people to read. It quotes the drafts, which is why it is for gold drafts only. */
public final class EvaluationReport {

    private static final String OTHERS = "figures-of-reviews.csv";

    private final List<Scored> drafts = new ArrayList<>();
    private final Pace pace;
    private final boolean withCaseFiles;

    /** A draft with its score. */
    record Scored(GoldDraft gold, Score score) {
    }

    EvaluationReport(Pace pace, boolean withCaseFiles) {
        this.pace = pace;
        this.withCaseFiles = withCaseFiles;
    }

    /** One without drafts yet, of work that knew nothing of their cases. */
    public static EvaluationReport withoutCaseFiles() {
        return new EvaluationReport(new Pace(), false);
    }

    void add(GoldDraft gold, Score score) {
        drafts.add(new Scored(gold, score));
    }

    List<Scored> drafts() {
        return List.copyOf(drafts);
    }

    Score all() {
        return Score.sum(drafts.stream().map(Scored::score).toList());
    }

    /** Mentions found, direct and quasi, and KEEPs unharmed, each of 0 to 1. */
    List<Double> inShort() {
        Score all = all();
        return List.of(all.mentions(true).ratio(), all.mentions(false).ratio(), all.unharmed().ratio());
    }

    /** Ours beside others. */
    Figures figures() {
        Score all = all();
        Map<String, String> ours = new LinkedHashMap<>();
        ours.put("who", "Covername, these drafts");
        ours.put("case file", withCaseFiles ? "yes" : "no");
        ours.put("direct", all.mentions(true).share());
        ours.put("quasi", all.mentions(false).share());
        ours.put("whole", all.whole().share());
        ours.put("unharmed", all.unharmed().share());
        ours.put("rightly", all.rightly().share());
        ours.put("tokens/s", String.format(Locale.UK, "%,d", pace.tokensPerSecond()));
        ours.put("source", "this run");
        return Figures.beside(ours, OTHERS);
    }

    /** A line a draft, all drafts together, a line a kind, then ours beside others. */
    public String summary() {
        StringBuilder text = new StringBuilder();
        drafts.forEach(draft -> text.append(line(draft.gold().id(), draft.score())));
        Score all = all();
        text.append(line("all " + drafts.size() + " drafts", all)).append(String.format("%nBy kind: mentions found, then letters hidden rightly%n"));
        Arrays.stream(GoldType.values()).filter(type -> all.byType().containsKey(type) || all.byKind().containsKey(type.kind()))
            .forEach(type -> text.append(String.format("  %-14s recall %-19s precision %s%n", type.kind().word(),
                all.byType().getOrDefault(type, Tally.NONE), all.byKind().getOrDefault(type.kind(), Tally.NONE))));
        return text.append(System.lineSeparator()).append(figures().text()).append(System.lineSeparator()).toString();
    }

    private static String line(String what, Score score) {
        return String.format("%s%n  mentions   direct %s  quasi %s%n  entities   direct %s  quasi %s%n  KEEP unharmed %s  characters rightly hidden %s%n", what,
            score.mentions(true), score.mentions(false), score.entities(true), score.entities(false), score.unharmed(), score.rightly());
    }

    /** Every miss, every KEEP harmed and every false alarm, with the words around it and with what found or kept something there. */
    public String slips() {
        StringBuilder text = new StringBuilder();
        for (Outcome.Sort sort : Outcome.Sort.values()) {
            drafts.forEach(draft -> draft.score().slips(sort).stream().filter(Outcome::slip).forEach(slip -> text.append(slip(draft.gold(), slip))));
        }
        return text.toString();
    }

    private static String slip(GoldDraft gold, Outcome slip) {
        String by = slip.by().isEmpty() ? "found by nothing" : slip.by();
        String text = gold.text().text();
        return String.format("%s %s, %s: %s | %s | %s%n", gold.id(), slip.sort().words(), slip.what(), slip.surface(text).text(), by, slip.context(text).text());
    }

    /** The same as one page of HTML, with the text of each draft marked; nothing in it is fetched from elsewhere. */
    public String html() {
        return new EvaluationPage(this).html();
    }
}
