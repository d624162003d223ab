package org.covername.recognition;

import java.util.Set;
import java.util.stream.Stream;
import org.covername.document.Draft;

/** What stands between two names and was taken with them, such as the "to" of "from one school to another": it tells nothing of anybody. */
final class JoiningWords {

    private static final Set<String> WORDS = Set.of("and", "or", "to", "of", "at", "in", "on", "for", "from", "by", "with", "the", "a", "an", "as", "than", "but");

    private JoiningWords() {
    }

    /** Whether a hidden mention covers nothing but such words and the marks between them, or one that stays nothing but marks. */
    static boolean only(Mention mention, Draft draft) {
        String surface = mention.span().of(draft.passage(mention.passage()).text().text());
        return Stream.of(surface.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).allMatch(word -> !mention.kept() && WORDS.contains(word));
    }
}
