package org.covername.pseudonym;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.covername.document.Draft;
import org.covername.document.Span;
import org.covername.document.Surface;
import org.covername.recognition.Mention;
import org.covername.recognition.NameKey;
import org.covername.ruling.Ruling;
import org.covername.ruling.Verdict;

/**
 * Which mentions of places and local bodies speak of one: the shorter form holds only words of the longer one, and both can be the same sort of
 * thing. "Hallowfield" is "Hallowfield Academy", but "Mill Road Pharmacy" is not "the Mill Road mosque".
 */
final class Bodies {

    private static final int NEAR = 70;
    private final BodyKinds kinds;
    private final Ruled ruled;
    private final Map<Integer, Body> apart = new HashMap<>();
    private final List<Body> all = new ArrayList<>();
    private final Map<Mention, Body> byMention = new LinkedHashMap<>();

    Bodies(BodyKinds kinds, Ruled ruled) {
        this.kinds = kinds;
        this.ruled = ruled;
    }

    /** The longest names first, so that short forms find what they are short for; among those as long, in reading order. */
    static Bodies of(Draft draft, List<Mention> mentions, Bodies bodies) {
        Comparator<Mention> longest = Comparator.comparing(mention -> -BodyKinds.words(surface(draft, mention)).size());
        Comparator<Mention> movedLast = Comparator.comparing(mention -> bodies.ruled.move(mention).isPresent());
        mentions.stream().sorted(movedLast.thenComparing(longest)).forEach(mention -> bodies.add(draft, mention));
        return bodies;
    }

    private static String surface(Draft draft, Mention mention) {
        return draft.passage(mention.passage()).at(mention.span()).text();
    }

    Body of(Mention mention) {
        return byMention.get(mention);
    }

    List<Body> all() {
        return all;
    }

    List<Mention> mentions(Body body) {
        return byMention.entrySet().stream().filter(entry -> entry.getValue() == body).map(Map.Entry::getKey).toList();
    }

    /** Where an officer ruled that it belongs. */
    private Optional<Body> moved(Mention mention) {
        Optional<Verdict> verdict = ruled.move(mention).map(Ruling::verdict);
        if (verdict.isPresent() && verdict.get() instanceof Verdict.Merge merge) {
            return all.stream().filter(body -> body.forms().stream().anyMatch(form -> Ruled.means(merge, new Surface(form)) || Ruled.means(merge, new Surface("the " + form)))).findFirst();
        }
        return ruled.move(mention).map(ruling -> apart.computeIfAbsent(ruling.number(), number -> fresh(mention)));
    }

    private Body fresh(Mention mention) {
        Body body = new Body(mention.kind());
        all.add(body);
        return body;
    }

    private void add(Draft draft, Mention mention) {
        String surface = surface(draft, mention);
        Optional<String> sort = kinds.byName(surface);
        Body body = moved(mention).or(() -> all.stream().filter(known -> known.kind() == mention.kind() && !apart.containsValue(known) && same(known, surface, sort)).findFirst())
            .orElseGet(() -> fresh(mention));
        body.add(NameKey.of(surface).replaceFirst("^the ", ""), sort, nearby(draft, mention));
        byMention.put(mention, body);
    }

    private boolean same(Body known, String surface, Optional<String> sort) {
        Set<String> words = BodyKinds.words(surface);
        boolean sorts = known.sort().isEmpty() || sort.isEmpty() || known.sort().equals(sort);
        boolean tellingAgree = kinds.telling(surface).stream().filter(kinds::tells).allMatch(known.words()::contains);
        return sorts && (known.words().containsAll(words) || tellingAgree && kinds.telling(surface).stream().anyMatch(kinds::tells)
            && known.forms().stream().anyMatch(form -> kinds.telling(surface).equals(kinds.telling(form))));
    }

    private static String nearby(Draft draft, Mention mention) {
        String text = draft.passage(mention.passage()).text().text();
        Span span = mention.span();
        return text.substring(Math.max(0, span.start() - NEAR), span.start()) + " " + text.substring(span.end(), Math.min(text.length(), span.end() + NEAR));
    }
}
