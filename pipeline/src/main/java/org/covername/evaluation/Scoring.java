package org.covername.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.covername.document.Span;
import org.covername.document.Surface;

/** Compares what was hidden in a draft with its gold, letter by letter; white space and punctuation do not count. */
final class Scoring {

    private final GoldDraft gold;
    private final String text;
    private final Map<Span, String> hiddenBy;
    private final BitSet hidden = new BitSet();
    private final BitSet counted = new BitSet();
    private final BitSet right = new BitSet();
    private final List<Slip> slips = new ArrayList<>();

    private Scoring(GoldDraft gold, Map<Span, String> hiddenBy) {
        this.gold = gold;
        this.text = gold.text().text();
        this.hiddenBy = hiddenBy;
        hiddenBy.keySet().forEach(span -> hidden.set(span.start(), span.end()));
        for (int i = 0; i < text.length(); i++) {
            counted.set(i, Character.isLetterOrDigit(text.charAt(i)));
        }
        gold.mentions().stream().map(this::withTitle).forEach(span -> right.set(span.start(), span.end()));
        gold.tolerated().forEach(span -> right.set(span.start(), span.end()));
    }

    /** @param hidden spans of the draft's text that are taken out or replaced, each with the rule that found it */
    static Score of(GoldDraft gold, Map<Span, String> hidden) {
        return new Scoring(gold, hidden).score();
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
        return new Score(byType, entities, precision(), unharmed, slips);
    }

    private boolean found(GoldMention mention) {
        Span span = mention.type() == GoldType.PERSON ? GoldTitles.core(text, mention.span()) : mention.span();
        BitSet open = letters(span);
        open.andNot(hidden);
        if (!open.isEmpty()) {
            slips.add(slip(Slip.Sort.MISSED, mention.type() + " " + mention.entity(), mention.span()));
        }
        return open.isEmpty();
    }

    private Tally unharmed() {
        Tally unharmed = Tally.NONE;
        for (Span keep : gold.keeps()) {
            boolean harmed = letters(keep).intersects(hidden);
            unharmed = unharmed.plus(!harmed);
            if (harmed) {
                slips.add(slip(Slip.Sort.HARMED, "KEEP by " + rules(keep), keep));
            }
        }
        return unharmed;
    }

    private Tally precision() {
        BitSet all = (BitSet) counted.clone();
        all.and(hidden);
        BitSet wrong = (BitSet) all.clone();
        wrong.andNot(right);
        for (int i = wrong.nextSetBit(0); i >= 0; ) {
            int end = i;
            while (hidden.get(end) && !right.get(end)) {
                end++;
            }
            slips.add(slip(Slip.Sort.FALSE_ALARM, "not gold, by " + rules(new Span(i, end)), new Span(i, end)));
            i = wrong.nextSetBit(end);
        }
        return new Tally(all.cardinality() - wrong.cardinality(), all.cardinality());
    }

    private String rules(Span span) {
        return hiddenBy.entrySet().stream().filter(entry -> entry.getKey().overlaps(span)).map(Map.Entry::getValue).distinct().sorted().collect(Collectors.joining(", "));
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

    private Slip slip(Slip.Sort sort, String what, Span span) {
        Span around = new Span(Math.max(0, span.start() - 45), Math.min(text.length(), span.end() + 45));
        Surface context = new Surface(around.of(text).replaceAll("\\s+", " "));
        return new Slip(sort, gold.id(), what, new Surface(span.of(text)), context);
    }
}
