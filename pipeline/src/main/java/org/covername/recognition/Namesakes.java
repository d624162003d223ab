package org.covername.recognition;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Public bodies and works that go by one word which people bear as well: Brook, Bliss, Norwood. No list can tell the body from the person. The model, which reads what stands around,
 * can; and a draft that names a Dr Hester Norwood speaks of her where it says Norwood.
 */
final class Namesakes {

    private static final double CHANCE = 0.05;
    private static final double SURE = 0.8;

    private final ModelView view;
    private final Set<String> surnames;

    Namesakes(ModelView view, Collection<Mention> found) {
        this.view = view;
        List<Mention> people = found.stream().filter(Namesakes::surelySomebody).toList();
        this.surnames = found.stream().flatMap(mention -> listed(mention).filter(word -> people.stream().anyMatch(person -> names(person, mention))).stream())
            .collect(Collectors.toSet());
    }

    /** Whether a listed name that stays is likely to be somebody's here. */
    boolean bears(Mention mention) {
        return listed(mention).filter(word -> surnames.contains(word) || view.hidden(mention) >= CHANCE).isPresent();
    }

    /** The only word of a listed name, where it is written as people's names are. */
    private Optional<String> listed(Mention mention) {
        return mention.kept() && Settlement.listed(mention) ? Optional.of(view.within(mention)).filter(words -> words.size() == 1).map(words -> words.get(0))
            .filter(word -> word.shape() == Word.Shape.CAPITALISED).map(Word::key) : Optional.empty();
    }

    private static boolean surelySomebody(Mention mention) {
        return !mention.kept() && mention.evidence().rule().equals(PersonRecogniser.RULE) && mention.evidence().score() >= SURE;
    }

    private static boolean names(Mention person, Mention mention) {
        return person.passage() == mention.passage() && person.span().contains(mention.span()) && person.span().length() > mention.span().length();
    }
}
