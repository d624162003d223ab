package org.covername.pseudonym;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.covername.casefile.CaseFile;
import org.covername.casefile.Role;
import org.covername.casefile.Subject;
import org.covername.document.Surface;
import org.covername.recognition.Mention;
import org.covername.ruling.Ruling;
import org.covername.ruling.Verdict;
import org.covername.recognition.NameWords;

/**
 * Who is meant by each form of a name in a draft. Full names are settled first, then what is short for them; a form that fits several people, and
 * whose surroundings do not decide, stays unclear.
 */
final class People {

    private final PersonChoice choice;
    private final List<Person> all = new ArrayList<>();
    private final Map<Mention, Person> known = new HashMap<>();
    private final Map<Mention, List<Person>> unclear = new HashMap<>();
    private final Map<Mention, List<Person>> presumed = new HashMap<>();
    private final Set<Mention> doubtful = new HashSet<>();

    private final Aliases aliases;

    private People(PersonChoice choice, Aliases aliases) {
        this.aliases = aliases;
        this.choice = choice;
    }

    /** @param aliases of all mentions of people */
    static People of(Aliases aliases, CaseFile caseFile, PersonChoice choice, NameWords words) {
        People people = new People(choice, aliases);
        List<PersonForm> forms = aliases.forms();
        caseFile.subjects().forEach(subject -> people.all.add(Person.of(subject, words)));
        forms.forEach(people::asRecognised);
        forms.stream().filter(form -> !people.settled(form)).sorted(Comparator.comparingInt(People::rank).thenComparing(PersonForm::order))
            .forEach(people::settle);
        return people;
    }

    /** Puts forms where officers ruled that they belong; one that was merged with somebody of whom nothing is left is settled like any other. */
    void move(List<PersonForm> forms, Ruled ruled) {
        Map<Integer, Person> apart = new HashMap<>();
        List<PersonForm> merged = new ArrayList<>();
        for (PersonForm form : forms) {
            Ruling ruling = ruled.move(form.mention()).orElseThrow();
            if (ruling.verdict() instanceof Verdict.Split) {
                put(form, apart.computeIfAbsent(ruling.number(), number -> fresh()));
            } else {
                merged.add(form);
            }
        }
        // A second round for those that were merged with somebody who is merged further.
        merged.removeIf(form -> join(form, (Verdict.Merge) ruled.move(form.mention()).orElseThrow().verdict()));
        merged.removeIf(form -> join(form, (Verdict.Merge) ruled.move(form.mention()).orElseThrow().verdict()));
        merged.forEach(this::settle);
    }

    private Person fresh() {
        Person person = Person.apart();
        all.add(person);
        return person;
    }

    private boolean join(PersonForm form, Verdict.Merge merge) {
        Optional<Person> bySubject = all.stream().filter(person -> merge.other().subject().isPresent() && person.subject().map(Subject::id).equals(merge.other().subject())).findFirst();
        Optional<Person> person = bySubject.or(() -> all.stream().filter(each -> shared(each, merge) > 0).max(Comparator.comparingLong(each -> shared(each, merge))));
        person.ifPresent(found -> put(form, found));
        return person.isPresent();
    }

    private static long shared(Person person, Verdict.Merge merge) {
        return person.forms().stream().filter(form -> Ruled.means(merge, new Surface(form.surface()))).count();
    }

    /** Full names, then titles with a name, then single words, then initials. */
    private static int rank(PersonForm form) {
        return form.name().full() ? 0 : form.name().initialsOnly() ? 3 : form.name().lone().isEmpty() ? 1 : 2;
    }

    private boolean settled(PersonForm form) {
        return known.containsKey(form.mention());
    }

    private void asRecognised(PersonForm form) {
        form.mention().subject().flatMap(id -> all.stream().filter(person -> person.subject().filter(subject -> subject.id().equals(id)).isPresent())
            .findFirst()).ifPresent(person -> put(form, person));
    }

    private void put(PersonForm form, Person person) {
        person.met(form);
        known.put(form.mention(), person);
    }

    private void settle(PersonForm form) {
        List<Person> candidates = choice.candidates(form, all);
        Optional<Person> alias = candidates.isEmpty() ? byAlias(form) : Optional.empty();
        if (alias.isPresent()) {
            put(form, alias.get());
        } else if (candidates.isEmpty()) {
            unknown(form);
        } else if (candidates.size() == 1) {
            put(form, candidates.get(0));
        } else {
            Optional<Person> meant = choice.byContext(form, candidates);
            meant.ifPresentOrElse(person -> put(form, person), () -> presume(form, candidates));
        }
    }

    private Optional<Person> byAlias(PersonForm form) {
        return aliases.of(form).map(PersonForm::mention).map(known::get)
            .or(() -> aliases.behind(form).map(other -> choice.candidates(other, all)).filter(bearers -> bearers.size() == 1).map(bearers -> bearers.get(0)));
    }

    private void presume(PersonForm form, List<Person> candidates) {
        Optional<Person> best = Likelihood.best(form, candidates);
        best.ifPresent(person -> {
            doubtful.add(form.mention());
            presumed.put(form.mention(), candidates.stream().filter(other -> other != person).toList());
            put(form, person);
        });
        if (best.isEmpty()) {
            unclear.put(form.mention(), candidates);
        }
    }

    private void unknown(PersonForm form) {
        List<Person> slips = choice.slips(form, all);
        if (slips.size() == 1) {
            doubtful.add(form.mention());
            put(form, slips.get(0));
        } else {
            Person fresh = Person.unlisted();
            all.add(fresh);
            put(form, fresh);
        }
    }

    /** Everyone who is mentioned, the case file's people first, then in order of first mention. */
    List<Person> mentioned() {
        Comparator<Person> byCaseFile = Comparator.comparing(person -> person.subject().isEmpty());
        return all.stream().filter(person -> !person.forms().isEmpty())
            .sorted(byCaseFile.thenComparing(person -> person.forms().stream().mapToInt(PersonForm::order).min().orElseThrow())).toList();
    }

    List<PersonForm> ofTheChildren() {
        return all.stream().filter(person -> person.role().filter(Role.SUBJECT_CHILD::equals).isPresent()).flatMap(person -> person.forms().stream()).toList();
    }

    Optional<Person> who(Mention mention) {
        return Optional.ofNullable(known.get(mention));
    }

    List<Person> couldBe(Mention mention) {
        return unclear.getOrDefault(mention, List.of());
    }

    /** Whom else a form may mean that was taken for the likeliest of several. */
    List<Person> couldAlsoBe(Mention mention) {
        return presumed.getOrDefault(mention, List.of());
    }

    /** Whether a name is said to be another one of the person named right before it. */
    boolean alias(PersonForm form) {
        return aliases.of(form).map(PersonForm::mention).flatMap(this::who).equals(who(form.mention()));
    }

    boolean doubtful(Mention mention) {
        return doubtful.contains(mention);
    }
}
