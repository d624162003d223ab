package org.covername.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.covername.document.Span;
import org.covername.recognition.MentionKind;

/** Compares what was hidden in a draft with its gold, letter by letter; white space and punctuation do not count. */
final class Scoring {

    private final GoldDraft gold;
    private final String text;
    private final List<Found> found;
    private final BitSet hidden = new BitSet();
    private final BitSet counted = new BitSet();
    private final BitSet right = new BitSet();
    private final List<Outcome> outcomes = new ArrayList<>();

    private Scoring(GoldDraft gold, List<Found> found) {
        this.gold = gold;
        this.text = gold.text().text();
        this.found = found;
        hidden().forEach(each -> hidden.set(each.span().start(), each.span().end()));
        for (int i = 0; i < text.length(); i++) {
            counted.set(i, Character.isLetterOrDigit(text.charAt(i)));
        }
        gold.mentions().stream().map(this::withTitle).forEach(span -> right.set(span.start(), span.end()));
        gold.tolerated().forEach(span -> right.set(span.start(), span.end()));
    }

    /** @param found what recognition found in the draft's text, hidden or kept */
    static Score of(GoldDraft gold, List<Found> found) {
        return new Scoring(gold, found).score();
    }

    private List<Found> hidden() {
        return found.stream().filter(each -> !each.kept()).toList();
    }

    private Score score() {
        Map<GoldType, Tally> byType = new EnumMap<>(GoldType.class);
        Map<String, Boolean> whole = new HashMap<>();
        Map<String, GoldType> types = new HashMap<>();
        for (GoldMention mention : gold.mentions()) {
            boolean found = found(mention);
            byType.merge(mention.type(), Tally.NONE.plus(found), Tally::plus);
            String entity = (mention.type().direct() ? "direct " : "quasi ") + mention.entity();
            whole.merge(entity, found, Boolean::logicalAnd);
            types.putIfAbsent(entity, mention.type());
        }
        Map<GoldType, Tally> entities = new EnumMap<>(GoldType.class);
        whole.forEach((entity, found) -> entities.merge(types.get(entity), Tally.NONE.plus(found), Tally::plus));
        Tally unharmed = unharmed();
        Tally rightly = rightly();
        outcomes.sort(Comparator.comparing(Outcome::span));
        return new Score(byType, entities, byKind(), rightly, unharmed, outcomes);
    }

    private boolean found(GoldMention mention) {
        Span span = mention.type() == GoldType.PERSON ? GoldTitles.core(text, mention.span()) : mention.span();
        BitSet open = letters(span);
        open.andNot(hidden);
        Outcome.Sort sort = open.isEmpty() ? Outcome.Sort.FOUND : Outcome.Sort.MISSED;
        outcomes.add(new Outcome(sort, mention.span(), mention.type() + " " + mention.entity(), by(mention.span())));
        return open.isEmpty();
    }

    private Tally unharmed() {
        Tally unharmed = Tally.NONE;
        for (Span keep : gold.keeps()) {
            boolean harmed = letters(keep).intersects(hidden);
            unharmed = unharmed.plus(!harmed);
            if (harmed) {
                outcomes.add(new Outcome(Outcome.Sort.HARMED, keep, "KEEP", by(keep)));
            }
        }
        return unharmed;
    }

    private Tally rightly() {
        BitSet all = (BitSet) counted.clone();
        all.and(hidden);
        BitSet wrong = (BitSet) all.clone();
        wrong.andNot(right);
        for (int i = wrong.nextSetBit(0); i >= 0; ) {
            int end = i;
            while (hidden.get(end) && !right.get(end)) {
                end++;
            }
            outcomes.add(new Outcome(Outcome.Sort.FALSE_ALARM, new Span(i, end), "not gold", by(new Span(i, end))));
            i = wrong.nextSetBit(end);
        }
        return new Tally(all.cardinality() - wrong.cardinality(), all.cardinality());
    }

    private Map<MentionKind, Tally> byKind() {
        Map<MentionKind, Tally> byKind = new EnumMap<>(MentionKind.class);
        for (Found each : hidden()) {
            BitSet letters = letters(each.span());
            int all = letters.cardinality();
            letters.and(right);
            byKind.merge(each.kind(), new Tally(letters.cardinality(), all), Tally::plus);
        }
        return byKind;
    }

    private String by(Span span) {
        return found.stream().filter(each -> each.span().overlaps(span)).map(Found::told).distinct().sorted().collect(Collectors.joining(", "));
    }

    private BitSet letters(Span span) {
        BitSet letters = new BitSet();
        letters.set(span.start(), span.end());
        letters.and(counted);
        return letters;
    }

    private Span withTitle(GoldMention mention) {
        return mention.type() == GoldType.PERSON ? GoldTitles.titled(text, mention.span()) : mention.span();
    }
}
