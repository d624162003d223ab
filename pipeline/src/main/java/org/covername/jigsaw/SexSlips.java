package org.covername.jigsaw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.covername.document.Span;
import org.covername.rules.Rule.Finding;

/**
 * Where a report that speaks of a child in words for either sex lets its sex slip out. A pronoun counts for a child only where nobody else can be meant:
 * no other person stands before it in its sentence, or, where its sentence names nobody, in the one before.
 */
final class SexSlips {

    static final String TOLD = "sex-told";
    static final String UNTOLD = "sex-untold";
    static final String KIND = "sex";
    /** A report that tells a sex so many times more often than it leaves it open does not try to hide it. */
    private static final int MOST_TOLD = 4;
    private static final Set<String> KINDS = Set.of(TOLD, UNTOLD);

    private final People people;
    private final Map<String, List<JigsawFact>> told = new LinkedHashMap<>();
    private final Map<String, Integer> untold = new LinkedHashMap<>();

    SexSlips(People people) {
        this.people = people;
    }

    static boolean concern(Finding finding) {
        return KINDS.contains(finding.rule().kind());
    }

    /** Takes note of a word that tells a sex, or leaves it open. */
    void add(Reading reading, Finding finding) {
        bound(reading, finding.span()).ifPresent(child -> {
            if (finding.rule().kind().equals(UNTOLD)) {
                untold.merge(child, 1, Integer::sum);
            } else {
                told.computeIfAbsent(child, any -> new ArrayList<>()).add(new JigsawFact(KIND, child,
                    reading.at(finding.span()).quote(finding.span()), List.of(reading.passage(finding.span())), finding.rule(), finding.score()));
            }
        });
    }

    /** The slips of each child whose sex is left open, and told a few times more often at most. */
    List<JigsawFact> facts() {
        return told.entrySet().stream().filter(child -> untold.getOrDefault(child.getKey(), 0) >= Math.max(1, child.getValue().size() / MOST_TOLD))
            .flatMap(child -> child.getValue().stream()).toList();
    }

    private Optional<String> bound(Reading reading, Span word) {
        List<People.Label> before = people.in(reading.text().text()).stream().filter(label -> label.span().start() <= word.start()).toList();
        Sentence sentence = reading.at(word);
        List<People.Label> here = before.stream().filter(label -> sentence.holds(label.span())).toList();
        Optional<Sentence> former = reading.before(sentence);
        Set<String> meant = (here.isEmpty() && former.isPresent() ? before.stream().filter(label -> former.get().holds(label.span())) : here.stream())
            .map(People.Label::person).collect(Collectors.toSet());
        return meant.size() == 1 ? meant.stream().filter(People::child).findFirst() : Optional.empty();
    }
}
