package org.covername.recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.covername.document.Span;

/**
 * Who wins where mentions overlap. A person of the case file beats every keep rule and yields only to a longer hidden mention around it, such as an
 * e-mail address, and to the longer listed name of somebody or something public; else the stronger evidence wins, then the longer mention, then keeping.
 * What a hidden loser covers beyond the winner stays hidden, and what one that is kept covers beyond another that is kept stays kept.
 */
final class Settlement {

    private static final Comparator<Mention> STRENGTH = Comparator
        .comparing(Settlement::ofTheCaseFile).reversed()
        .thenComparing(Comparator.comparing(Settlement::ofThePublisher).reversed())
        .thenComparing(Comparator.comparingDouble(Settlement::weight).reversed())
        .thenComparing(Comparator.comparingInt((Mention mention) -> mention.span().length()).reversed())
        .thenComparing(mention -> !mention.kept())
        .thenComparing(Mention::span)
        .thenComparing(Mention::kind)
        .thenComparing(mention -> mention.evidence().rule());

    /** A keep rule names what it keeps, whereas people are found by many weak signs: where both stand, the rule knows better. The model names nothing. */
    private static final double KEEPING = 0.12;

    /** For a mention to count against others, or in part. */
    private static final double SURE_ENOUGH = 0.6;

    /** Rules whose lists hold whole names of public bodies, works and authors, word by word. */
    private static final Set<String> LISTED = Set.of("keep-national-body", "keep-guidance", "keep-cited-author");

    private final List<Mention> winners = new ArrayList<>();

    private Settlement() {
    }

    static List<Mention> of(Collection<Mention> found) {
        Map<Integer, List<Mention>> byPassage = found.stream().collect(Collectors.groupingBy(Mention::passage, TreeMap::new, Collectors.toList()));
        List<Mention> settled = new ArrayList<>();
        byPassage.values().forEach(passage -> settled.addAll(joined(new Settlement().settle(passage))));
        return settled;
    }

    /** What two recognisers found of one thing, end to end, is one mention; people that touch are several. */
    private static List<Mention> joined(List<Mention> winners) {
        List<Mention> inOrder = winners.stream().sorted(Comparator.comparing(Mention::span)).collect(Collectors.toCollection(ArrayList::new));
        for (int at = inOrder.size() - 1; at > 0; at--) {
            Mention first = inOrder.get(at - 1);
            Mention second = inOrder.get(at);
            boolean touch = first.span().end() == second.span().start() && first.kind() == second.kind() && first.kind() != MentionKind.PERSON && !first.kept() && !second.kept();
            if (touch) {
                Mention stronger = first.evidence().score() >= second.evidence().score() ? first : second;
                inOrder.set(at - 1, stronger.over(new Span(first.span().start(), second.span().end())));
                inOrder.remove(at);
            }
        }
        return inOrder;
    }

    static boolean ofTheCaseFile(Mention mention) {
        return !mention.kept() && mention.evidence().rule().equals(CaseFileRecogniser.RULE);
    }

    /** Whether a list holds the name, word by word. */
    static boolean listed(Mention mention) {
        return LISTED.contains(mention.evidence().rule());
    }

    /** What the publisher's own name tells stays, unless it is part of a longer hidden mention. */
    private static boolean ofThePublisher(Mention mention) {
        return mention.kept() && mention.evidence().rule().equals(BoardRecogniser.RULE);
    }

    /** A long mention with good evidence says more than a short one within it with slightly better. */
    private static double weight(Mention mention) {
        double kept = mention.kept() && !ModelLook.keeps(mention) ? KEEPING : 0;
        return mention.evidence().score() + kept + Math.min(mention.span().length(), 60) * 0.004;
    }

    private List<Mention> settle(List<Mention> passage) {
        List<Mention> absorbed = passage.stream().map(mention -> absorbing(mention, passage)).toList();
        absorbed.stream().filter(mention -> !withinHidden(mention, absorbed) && !withinPublic(mention, absorbed) && !areaOfAnother(mention, absorbed)
            && !placeOfABody(mention, absorbed)).sorted(STRENGTH)
            .forEach(this::admit);
        return winners;
    }

    /** A longer name around a case-file person's own name speaks of that person. */
    private static Mention absorbing(Mention outer, List<Mention> passage) {
        if (outer.kept() || outer.kind() != MentionKind.PERSON || ofTheCaseFile(outer)) {
            return outer;
        }
        List<String> subjects = passage.stream().filter(inner -> ofTheCaseFile(inner) && outer.span().contains(inner.span()))
            .flatMap(inner -> inner.subject().stream()).distinct().toList();
        return subjects.size() == 1 ? new Mention(outer.passage(), outer.span(), outer.kind(), false, Optional.of(subjects.get(0)), outer.evidence()) : outer;
    }

    private static boolean withinHidden(Mention mention, List<Mention> passage) {
        return ofTheCaseFile(mention) && passage.stream().anyMatch(outer -> !outer.kept() && wider(outer, mention) && outer.evidence().score() >= SURE_ENOUGH);
    }

    /** "Chelsea" in "Chelsea Football Club", in the case of a girl called Chelsea: a word of a name that a list says is another's. */
    private static boolean withinPublic(Mention mention, List<Mention> passage) {
        return ofTheCaseFile(mention) && passage.stream().anyMatch(outer -> outer.kept() && listed(outer) && wider(outer, mention));
    }

    /** "Wrenfield" in "14 Wrenfield Road": there the publisher's area is part of what is hidden. */
    private static boolean areaOfAnother(Mention mention, List<Mention> passage) {
        return ofThePublisher(mention) && passage.stream().anyMatch(outer -> !outer.kept() && wider(outer, mention));
    }

    /** "Wickby" in "Wickby Crown Court": what is written in place of the court tells no more of the town. */
    private static boolean placeOfABody(Mention mention, List<Mention> passage) {
        return mention.kind() == MentionKind.PLACE && !mention.kept() && passage.stream().anyMatch(outer -> outer.kind() == MentionKind.LOCAL_BODY && !outer.kept()
            && wider(outer, mention) && outer.evidence().score() >= SURE_ENOUGH);
    }

    private static boolean wider(Mention outer, Mention mention) {
        return outer.span().contains(mention.span()) && !outer.span().equals(mention.span());
    }

    private void admit(Mention mention) {
        List<Span> rest = List.of(mention.span());
        boolean againstOthers = false;
        for (Mention winner : winners) {
            againstOthers |= winner.kept() != mention.kept() && winner.span().overlaps(mention.span());
            rest = rest.stream().flatMap(part -> without(part, winner.span()).stream()).toList();
        }
        if (rest.size() == 1 && rest.get(0).equals(mention.span())) {
            winners.add(mention);
        } else if (mention.evidence().score() >= SURE_ENOUGH && !(mention.kept() && againstOthers)) {
            rest.stream().filter(part -> part.length() > 2).map(mention::over).forEach(winners::add);
        }
    }

    private static List<Span> without(Span part, Span taken) {
        if (!part.overlaps(taken)) {
            return List.of(part);
        }
        List<Span> rest = new ArrayList<>();
        if (part.start() < taken.start()) {
            rest.add(new Span(part.start(), taken.start()));
        }
        if (taken.end() < part.end()) {
            rest.add(new Span(taken.end(), part.end()));
        }
        return rest;
    }
}
