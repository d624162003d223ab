package org.covername.pseudonym;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.covername.document.Draft;
import org.covername.document.Span;
import org.covername.recognition.Mention;
import org.covername.recognition.NameKey;

/**
 * Which mentions of places and local bodies speak of one: the shorter form holds only words of the longer one, and both can be the same sort of
 * thing. "Hallowfield" is "Hallowfield Academy", but "Mill Road Pharmacy" is not "the Mill Road mosque".
 */
final class Bodies {

    private static final int NEAR = 70;
    private final BodyKinds kinds;
    private final List<Body> all = new ArrayList<>();
    private final Map<Mention, Body> byMention = new LinkedHashMap<>();

    Bodies(BodyKinds kinds) {
        this.kinds = kinds;
    }

    /** The longest names first, so that short forms find what they are short for; among those as long, in reading order. */
    static Bodies of(Draft draft, List<Mention> mentions, BodyKinds kinds) {
        Bodies bodies = new Bodies(kinds);
        Comparator<Mention> longest = Comparator.comparing(mention -> -BodyKinds.words(surface(draft, mention)).size());
        mentions.stream().sorted(longest).forEach(mention -> bodies.add(draft, mention));
        return bodies;
    }

    private static String surface(Draft draft, Mention mention) {
        return draft.passage(mention.passage()).at(mention.span()).text();
    }

    Body of(Mention mention) {
        return byMention.get(mention);
    }

    private void add(Draft draft, Mention mention) {
        String surface = surface(draft, mention);
        Optional<String> sort = kinds.byName(surface);
        Body body = all.stream().filter(known -> known.kind() == mention.kind() && same(known, surface, sort)).findFirst().orElseGet(() -> {
            Body fresh = new Body(mention.kind());
            all.add(fresh);
            return fresh;
        });
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
