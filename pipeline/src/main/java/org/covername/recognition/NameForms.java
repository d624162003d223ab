package org.covername.recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All forms in which known people may be written, by their first word, the longest first. A form that fits two people speaks of neither for sure. */
final class NameForms {

    private final Map<List<String>, NameForm> forms = new LinkedHashMap<>();
    private final Map<String, List<NameForm>> byFirstWord = new HashMap<>();
    private final Vocabulary vocabulary;

    private NameForms(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Forms of people whom the office knows. */
    static NameForms of(Collection<KnownPerson> people, DraftWords draft, Vocabulary vocabulary) {
        NameForms all = new NameForms(vocabulary);
        people.forEach(all::addForms);
        people.forEach(all::addNicknames);
        new SimilarNames(people, vocabulary).among(draft.capitalised(), all).forEach(form -> all.forms.put(form.words(), form));
        return all.indexed();
    }

    /** Forms of people whom the draft alone tells of: no pet name that is an ordinary word. */
    static NameForms ofFound(Collection<KnownPerson> people, DraftWords draft, Vocabulary vocabulary) {
        NameForms all = of(people, draft, vocabulary);
        all.forms.values().removeIf(form -> all.tooPlain(form));
        all.byFirstWord.clear();
        return all.indexed();
    }

    /** A pet name that is an ordinary word, a lone letter, or a lone word that opens sentences or belongs to the field. */
    private boolean tooPlain(NameForm form) {
        String word = form.words().get(0);
        boolean single = form.words().size() == 1;
        return form.sort() == NameForm.Sort.NICKNAME && vocabulary.english(word) || single && word.length() == 1
            || single && form.sort() == NameForm.Sort.GIVEN && vocabulary.english(word) && !vocabulary.name(word) && (vocabulary.opener(word) || vocabulary.notName(word));
    }

    private NameForms indexed() {
        forms.values().forEach(form -> byFirstWord.computeIfAbsent(form.words().get(0), key -> new ArrayList<>()).add(form));
        byFirstWord.values().forEach(list -> list.sort(Comparator.comparingInt((NameForm form) -> form.words().size()).reversed()));
        return this;
    }

    List<NameForm> startingWith(String word) {
        return byFirstWord.getOrDefault(word, List.of());
    }

    Collection<NameForm> all() {
        return forms.values();
    }

    boolean known(String word) {
        return holds(List.of(word));
    }

    boolean holds(List<String> words) {
        return forms.containsKey(words);
    }

    private void addForms(KnownPerson person) {
        List<String> given = KnownPerson.flat(person.given());
        List<String> surname = person.surname();
        add(join(given, surname), given.isEmpty() ? NameForm.Sort.SURNAME : surname.isEmpty() ? NameForm.Sort.GIVEN : NameForm.Sort.FULL, person);
        person.others().forEach(form -> add(form, form.size() > 1 ? NameForm.Sort.FULL : NameForm.Sort.GIVEN, person));
        if (!person.given().isEmpty()) {
            addGiven(person, person.given().get(0));
        }
        if (!surname.isEmpty()) {
            addSurname(person);
        }
    }

    private void addGiven(KnownPerson person, List<String> first) {
        add(first, NameForm.Sort.GIVEN, person);
        add(KnownPerson.flat(person.given()), NameForm.Sort.GIVEN, person);
        if (!person.surname().isEmpty()) {
            addWithSurname(person, first);
            add(join(first, List.of(letter(person.surname()))), NameForm.Sort.FULL, person);
            List<String> letters = join(List.of(letter(first)), List.of(letter(person.surname())));
            add(join(List.of(letter(first)), person.surname()), NameForm.Sort.FULL, person);
            add(letters, NameForm.Sort.INITIALS, person);
            add(List.of(String.join("", letters)), NameForm.Sort.INITIALS, person);
            addLongInitials(person);
        }
    }

    private void addWithSurname(KnownPerson person, List<String> given) {
        add(join(given, person.surname()), NameForm.Sort.FULL, person);
        add(join(person.surname(), given), NameForm.Sort.REVERSED, person);
        add(List.of(String.join("", join(given, person.surname()))), NameForm.Sort.GLUED, person);
        add(List.of(String.join("", join(person.surname(), given))), NameForm.Sort.GLUED, person);
    }

    /** Initials of all names, double-barrelled ones letter by letter: ZTM, W B-S. */
    private void addLongInitials(KnownPerson person) {
        List<String> letters = join(KnownPerson.flat(person.given()), person.surname()).stream().map(word -> word.substring(0, 1)).toList();
        List<String> short_ = join(person.given().get(0), person.surname()).stream().map(word -> word.substring(0, 1)).toList();
        for (List<String> form : List.of(letters, short_)) {
            add(form, NameForm.Sort.INITIALS, person);
            add(List.of(String.join("", form)), NameForm.Sort.INITIALS, person);
        }
        add(join(KnownPerson.flat(person.given()).stream().map(word -> word.substring(0, 1)).toList(), person.surname()), NameForm.Sort.FULL, person);
        add(join(person.surname(), List.of(letter(person.given().get(0)))), NameForm.Sort.REVERSED, person);
    }

    private void addSurname(KnownPerson person) {
        List<String> surname = person.surname();
        add(surname, NameForm.Sort.SURNAME, person);
        if (surname.size() > 1) {
            add(List.of(String.join("", surname)), NameForm.Sort.SURNAME, person);
            surname.stream().filter(part -> part.length() > 2 && !KnownPerson.particle(part)).forEach(part -> add(List.of(part), NameForm.Sort.PART, person));
        }
        String last = surname.get(surname.size() - 1);
        if (last.length() > 1) {
            List<String> plural = new ArrayList<>(surname);
            plural.set(plural.size() - 1, last + (last.matches(".*(s|x|z|ch|sh)") ? "es" : "s"));
            addShared(plural, NameForm.Sort.FAMILY);
        }
    }

    private void addNicknames(KnownPerson person) {
        if (person.given().isEmpty() || person.given().get(0).size() > 1) {
            return;
        }
        Set<String> nicknames = vocabulary.nicknames(person.given().get(0).get(0));
        for (String nickname : nicknames.stream().sorted().toList()) {
            if (!person.surname().isEmpty()) {
                addWithSurname(person, List.of(nickname));
            }
            if (!forms.containsKey(List.of(nickname)) || forms.get(List.of(nickname)).sort() == NameForm.Sort.NICKNAME) {
                add(List.of(nickname), NameForm.Sort.NICKNAME, person);
            }
        }
    }

    private void addShared(List<String> words, NameForm.Sort sort) {
        forms.putIfAbsent(words, new NameForm(words, sort, Optional.empty()));
    }

    private void add(List<String> words, NameForm.Sort sort, KnownPerson person) {
        if (words.isEmpty()) {
            return;
        }
        NameForm form = new NameForm(words, sort, person.subject());
        forms.merge(words, form, (known, added) -> known.subject().equals(added.subject()) ? stronger(known, added) : stronger(known, added).shared());
    }

    private static NameForm stronger(NameForm known, NameForm added) {
        return known.sort().compareTo(added.sort()) <= 0 ? known : added;
    }

    private static String letter(List<String> unit) {
        return unit.get(0).substring(0, 1);
    }

    private static List<String> join(List<String> first, List<String> second) {
        List<String> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }
}
