package org.covername.recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Public bodies and works that go by one word which people bear as well: Brook, Bliss, Norwood. No list can tell the body from the person. The model, which reads what stands around,
 * can; and a draft that names a Dr Hester Norwood speaks of her where it says Norwood. So it is with whom a draft cites by a bare surname, and with what is called after somebody: where
 * the draft hides somebody of that name, "Mia's Law" may be hers; and nobody is cited by a first name.
 */
final class Namesakes {

    private static final double CHANCE = 0.05;
    private static final double SURE = 0.8;
    private static final double LIKELY = 0.6;

    /** Rules that let somebody stand for the words around alone. */
    private static final Set<String> BY_WORDS_AROUND = Set.of("keep-called-after", "keep-law-called-after", "keep-award", "keep-author-of-an-idea", "keep-author-of-literature", "keep-coiner",
        "keep-speaker", "keep-scholar", "keep-scholar-says", "keep-researcher", "keep-author-in-a-note", "keep-illness-by-name", "keep-make-of-car", "keep-medicine");

    private final ModelView view;
    private final Vocabulary vocabulary;
    private final Set<String> surnames;
    private final Set<String> hidden;
    private final List<Mention> mistaken;

    Namesakes(ModelView view, Collection<Mention> found, Vocabulary vocabulary) {
        this.view = view;
        this.vocabulary = vocabulary;
        List<Mention> people = found.stream().filter(Namesakes::surelySomebody).toList();
        this.surnames = found.stream().flatMap(mention -> listed(mention).filter(word -> people.stream().anyMatch(person -> names(person, mention))).stream())
            .collect(Collectors.toSet());
        this.hidden = hiddenElsewhere(found);
        this.mistaken = found.stream().filter(this::bearsByWordsAround).toList();
    }

    /** The words of the names of those who are hidden at places where nothing would let them stand. */
    private Set<String> hiddenElsewhere(Collection<Mention> found) {
        List<Mention> all = new ArrayList<>(found);
        all.addAll(view.mentions());
        List<Mention> staying = all.stream().filter(mention -> mention.kept() && (!ModelLook.keeps(mention) || ModelLook.surelyKeeps(mention))).toList();
        return all.stream().filter(mention -> mention.kind() == MentionKind.PERSON && !mention.kept() && mention.evidence().score() >= LIKELY)
            .filter(mention -> staying.stream().noneMatch(other -> other.passage() == mention.passage() && other.span().overlaps(mention.span())))
            .flatMap(mention -> view.within(mention).stream()).filter(Word::capital).map(Word::key).collect(Collectors.toSet());
    }

    /** Whether a listed or cited name that stays is likely to be somebody's here. */
    boolean bears(Mention mention) {
        return bearsByWordsAround(mention) || listed(mention).filter(word -> surnames.contains(word) || view.hidden(mention) >= CHANCE).isPresent();
    }

    /** Whether the model lets stand what a rule was mistaken about: it knows what the rule said. */
    boolean misled(Mention mention) {
        return ModelLook.keeps(mention) && mistaken.stream().anyMatch(other -> other.passage() == mention.passage() && other.span().overlaps(mention.span()));
    }

    private boolean bearsByWordsAround(Mention mention) {
        if (!BY_WORDS_AROUND.contains(mention.evidence().rule())) {
            return false;
        }
        List<String> names = view.within(mention).stream().filter(word -> word.capital() && !word.key().equals("the")).map(Word::key).toList();
        boolean first = names.size() == 1 && vocabulary.given(names.get(0)) && !vocabulary.surname(names.get(0));
        return first || names.stream().anyMatch(hidden::contains);
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
