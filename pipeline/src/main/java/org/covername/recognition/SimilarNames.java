package org.covername.recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Words of a draft that are probably a known name with a slip of the pen, or a short form of it that no list has. Never an ordinary word, a word of the
 * field, or another known name; a slip is never seen in a word that is a given name itself.
 */
final class SimilarNames {

    private final Vocabulary vocabulary;
    private final List<Known> known = new ArrayList<>();

    SimilarNames(Collection<KnownPerson> people, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (KnownPerson person : people) {
            KnownPerson.flat(person.given()).stream().limit(1).forEach(word -> known.add(new Known(word, true, person.subject())));
            person.surname().forEach(word -> known.add(new Known(word, false, person.subject())));
        }
    }

    private record Known(String word, boolean given, Optional<String> subject) {
    }

    /** The words among these that are like a known name, each as a form of the people it may speak of. */
    List<NameForm> among(Collection<String> words, NameForms forms) {
        List<NameForm> similar = new ArrayList<>();
        for (String word : words) {
            if (!forms.known(word) && !ordinary(word)) {
                List<Optional<String>> subjects = known.stream().filter(name -> like(word, name)).map(Known::subject).distinct().toList();
                if (!subjects.isEmpty()) {
                    similar.add(new NameForm(List.of(word), NameForm.Sort.SIMILAR, subjects.size() == 1 ? subjects.get(0) : Optional.empty()));
                }
            }
        }
        return similar;
    }

    private boolean like(String word, Known name) {
        boolean shortForm = name.given() && name.word().length() > 3 && Similarity.shortForm(word, name.word());
        return shortForm || !vocabulary.given(word) && !vocabulary.surname(word) && Similarity.slip(word, name.word());
    }

    private boolean ordinary(String word) {
        return word.length() < 2 || vocabulary.english(word) || vocabulary.notName(word) || vocabulary.abbreviation(word) || vocabulary.title(word)
            || vocabulary.thing(word) || vocabulary.opener(word);
    }
}
