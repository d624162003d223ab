package org.covername.pseudonym;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.covername.casefile.CaseFile;
import org.covername.casefile.Role;
import org.covername.casefile.Subject;
import org.covername.casefile.Subject.Sex;
import org.covername.recognition.Mention;
import org.covername.recognition.MentionKind;

/** One pseudonym for each person: the case file's, else what an earlier draft was given, else the next free one for the role. */
final class PersonPseudonyms {

    private static final String KIND = MentionKind.PERSON.word();
    private final Map<Person, Entity> entities = new LinkedHashMap<>();
    private final List<String> looseKeys = new ArrayList<>();
    private final Numbering numbering;
    private final PseudonymRegister register;
    private final RoleHints hints;
    private final ChildLetters letters;
    private Ruled ruled = Ruled.NOTHING;

    PersonPseudonyms(CaseFile caseFile, PseudonymRegister register, Numbering numbering, RoleHints hints) {
        this.register = register;
        this.numbering = numbering;
        this.hints = hints;
        this.letters = new ChildLetters(caseFile, numbering, register.ofOtherCases());
    }

    /** In the order given: the case file's people before all others. */
    Map<Person, Entity> give(List<Person> people, Ruled rulings) {
        ruled = rulings;
        people.forEach(person -> looseKeys.addAll(PersonKeys.of(person).loose()));
        people.stream().sorted(Comparator.comparing(Person::isApart)).forEach(person -> entities.put(person, entity(person)));
        people.stream().filter(person -> !ruledOf(person)).forEach(this::keep);
        return entities;
    }

    private Entity entity(Person person) {
        Optional<String> fixed = person.subject().flatMap(Subject::pseudonym);
        Optional<String> chosen = fixed.or(() -> ruled.pseudonym(mentions(person)).filter(this::ofNobodyElse));
        Optional<String> found = chosen.or(() -> ruledOf(person) ? Optional.empty() : earlier(PersonKeys.of(person)));
        Role role = likeliestRole(person);
        String pseudonym = found.or(() -> hints.keyed(person).filter(this::ofNobodyElse)).orElseGet(() -> proposed(person));
        numbering.take(pseudonym);
        return new Entity(EntityIds.of(pseudonym), MentionKind.PERSON, Optional.of(role), person.subject().map(Subject::id), pseudonym);
    }

    private static List<Mention> mentions(Person person) {
        return person.forms().stream().map(PersonForm::mention).toList();
    }

    /** As it is known, else as the text says. */
    private Role likeliestRole(Person person) {
        return role(person).orElseGet(() -> hints.of(person).role());
    }

    /** What the case file says of a person counts. */
    private Optional<Role> role(Person person) {
        return person.role().or(() -> ruled.role(mentions(person)));
    }

    /** Whether an officer had a word in the pseudonym: then it goes with the ruling. */
    private boolean ruledOf(Person person) {
        return person.isApart() || ruled.pseudonym(mentions(person)).isPresent() || person.role().isEmpty() && ruled.role(mentions(person)).isPresent();
    }

    private boolean ofNobodyElse(String pseudonym) {
        return !register.ofOtherCases().contains(pseudonym) && entities.values().stream().noneMatch(entity -> entity.pseudonym().equalsIgnoreCase(pseudonym));
    }

    private Optional<String> earlier(PersonKeys keys) {
        Stream<Set<String>> ways = keys.unsure() ? Stream.of(keys.loose(), keys.looseAnySex())
            : keys.loose().stream().allMatch(this::unshared) ? Stream.of(keys.sure(), PersonKeys.nameless(keys.looseAnySex())) : Stream.of(keys.sure());
        return ways.flatMap(forms -> register.find(KIND, forms).stream())
            .filter(found -> entities.values().stream().noneMatch(entity -> entity.pseudonym().equals(found))).findFirst();
    }

    private String proposed(Person person) {
        Role role = likeliestRole(person);
        if (role == Role.SUBJECT_CHILD) {
            return letters.propose();
        }
        RoleLabel label = person.subject().isEmpty() && ruled.role(mentions(person)).isEmpty() ? hints.of(person) : listed(person, role);
        return label.single() ? numbering.single(label.label()) : numbering.next(label.label());
    }

    /** For a person of the case file without a pseudonym: what the text says, if that agrees with the role given there. */
    private RoleLabel listed(Person person, Role role) {
        RoleLabel said = hints.of(person);
        if (said.role() == role && said.role() != Role.OTHER) {
            return said;
        }
        boolean male = person.sex().filter(Sex.M::equals).isPresent();
        boolean female = person.sex().filter(Sex.F::equals).isPresent();
        return switch (role) {
            case MOTHER -> new RoleLabel("Mother", role, true);
            case FATHER -> new RoleLabel("Father", role, true);
            case PARTNER -> new RoleLabel("Partner", role, true);
            case GRANDPARENT -> new RoleLabel(male ? "Grandfather" : female ? "Grandmother" : "Grandparent", role, false);
            case SIBLING -> new RoleLabel("Sibling", role, false);
            case RELATIVE -> new RoleLabel("Relative", role, false);
            case CARER -> new RoleLabel("Carer", role, false);
            case PROFESSIONAL -> new RoleLabel("Professional", role, false);
            default -> said;
        };
    }

    private void keep(Person person) {
        PersonKeys keys = PersonKeys.of(person);
        Set<String> forms = new TreeSet<>(keys.sure());
        Set<String> loose = keys.loose().stream().filter(this::unshared).collect(Collectors.toSet());
        forms.addAll(loose);
        if (keys.unsure()) {
            forms.addAll(PersonKeys.nameless(loose));
        }
        register.keep(KIND, forms, entities.get(person).pseudonym());
    }

    /** Whether only one person of this draft has the key. */
    private boolean unshared(String key) {
        return looseKeys.indexOf(key) == looseKeys.lastIndexOf(key);
    }
}
