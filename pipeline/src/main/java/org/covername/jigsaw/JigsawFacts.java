package org.covername.jigsaw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All facts of a report that may single somebody out: what is told twice stands once, with each of its places. */
public record JigsawFacts(List<JigsawFact> all) {

    /** Kinds of facts that are told of a family or of the report, and so of everybody in it. */
    private static final Set<String> OF_ALL = Set.of("siblings", "home", "media", "place", "court");

    public JigsawFacts {
        all = List.copyOf(all);
    }

    /** The strongest first. What one rule finds of a whole family or report is one fact, whoever stands beside it; else what one rule finds of one person is one fact, quoted where it tells most. */
    static JigsawFacts of(List<JigsawFact> found) {
        Map<String, JigsawFact> facts = new LinkedHashMap<>();
        found.forEach(fact -> facts.merge(fact.rule().id() + (OF_ALL.contains(fact.kind()) ? "" : " " + fact.person()), fact, JigsawFacts::joined));
        return new JigsawFacts(facts.values().stream().sorted(Comparator.comparingDouble(JigsawFact::score).reversed()).toList());
    }

    private static JigsawFact joined(JigsawFact one, JigsawFact other) {
        JigsawFact telling = other.score() > one.score() ? other : one;
        TreeSet<Integer> passages = new TreeSet<>(one.passages());
        passages.addAll(other.passages());
        return new JigsawFact(telling.kind(), telling.person(), telling.quote(), List.copyOf(passages), telling.rule(), telling.score());
    }

    /** Person by person, first of whom the strongest fact is told; what is told of nobody in particular stands last. */
    public List<JigsawFact> byPerson() {
        Map<String, List<JigsawFact>> persons = all.stream().collect(Collectors.groupingBy(JigsawFact::person, LinkedHashMap::new, Collectors.toList()));
        List<JigsawFact> ofNobody = persons.getOrDefault(JigsawFact.THE_REPORT, List.of());
        persons.remove(JigsawFact.THE_REPORT);
        return Stream.concat(new ArrayList<>(persons.values()).stream().flatMap(List::stream), ofNobody.stream()).toList();
    }
}
