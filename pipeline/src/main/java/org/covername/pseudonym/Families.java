package org.covername.pseudonym;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.covername.casefile.Role;
import org.covername.casefile.Subject;
import org.covername.document.Span;
import org.covername.recognition.NameKey;
import org.covername.recognition.PersonName;

/** "The Marsdens", "the Marsden children": a surname that stands for a whole family. */
final class Families {

    private static final Pattern THE = Pattern.compile("\\b([Tt]he|[Tt]hese|[Tt]hose|[Bb]oth|[Aa]ll the) (?:\\p{Lu}[\\p{L}'’]+-)?$");
    private static final Pattern HOUSEHOLD = Pattern.compile("^(?:-\\p{Lu}[\\p{L}'’]+)? (?:family|families|household|children|siblings|brothers|sisters|twins|girls|boys|home|house|clan|parents)\\b");
    private static final Pattern BEFORE_HALF = Pattern.compile("\\p{Lu}[\\p{L}'’]+-$");
    private static final Pattern BEHIND_HALF = Pattern.compile("^-\\p{Lu}");
    private final List<Person> people;

    Families(List<Person> people) {
        this.people = people;
    }

    /** Whether the surname stands for the family and not for one of them. */
    boolean meant(PersonForm form) {
        PersonName name = form.name();
        boolean one = form.name().titles().isEmpty() && !name.lone().isEmpty();
        return one && (plural(form) && form.at().before(THE).isPresent() || adjective(form));
    }

    private boolean plural(PersonForm form) {
        return form.surface().matches("\\p{Lu}[\\p{L}'’-]*s['’]?");
    }

    private boolean adjective(PersonForm form) {
        boolean given = people.stream().anyMatch(person -> person.names().stream().anyMatch(name -> name.given().contains(form.name().lone())));
        return !given && form.at().after(HOUSEHOLD).isPresent();
    }

    /** "the family" where the child bears the name or nobody known does, else "Mother's family". */
    String words(PersonForm form) {
        if (half(form)) {
            return "the family";
        }
        String plural = form.name().lone();
        Optional<Person> bearer = people.stream().filter(person -> person.subject().isPresent())
            .filter(person -> bears(person, plural)).min((one, other) -> Integer.compare(nearness(one), nearness(other)));
        boolean ours = bearer.flatMap(Person::role).filter(role -> role == Role.SUBJECT_CHILD || role == Role.SIBLING).isPresent();
        Optional<String> pseudonym = bearer.flatMap(Person::subject).flatMap(Subject::pseudonym);
        return ours || pseudonym.isEmpty() ? bearer.isPresent() || plural.contains("-") ? "the family" : "" : possessive(pseudonym.get()) + " family";
    }

    /** One surname of "the Frame-Hobley children". */
    private static boolean half(PersonForm form) {
        return form.at().before(BEFORE_HALF).isPresent() || form.at().after(BEHIND_HALF).isPresent();
    }

    private static String possessive(String pseudonym) {
        return pseudonym.endsWith("s") ? pseudonym + "'" : pseudonym + "'s";
    }

    private static boolean bears(Person person, String plural) {
        List<String> forms = List.of(plural, plural.replaceFirst("s$", ""), plural.replaceFirst("es$", ""));
        return person.names().stream().anyMatch(name -> forms.contains(name.family()) || Arrays.stream(name.family().split("-")).anyMatch(forms::contains)
            && name.family().contains("-") && plural.contains("-"));
    }

    private static int nearness(Person person) {
        return person.role().map(List.of(Role.SUBJECT_CHILD, Role.SIBLING, Role.MOTHER, Role.FATHER, Role.PARTNER)::indexOf)
            .map(at -> at < 0 ? 9 : at).orElse(9);
    }

    /** Over "the" and the surname, so that "the Marsden children" becomes "the children". */
    Wording wording(PersonForm form, String words) {
        Around name = form.bare();
        Optional<Matcher> the = name.before(THE);
        String possessive = form.surface().matches("(?s).*s['’]$|.*['’]s$") ? "'s" : "";
        if (!adjective(form)) {
            int start = the.filter(found -> found.group(1).equalsIgnoreCase("the")).map(Matcher::start).orElse(name.span().start());
            Around taken = name.from(start);
            return new Wording(taken.span(), taken.fitted(words + possessive));
        }
        if (words.equals("the family")) {
            return the.isPresent() ? new Wording(new Span(name.span().start(), name.span().end() + 1), "") : new Wording(name.span(), name.fitted("the"));
        }
        Around taken = name.from(the.map(Matcher::start).orElse(name.span().start()));
        return new Wording(taken.span(), taken.fitted(words.replaceFirst(" family$", "")));
    }

    static String key(PersonForm form) {
        return NameKey.of(form.surface().replaceFirst("['’]s?$", ""));
    }
}
