package org.covername.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.covername.document.Draft;
import org.covername.document.Span;
import org.covername.pseudonym.Replacement;
import org.covername.pseudonym.Resolution;
import org.covername.pseudonym.Treatment;
import org.covername.recognition.MentionKind;

/** Which letters of a draft some rules hide. */
record Cover(Draft draft, List<Replacement> hidden, Map<Integer, List<Span>> spans) {

    static Cover of(Draft draft, Resolution resolution) {
        List<Replacement> hidden = resolution.replacements().stream().filter(each -> each.treatment() != Treatment.KEEP).toList();
        Map<Integer, List<Span>> spans = hidden.stream().collect(Collectors.groupingBy(each -> each.mention().passage(), Collectors.mapping(Replacement::span, Collectors.toList())));
        return new Cover(draft, hidden, spans);
    }

    /** How many mentions of each kind another cover leaves open, if only by a letter. */
    Map<MentionKind, Integer> openUnder(Cover other) {
        Map<MentionKind, Integer> open = new TreeMap<>();
        hidden.stream().filter(each -> !other.covers(each)).forEach(each -> open.merge(each.mention().kind(), 1, Integer::sum));
        return open;
    }

    private boolean covers(Replacement place) {
        List<Span> over = new ArrayList<>(spans.getOrDefault(place.mention().passage(), List.of()));
        over.removeIf(span -> !span.overlaps(place.mention().span()));
        String text = draft.passage(place.mention().passage()).text().text();
        Span mention = place.mention().span();
        return IntStream.range(mention.start(), mention.end()).filter(at -> Character.isLetterOrDigit(text.charAt(at))).allMatch(at -> over.stream().anyMatch(span -> span.start() <= at && at < span.end()));
    }

    @Override
    public String toString() {
        return hidden.size() + " hidden mentions";
    }
}
