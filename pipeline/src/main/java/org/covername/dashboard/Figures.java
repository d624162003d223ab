package org.covername.dashboard;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.covername.dashboard.Waiting.Since;

/**
 * All cases of an office in a few figures.
 *
 * @param sentences what was done in the last ninety days
 */
record Figures(List<Waiting> waiting, List<String> sentences) {

    private static final int DAYS = 90;

    Figures {
        waiting = List.copyOf(waiting);
        sentences = List.copyOf(sentences);
    }

    static Figures of(List<CaseHistory> cases, Instant now) {
        Instant since = now.minus(DAYS, ChronoUnit.DAYS);
        List<Since> waiting = new ArrayList<>();
        cases.forEach(one -> waiting.addAll(one.waiting()));
        List<Long> took = cases.stream().flatMap(one -> one.took().entrySet().stream()).filter(each -> each.getKey().isAfter(since)).map(Map.Entry::getValue).sorted().toList();
        long decided = cases.stream().flatMap(one -> one.decided().stream()).filter(when -> when.isAfter(since)).count();
        return new Figures(Waiting.of(waiting, now), List.of(published(took), decided + (decided == 1 ? " doubtful mention was decided." : " doubtful mentions were decided.")));
    }

    private static String published(List<Long> took) {
        return took.isEmpty() ? "No report was published." : took.size() + (took.size() == 1 ? " report was published" : " reports were published")
                + "; half of them within " + Waiting.median(took) + " days of the first redacted version.";
    }
}
