package org.covername.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.covername.casefile.Subject.Sex;

/**
 * One form in which a person is named, taken apart: titles and words of kinship, given names, surname. All parts are {@link NameKey}s. A lone
 * word that may be either a given name or a surname is {@link #lone}; an initial is a given name (or surname) of one letter.
 */
public final class PersonName {

    private final List<String> titles;
    private final List<String> given;
    private final String family;
    private final String lone;
    private final Optional<Sex> sex;

    private PersonName(List<String> titles, Optional<Sex> sex, Parts parts) {
        this.titles = List.copyOf(titles);
        this.sex = sex;
        this.given = List.copyOf(parts.given());
        this.family = parts.family();
        this.lone = parts.lone();
    }

    /** Name words sorted into given names and surname, or one that may be either. */
    record Parts(List<String> given, String family, String lone) {
    }

    /** Takes apart a form as it stands in a text, in any case, with or without titles, possessive or a comma behind the surname. */
    public static PersonName of(String surface, NameWords words) {
        return new NameParser(words).parse(surface);
    }

    static PersonName of(List<String> titles, Optional<Sex> sex, Parts parts) {
        return new PersonName(titles, sex, parts);
    }

    /** Titles, ranks and words of kinship in the order they stand: "dr", "lance corporal", "uncle". */
    public List<String> titles() {
        return titles;
    }

    /** Given names, and initials in their place. */
    public List<String> given() {
        return given;
    }

    /** The surname with its particles, or empty where the form has none or it cannot be told. */
    public String family() {
        return family;
    }

    /** The only word of a form that does not tell whether it is given name or surname, or empty. */
    public String lone() {
        return lone;
    }

    /** The first given name, or the lone word. */
    public String first() {
        return given.isEmpty() ? lone : given.get(0);
    }

    /** What the title tells. */
    public Optional<Sex> sex() {
        return sex;
    }

    /** Given name and surname are both there, the given name in full. */
    public boolean full() {
        return !family.isEmpty() && given.stream().anyMatch(name -> name.length() > 1);
    }

    /** Nothing but letters, such as N.C. or JP. */
    public boolean initialsOnly() {
        return words().stream().allMatch(word -> word.length() == 1);
    }

    /** All name words in order, given names first. */
    public List<String> words() {
        List<String> all = new ArrayList<>(given);
        if (!lone.isEmpty()) {
            all.add(lone);
        }
        if (!family.isEmpty()) {
            all.add(family);
        }
        return all;
    }

    /** First letters of the name words, lower case; parts of a double-barrelled surname count as one. */
    public String initials() {
        StringBuilder letters = new StringBuilder();
        words().stream().filter(word -> !word.isEmpty()).forEach(word -> letters.append(word.charAt(0)));
        return letters.toString();
    }

    /** What stands for this form when forms are compared or stored: all name words, without titles. */
    public String key() {
        return String.join(" ", words());
    }

    /** {@link #key}, and each full name word by itself: under these the person may be met again. */
    public Set<String> keys() {
        Set<String> keys = new HashSet<>();
        keys.add(key());
        words().stream().filter(word -> word.length() > 1).forEach(keys::add);
        return keys;
    }

    /** Whether both forms can name the same person: they share a word or an initial, and nothing speaks against it. */
    public boolean couldBe(PersonName other) {
        boolean sexesDiffer = sex.isPresent() && other.sex.isPresent() && !sex.equals(other.sex);
        if (sexesDiffer || words().isEmpty() || other.words().isEmpty()) {
            return false;
        }
        return words().size() <= other.words().size() ? NameComparison.fits(this, other) : NameComparison.fits(other, this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonName name && key().equals(name.key()) && titles.equals(name.titles) && family.equals(name.family);
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

    @Override
    public String toString() {
        return "PersonName of " + words().size() + " words";
    }
}
