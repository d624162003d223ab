package org.covername.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.covername.document.Span;

/** Compares what was masked in a case of the Text Anonymization Benchmark with its gold as the benchmark's scorer does: by words, of which stop words count as masked. */
final class TabScoring {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final Set<String> STOP = Set.of("mr", "mrs", "ms", "no", "nr", "about", "the", "a", "an", "of", "in", "on", "at", "to", "for", "from", "by",
        "with", "and", "or", "under", "between", "this", "that", "its", "their", "some", "any", "s", "until", "since");

    private final TabCase gold;
    private final String text;
    private final List<Found> found;
    private final BitSet masked = new BitSet();
    private final BitSet marked = new BitSet();
    private final Map<String, Boolean> whole = new HashMap<>();
    private final Map<String, Boolean> direct = new HashMap<>();
    private final Map<Boolean, Tally> words = new HashMap<>();
    private final Map<String, Tally> byType = new TreeMap<>();
    private final List<Outcome> slips = new ArrayList<>();

    private TabScoring(TabCase gold, List<Found> found) {
        this.gold = gold;
        this.text = gold.text().text();
        this.found = found;
        masking().forEach(each -> masked.set(each.span().start(), each.span().end()));
        gold.marks().forEach(mark -> marked.set(mark.span().start(), mark.span().end()));
    }

    /** @param found what recognition found in the case's text, hidden or kept */
    static TabScore of(TabCase gold, List<Found> found) {
        return new TabScoring(gold, found).score();
    }

    private List<Found> masking() {
        return found.stream().filter(each -> !each.kept()).toList();
    }

    private TabScore score() {
        gold.marks().forEach(this::mark);
        Map<Boolean, Tally> entities = new HashMap<>();
        whole.forEach((entity, all) -> entities.merge(direct.get(entity), Tally.NONE.plus(all), Tally::plus));
        return new TabScore(entities, words, byType, rightly(), slips);
    }

    private void mark(TabCase.Mark mark) {
        boolean all = true;
        for (Span word : words(mark.span())) {
            boolean hit = STOP.contains(word.of(text).toLowerCase(Locale.ROOT)) || covers(masked, word);
            all &= hit;
            words.merge(mark.direct(), Tally.NONE.plus(hit), Tally::plus);
            byType.merge(mark.type(), Tally.NONE.plus(hit), Tally::plus);
        }
        whole.merge(mark.entity(), all, Boolean::logicalAnd);
        direct.merge(mark.entity(), mark.direct(), Boolean::logicalOr);
        if (!all) {
            String by = String.join(", ", found.stream().filter(each -> each.span().overlaps(mark.span())).map(Found::told).distinct().toList());
            slips.add(new Outcome(Outcome.Sort.MISSED, mark.span(), mark.type(), by));
        }
    }

    /** Each word counts once, however many mentions cover it. */
    private Tally rightly() {
        Tally rightly = Tally.NONE;
        Set<Span> seen = new HashSet<>();
        for (Found each : masking()) {
            for (Span word : words(each.span())) {
                rightly = seen.add(word) ? rightly.plus(covers(marked, word)) : rightly;
            }
            if (!words(each.span()).stream().allMatch(word -> covers(marked, word))) {
                slips.add(new Outcome(Outcome.Sort.FALSE_ALARM, each.span(), each.kind().word(), each.told()));
            }
        }
        return rightly;
    }

    private static boolean covers(BitSet covered, Span word) {
        return covered.nextClearBit(word.start()) >= word.end();
    }

    private List<Span> words(Span span) {
        return WORD.matcher(span.of(text)).results().map(word -> new Span(span.start() + word.start(), span.start() + word.end())).toList();
    }
}
