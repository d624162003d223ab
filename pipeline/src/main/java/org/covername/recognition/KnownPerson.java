package org.covername.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A person by the names we know: the units of the fullest form, and further forms as they were given. A unit is a word, or several that a hyphen or
 * apostrophe joins; its words are matching keys.
 *
 * @param subject id in the case file
 * @param given   units of the given names
 * @param surname words of the surname; empty where unknown
 * @param others  further forms, each a list of words
 */
record KnownPerson(Optional<String> subject, List<List<String>> given, List<String> surname, List<List<String>> others) {

    KnownPerson {
        given = List.copyOf(given);
        surname = List.copyOf(surname);
        others = List.copyOf(others);
    }

    /** @param names in every form known, the fullest first */
    static KnownPerson of(Optional<String> subject, List<String> names, Vocabulary vocabulary) {
        List<List<String>> fullest = units(names.get(0), vocabulary);
        boolean titled = !fullest.isEmpty() && words(fullest) < Word.of(names.get(0)).size();
        boolean single = fullest.size() == 1;
        int givenNames = single ? (titled ? 0 : 1) : surnameStart(fullest);
        List<List<String>> others = names.stream().skip(1).map(name -> flat(units(name, vocabulary))).filter(form -> !form.isEmpty()).toList();
        return new KnownPerson(subject, fullest.subList(0, givenNames), flat(fullest.subList(givenNames, fullest.size())), others);
    }

    /** A particle belongs to the surname behind it. */
    private static int surnameStart(List<List<String>> units) {
        int start = Math.max(0, units.size() - 1);
        while (start > 1 && PARTICLES.contains(units.get(start - 1).get(0))) {
            start--;
        }
        return start;
    }

    /** Whether the other's first given name and surname are the same, both being known. */
    boolean sameAs(KnownPerson other) {
        return !given.isEmpty() && !other.given.isEmpty() && given.get(0).equals(other.given.get(0)) && surname.equals(other.surname);
    }

    private static final List<String> PARTICLES = List.of("de", "da", "dos", "del", "della", "di", "van", "von", "der", "den", "bin", "ibn", "bint",
        "binti", "al", "el", "ap", "ab", "ferch", "la", "le", "st", "ter", "abu", "mac", "mc", "o", "ni", "nic", "ua", "san", "santa");

    static boolean particle(String key) {
        return PARTICLES.contains(key);
    }

    /** The units of a name, surname last, without titles in front. */
    private static List<List<String>> units(String name, Vocabulary vocabulary) {
        List<List<String>> units = new ArrayList<>();
        int comma = -1;
        List<Word> words = Word.of(name);
        for (Word word : words) {
            boolean joined = word.before().matches("[-']") && !units.isEmpty();
            comma = word.before().startsWith(",") && comma < 0 ? units.size() : comma;
            if (joined) {
                units.get(units.size() - 1).add(word.key());
            } else if (!(units.isEmpty() && vocabulary.title(word.key()) && words.size() > 1)) {
                units.add(new ArrayList<>(List.of(word.key())));
            }
        }
        return comma > 0 ? surnameLast(units, comma) : units;
    }

    private static List<List<String>> surnameLast(List<List<String>> units, int comma) {
        List<List<String>> turned = new ArrayList<>(units.subList(comma, units.size()));
        turned.addAll(units.subList(0, comma));
        return turned;
    }

    static List<String> flat(List<List<String>> units) {
        return units.stream().flatMap(List::stream).toList();
    }

    private static int words(List<List<String>> units) {
        return units.stream().mapToInt(List::size).sum();
    }
}
