package org.covername.recognition;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How people who are surely kept are written beside their full names. Whether such a form is theirs at a place is known to {@link KeptPeople}.
 *
 * @param names         each as its words
 * @param surnames      of them, those that are no ordinary words
 * @param abbreviations that the draft itself gives in brackets behind a name
 */
record KeptForms(Set<List<String>> names, Set<String> surnames, Set<String> abbreviations) {

    private static final Set<String> NOT_OF_ONE = Set.of("and", "child", "baby", "infant", "adult", "person", "family");

    KeptForms {
        names = Set.copyOf(names);
        surnames = Set.copyOf(surnames);
        abbreviations = Set.copyOf(abbreviations);
    }

    static KeptForms of(Set<List<String>> names, Set<String> inBrackets, Vocabulary vocabulary) {
        Set<String> surnames = names.stream().map(KeptForms::surname).filter(surname -> !vocabulary.english(surname)).collect(Collectors.toSet());
        Set<String> initials = names.stream().map(KeptForms::initials).filter(inBrackets::contains).collect(Collectors.toSet());
        return new KeptForms(names, surnames, initials);
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
