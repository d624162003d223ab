package org.covername.pseudonym;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.covername.casefile.Role;
import org.covername.recognition.PersonName;

/** Who of several people "Ms Hale" or "Mr Hale" most likely is: the text does not say it, so the officer is asked all the same. */
final class Likelihood {

    private static final Set<String> COURTESY = Set.of("mr", "mrs", "ms", "miss");
    private static final List<Role> NEAREST = List.of(Role.MOTHER, Role.FATHER, Role.PARTNER, Role.GRANDPARENT, Role.CARER, Role.RELATIVE);

    private Likelihood() {
    }

    /** Nobody where two are as likely, or where no courtesy title speaks of an adult. */
    static Optional<Person> best(PersonForm form, List<Person> candidates) {
        PersonName name = form.name();
        if (name.titles().stream().noneMatch(COURTESY::contains) || !name.given().isEmpty()) {
            return Optional.empty();
        }
        Comparator<Person> likelier = Comparator.comparing((Person person) -> !person.child())
            .thenComparing(person -> titledSo(person, name)).thenComparing(person -> person.subject().isPresent())
            .thenComparing(person -> bears(person, name)).thenComparing(person -> person.sex().isPresent()).thenComparing(Likelihood::nearness);
        Optional<Person> best = candidates.stream().max(likelier).filter(person -> !person.child());
        return best.filter(person -> candidates.stream().filter(other -> likelier.compare(other, person) == 0).count() == 1);
    }

    /** Whether a fuller form of the person's name has the title, too. */
    private static boolean titledSo(Person person, PersonName name) {
        return person.names().stream().anyMatch(known -> known.full() && known.titles().stream().anyMatch(name.titles()::contains));
    }

    private static boolean bears(Person person, PersonName name) {
        String surname = name.family().isEmpty() ? name.lone() : name.family();
        return person.names().stream().anyMatch(known -> known.full() && known.family().equals(surname));
    }

    private static int nearness(Person person) {
        return -person.role().map(NEAREST::indexOf).filter(at -> at >= 0).orElse(NEAREST.size());
    }
}
