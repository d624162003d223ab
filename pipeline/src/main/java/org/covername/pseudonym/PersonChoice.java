package org.covername.pseudonym;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.covername.casefile.Role;
import org.covername.casefile.Subject.Sex;
import org.covername.recognition.PersonName;

/** Who can be meant by a form of a name, and who of several the text around it speaks for. Guesses nothing. */
final class PersonChoice {

    private final RoleWords roles;
    private final Nicknames nicknames;
    private final Set<String> givenNames;

    PersonChoice(Vocabularies vocabularies) {
        this.roles = vocabularies.roles();
        this.nicknames = vocabularies.nicknames();
        this.givenNames = vocabularies.givenNames();
    }

    /** All people the form itself allows. */
    List<Person> candidates(PersonForm form, List<Person> people) {
        PersonName name = form.name();
        List<Person> named = people.stream().filter(person -> !courtesy(name) || !person.young()).filter(person -> titleAllows(person, name)).filter(person -> person.couldBe(name)).toList();
        if (named.isEmpty()) {
            named = people.stream().filter(person -> titleAllows(person, name))
                .filter(person -> person.names().stream().anyMatch(known -> nicknames.match(name, known))).toList();
        }
        named = preferred(named, person -> person.names().stream().anyMatch(known -> known.full() && known.key().equals(name.key())));
        if (!name.lone().isEmpty()) {
            named = preferred(named, person -> person.listedAs(name));
            named = preferred(named, person -> person.hasGiven(name.lone()));
            named = preferred(named, person -> !person.child() || person.hasGiven(name.lone()));
        }
        List<Person> narrowed = preferred(named, person -> !person.child() || !courtesy(name));
        return Stream.concat(narrowed.stream(), byMarriage(name, people).filter(wife -> !narrowed.contains(wife))).toList();
    }

    /** Those whose name is a slip of the pen away. */
    List<Person> slips(PersonForm form, List<Person> people) {
        return people.stream().filter(person -> titleAllows(person, form.name()))
            .filter(person -> person.names().stream().anyMatch(known -> slip(form.name(), known) && (person.subject().isPresent() || !otherName(form.name(), known)))).toList();
    }

    /** Carys and Cerys are two names, not one misspelt; but whom the office knows is seldom somebody of nearly the same name. */
    private boolean otherName(PersonName name, PersonName known) {
        String one = name.first();
        String other = known.first();
        return !one.equals(other) && givenNames.contains(one) && givenNames.contains(other) && !Spelling.cutShort(one, other);
    }

    /** The one whom role words beside the name, or else the nearest full name before it in the passage, speak for. */
    Optional<Person> byContext(PersonForm form, List<Person> candidates) {
        Optional<RoleLabel> label = roles.ending(form.at().before().replaceFirst(",? $", "")).map(RoleWords.Found::label);
        List<Person> fitting = candidates.stream().filter(person -> label.isPresent() && person.subject().isPresent()
            && label.get().fits(person.role().orElseThrow(), person.subject().get().pseudonym().orElse(""))).toList();
        if (fitting.size() == 1) {
            return Optional.of(fitting.get(0));
        }
        Comparator<PersonForm> nearest = Comparator.comparingInt(PersonForm::order);
        return candidates.stream().flatMap(person -> person.forms().stream())
            .filter(before -> before.mention().passage() == form.mention().passage() && before.order() < form.order() && before.name().full())
            .max(nearest).flatMap(before -> candidates.stream().filter(person -> person.forms().contains(before)).findFirst());
    }

    /** "Mrs Hale" may be the child's mother under the name of Mr Hale, though the case file has her own. */
    private static Stream<Person> byMarriage(PersonName name, List<Person> people) {
        boolean husband = name.titles().contains("mrs") && people.stream().anyMatch(person -> person.sex().filter(Sex.M::equals).isPresent()
            && person.role().filter(role -> role == Role.FATHER || role == Role.PARTNER).isPresent() && person.hasFamily(name.family()));
        return husband && name.given().isEmpty() ? people.stream().filter(person -> person.role().filter(Role.MOTHER::equals).isPresent()) : Stream.of();
    }

    private boolean titleAllows(Person person, PersonName name) {
        Optional<RoleLabel> label = name.titles().stream().flatMap(title -> roles.of(title).stream()).findFirst();
        boolean professional = label.filter(found -> found.role() == Role.PROFESSIONAL).isPresent();
        return !professional || person.role().isEmpty() || person.role().get() == Role.PROFESSIONAL || person.role().get() == Role.OTHER;
    }

    private static boolean courtesy(PersonName name) {
        return name.titles().stream().anyMatch(List.of("mr", "mrs", "ms")::contains);
    }

    private static boolean slip(PersonName name, PersonName known) {
        if (!name.lone().isEmpty()) {
            return known.words().stream().anyMatch(word -> Spelling.slip(name.lone(), word))
                || Spelling.cutShort(name.lone(), known.first());
        }
        if (name.given().isEmpty()) {
            return Spelling.slip(name.family(), known.family());
        }
        if (name.family().isEmpty() || !known.full()) {
            return !known.given().isEmpty() && Spelling.slip(name.given().get(0), known.given().get(0));
        }
        return near(name.family(), known.family()) && near(name.given().get(0), known.given().get(0));
    }

    private static boolean near(String one, String other) {
        return one.equals(other) || Spelling.slip(one, other) || one.length() == 1 && other.startsWith(one);
    }

    private static List<Person> preferred(List<Person> people, Predicate<Person> wish) {
        List<Person> wished = people.stream().filter(wish).toList();
        return wished.isEmpty() ? people : wished;
    }
}
