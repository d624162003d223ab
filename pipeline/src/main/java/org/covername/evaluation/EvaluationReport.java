package org.covername.evaluation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The scores of several drafts as text, for people to read. It quotes the drafts, which is why it is for gold drafts only. */
public final class EvaluationReport {

    private final Map<String, Score> scores = new LinkedHashMap<>();

    public EvaluationReport() {
    }

    public void addAll(EvaluationReport other) {
        scores.putAll(other.scores);
    }

    void add(String draft, Score score) {
        scores.put(draft, score);
    }

    /** A line a draft, then all drafts together with each kind. */
    public String summary() {
        StringBuilder text = new StringBuilder();
        scores.forEach((draft, score) -> text.append(String.format("%-28s direct %s  quasi %s  unharmed %s  rightly %.3f%n", draft,
            score.mentions(true), score.mentions(false), score.unharmed(), score.precision().ratio())));
        Score all = Score.sum(scores.values());
        text.append(String.format("all: mentions direct %s quasi %s; entities direct %s quasi %s; KEEP unharmed %s; characters rightly hidden %s%n",
            all.mentions(true), all.mentions(false), all.entities(true), all.entities(false), all.unharmed(), all.precision()));
        Arrays.stream(GoldType.values()).filter(type -> all.byType().containsKey(type))
            .forEach(type -> text.append(String.format("  %-9s %s%n", type, all.byType().get(type))));
        return text.toString();
    }

    /** Every miss, every KEEP harmed and every false alarm, with the words around it. */
    public String slips() {
        StringBuilder text = new StringBuilder();
        for (Slip.Sort sort : Slip.Sort.values()) {
            scores.values().forEach(score -> score.slips().stream().filter(slip -> slip.sort() == sort).forEach(slip -> text.append(
                String.format("%s %s %s: %s | %s%n", slip.draft(), sort, slip.what(), slip.surface().text(), slip.context().text()))));
        }
        return text.toString();
    }
}
