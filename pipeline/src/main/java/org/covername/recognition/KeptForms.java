package org.covername.recognition;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How people who are surely kept are written beside their full names. Whether such a form is theirs at a place is known to {@link KeptPeople}.
 *
 * @param names         each as its words
 * @param surnames      of them, those that are no ordinary words
 * @param abbreviations that the draft itself gives, in brackets behind a name or in a table
 */
record KeptForms(Set<List<String>> names, Set<String> surnames, Set<String> abbreviations) {

    private static final int MOST_OF_A_WORD = 3;
    private static final Set<String> NOT_OF_ONE = Set.of("and", "child", "baby", "infant", "adult", "person", "family");

    KeptForms {
        names = Set.copyOf(names);
        surnames = Set.copyOf(surnames);
        abbreviations = Set.copyOf(abbreviations);
    }

    /** @param given short forms that the draft gives, of whomever */
    static KeptForms of(Set<List<String>> names, Set<String> given, Vocabulary vocabulary) {
        Set<String> surnames = names.stream().map(KeptForms::surname).filter(surname -> !vocabulary.english(surname)).collect(Collectors.toSet());
        Set<String> abbreviations = given.stream().filter(letters -> !vocabulary.name(letters) && names.stream().anyMatch(name -> abbreviates(letters, name))).collect(Collectors.toSet());
        return new KeptForms(names, surnames, abbreviations);
    }

    /** Whether letters are the initials of a name, or the first letters of its words: "gpy" for Gerald Pym. A word between the first and the last may be left out. */
    static boolean abbreviates(String letters, List<String> name) {
        if (name.isEmpty() || letters.isEmpty()) {
            return name.isEmpty() && letters.isEmpty();
        }
        List<String> rest = name.subList(1, name.size());
        for (int length = 1; length <= Math.min(MOST_OF_A_WORD, letters.length()); length++) {
            String left = letters.substring(length);
            if (name.get(0).startsWith(letters.substring(0, length)) && (abbreviates(left, rest) || rest.size() > 1 && abbreviates(left, rest.subList(1, rest.size())))) {
                return true;
            }
        }
        return false;
    }

    /** Two words to four that can be one person's name. */
    static boolean several(List<String> name) {
        return name.size() > 1 && name.size() < 5 && ofOne(name);
    }

    /** Whether words can be one person's name: no row of people, and nothing that stands for a name already. */
    static boolean ofOne(List<String> name) {
        return name.stream().noneMatch(NOT_OF_ONE::contains);
    }

    static String surname(List<String> name) {
        return name.get(name.size() - 1);
    }

    private static String initials(List<String> name) {
        return name.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    /** The initial of one of them, with the surname. */
    boolean initialled(List<String> name) {
        return name.size() == 2 && name.get(0).length() == 1 && names.stream().anyMatch(kept -> kept.get(0).startsWith(name.get(0)) && surname(kept).equals(name.get(1)));
    }

    /** Whether one of them ends with these words, behind others. */
    boolean endsWith(List<String> words) {
        return names.stream().anyMatch(name -> name.size() > words.size() && name.subList(name.size() - words.size(), name.size()).equals(words));
    }

    /** Whether it is a word of a name, in whatever place. */
    boolean partly(String word) {
        return names.stream().anyMatch(name -> name.contains(word));
    }

    boolean given(String word) {
        return names.stream().anyMatch(name -> name.get(0).equals(word));
    }

    /** The name, its initial and the rest, or all its initials, as mailboxes are called by them. */
    boolean mailbox(String letters) {
        return names.stream().anyMatch(name -> letters.equals(String.join("", name)) || letters.equals(name.get(0).charAt(0) + String.join("", name.subList(1, name.size())))
            || name.size() > 1 && letters.equals(initials(name)));
    }

    @Override
    public String toString() {
        return names.size() + " kept names";
    }
}
