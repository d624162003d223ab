package org.covername.recognition;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lets the report's author or chair stand throughout once one place says surely who they are. A bare surname goes with them only while nobody who is hidden
 * bears it, and nobody of the case file is ever let stand.
 */
final class KeptPeople {

    private static final double SURE = 0.7;

    private final ModelView view;
    private final Set<List<String>> keptNames;
    private final Set<String> keptSurnames;
    private final Set<String> hiddenWords = new HashSet<>();

    private KeptPeople(ModelView view, Collection<Mention> found, Vocabulary vocabulary) {
        this.view = view;
        List<Mention> people = Mentions.settled(found).all().stream().filter(mention -> mention.kind() == MentionKind.PERSON).toList();
        this.keptNames = people.stream().filter(mention -> mention.kept() && mention.evidence().score() >= SURE).map(this::name)
            .filter(name -> name.size() > 1 && name.size() < 5).collect(Collectors.toSet());
        this.keptSurnames = keptNames.stream().map(name -> name.get(name.size() - 1)).filter(surname -> !vocabulary.english(surname)).collect(Collectors.toSet());
        people.stream().filter(mention -> !mention.kept()).map(mention -> Map.entry(mention, name(mention)))
            .filter(each -> !keptNames.contains(each.getValue()) && (each.getValue().size() > 1 || Settlement.ofTheCaseFile(each.getKey())))
            .forEach(each -> hiddenWords.addAll(each.getValue()));
    }

    /** What was found, without what would hide somebody who is surely kept. */
    static List<Mention> spared(ModelView view, Collection<Mention> found, Vocabulary vocabulary) {
        KeptPeople kept = new KeptPeople(view, found, vocabulary);
        return found.stream().filter(mention -> !kept.spares(mention)).toList();
    }

    private boolean spares(Mention mention) {
        if (mention.kept() || mention.kind() != MentionKind.PERSON || Settlement.ofTheCaseFile(mention)) {
            return false;
        }
        List<String> name = name(mention);
        return keptNames.contains(name) || name.size() == 1 && keptSurnames.contains(name.get(0)) && !hiddenWords.contains(name.get(0));
    }

    private List<String> name(Mention mention) {
        return view.within(mention).stream().map(Word::key).toList();
    }
}
