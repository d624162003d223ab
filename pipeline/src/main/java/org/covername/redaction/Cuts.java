package org.covername.redaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.covername.document.Draft;
import org.covername.document.Span;
import org.covername.pseudonym.Replacement;
import org.covername.pseudonym.Resolution;
import org.covername.pseudonym.Treatment;
import org.covername.redaction.RedactedDraft.Cut;

/** What is cut out of each passage and what is written there, in order and without overlaps. */
final class Cuts {

    private final Map<Integer, List<Cut>> byPassage;

    private Cuts(Map<Integer, List<Cut>> byPassage) {
        this.byPassage = byPassage;
    }

    static Cuts of(Draft draft, Resolution resolution) {
        Map<Integer, List<Cut>> byPassage = new HashMap<>();
        resolution.replacements().stream()
                .filter(replacement -> replacement.treatment() != Treatment.KEEP)
                .sorted(Comparator.comparing(Replacement::span))
                .forEach(replacement -> add(replacement, draft, byPassage.computeIfAbsent(replacement.mention().passage(), any -> new ArrayList<>())));
        return new Cuts(byPassage);
    }

    /** Replacements should not overlap; where they do all the same, everything they cover goes. */
    private static void add(Replacement replacement, Draft draft, List<Cut> cuts) {
        Span wanted = union(replacement.span(), replacement.mention().span());
        Span span = whole(wanted, draft.passage(replacement.mention().passage()).text().text());
        int last = cuts.size() - 1;
        if (last >= 0 && cuts.get(last).span().overlaps(span)) {
            cuts.set(last, new Cut(union(cuts.get(last).span(), span), cuts.get(last).text()));
        } else {
            cuts.add(new Cut(span, replacement.text()));
        }
    }

    private static Span union(Span one, Span other) {
        return new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
    }

    /** A letter goes with its accents and both its halves, or a rest of it would tell. */
    private static Span whole(Span span, String text) {
        int start = span.start();
        int end = span.end();
        while (start > 0 && start < text.length() && Character.isLowSurrogate(text.charAt(start))) {
            start--;
        }
        while (end < text.length() && clings(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    private static boolean clings(char character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK
                || Character.isLowSurrogate(character);
    }

    /** The cuts that touch a stretch of a passage. */
    List<Cut> in(int passage, Span within) {
        return byPassage.getOrDefault(passage, List.of()).stream().filter(cut -> cut.span().overlaps(within)).toList();
    }
}
