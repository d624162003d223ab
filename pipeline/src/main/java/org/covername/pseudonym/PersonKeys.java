package org.covername.pseudonym;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.covername.casefile.Subject.Sex;
import org.covername.recognition.PersonName;

/**
 * Under which keys a person is kept in the register. A full name is sure; a lone name or a surname may be another person's in another draft, so
 * these keys carry the sex where it is known, and no key that two people of a draft share is kept.
 */
record PersonKeys(Set<String> sure, Set<String> loose) {

    private static final String UNKNOWN = "?";

    static PersonKeys of(Person person) {
        Set<String> sure = new TreeSet<>();
        Set<String> loose = new TreeSet<>();
        String sex = person.sex().map(Sex::name).orElse(UNKNOWN);
        for (PersonName name : person.names()) {
            if (name.full()) {
                sure.add(name.key());
            }
            name.words().stream().filter(word -> word.length() > 1).forEach(word -> loose.add(sex + "/" + word));
        }
        if (sure.isEmpty()) {
            person.names().stream().filter(PersonName::initialsOnly).forEach(name -> loose.add("initials/" + name.initials()));
        }
        return new PersonKeys(sure, loose);
    }

    /** Whether only loose keys are there to find the person by. */
    boolean unsure() {
        return sure.isEmpty();
    }

    /** Under these an earlier draft kept someone of whom it knew no full name. */
    static Set<String> nameless(Set<String> loose) {
        return loose.stream().map(key -> "nameless/" + key).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The loose keys under which an earlier draft may have kept this person, when it knew less or more of the sex. */
    Set<String> looseAnySex() {
        Set<String> any = new TreeSet<>(loose);
        for (String key : loose) {
            String word = key.substring(key.indexOf('/'));
            any.add(UNKNOWN + word);
            if (key.startsWith(UNKNOWN)) {
                Arrays.stream(Sex.values()).forEach(sex -> any.add(sex + word));
            }
        }
        return any;
    }
}
