package org.covername.pseudonym;

import java.util.Set;
import java.util.TreeSet;
import org.covername.casefile.Subject.Sex;
import org.covername.recognition.PersonName;

/**
 * Under which keys a person is kept in the register. A full name is sure; a lone name or a surname may be another person's in another draft, so
 * these keys carry the sex where it is known, and no key that two people of a draft share is kept.
 */
record PersonKeys(Set<String> sure, Set<String> loose) {

    static PersonKeys of(Person person) {
        Set<String> sure = new TreeSet<>();
        Set<String> loose = new TreeSet<>();
        String sex = person.sex().map(Sex::name).orElse("?");
        for (PersonName name : person.names()) {
            if (name.full()) {
                sure.add(name.key());
            }
            add(loose, "surname", sex, name.family());
            add(loose, "name", sex, name.lone());
            name.given().stream().filter(word -> word.length() > 1).forEach(word -> add(loose, "name", sex, word));
        }
        if (sure.isEmpty()) {
            person.names().stream().filter(PersonName::initialsOnly).forEach(name -> loose.add("initials/" + name.initials()));
        }
        return new PersonKeys(sure, loose);
    }

    private static void add(Set<String> loose, String what, String sex, String word) {
        if (word.length() > 1) {
            loose.add(what + "/" + sex + "/" + word);
        }
    }

    /** Whether only loose keys are there to find the person by. */
    boolean unsure() {
        return sure.isEmpty();
    }
}
