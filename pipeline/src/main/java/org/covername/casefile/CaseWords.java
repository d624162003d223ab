package org.covername.casefile;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The single words of the names in a case file, folded, to see whether something that gets published holds one. */
final class CaseWords {

    /** Words that stand in names and in pseudonyms alike: "Sister Clare" may well be a "Ward Sister". */
    private static final Set<String> GENERIC = Set.of("child", "baby", "mother", "father", "sister", "brother", "uncle", "aunt", "auntie", "aunty",
        "nurse", "pastor", "imam", "doctor", "teacher", "constable", "sergeant", "inspector", "captain", "grandmother", "grandfather", "partner",
        "adult", "ferch", "van", "von", "bin", "the", "mrs", "miss", "rev", "officer", "social", "worker", "health", "visitor");

    private final Set<String> words;

    private CaseWords(Set<String> words) {
        this.words = words;
    }

    static CaseWords of(Collection<Subject> subjects) {
        return new CaseWords(subjects.stream().flatMap(subject -> subject.names().stream()).flatMap(name -> split(name.text()))
            .filter(word -> word.length() > 2 && !GENERIC.contains(word)).collect(Collectors.toSet()));
    }

    /** Whether a word of the text is a word of a name. */
    boolean anyIn(String text) {
        return split(text).anyMatch(words::contains);
    }

    /** First letters of all words of all names a person has, in capitals; particles such as "ap" count too. */
    static Set<String> initials(Subject subject) {
        return subject.names().stream().flatMap(name -> split(name.text())).map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    static List<String> fold(String text) {
        return split(text).toList();
    }

    private static Stream<String> split(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").replaceAll("['’]", "")
            .replace('đ', 'd').replace('Đ', 'D').replace('ł', 'l').replace('Ł', 'L').toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty());
    }
}
