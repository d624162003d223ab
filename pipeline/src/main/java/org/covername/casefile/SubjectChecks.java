package org.covername.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.covername.datafile.Faults;

/** What a case file's people have to be to each other, and to the cases of the same office. */
final class SubjectChecks {

    private final List<ListedSubject> people;
    private final Faults faults;

    SubjectChecks(List<ListedSubject> people, Faults faults) {
        this.people = people;
        this.faults = faults;
    }

    void all(Set<String> ofOtherCases) {
        uniqueIds();
        uniquePseudonyms();
        noNamesInPseudonyms();
        noInitials();
        people.stream().filter(person -> person.subject().role() == Role.SUBJECT_CHILD)
            .filter(person -> person.subject().pseudonym().filter(ofOtherCases::contains).isPresent())
            .forEach(person -> faults.add(person.pseudonymLine(), "another case uses this pseudonym"));
    }

    private void uniqueIds() {
        Map<String, Integer> lines = new HashMap<>();
        for (ListedSubject person : people) {
            Integer before = lines.putIfAbsent(person.subject().id(), person.line());
            if (before != null) {
                faults.add(person.line(), "the id of line " + before + " again; each person has an id of their own");
            }
        }
    }

    private void uniquePseudonyms() {
        Map<String, Integer> lines = new HashMap<>();
        for (ListedSubject person : people) {
            Optional<String> key = person.subject().pseudonym().map(text -> text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
            Integer before = key.map(text -> lines.putIfAbsent(text, person.pseudonymLine())).orElse(null);
            if (before != null) {
                faults.add(person.pseudonymLine(), "the pseudonym of line " + before + " again; two people cannot share one");
            }
        }
    }

    private void noNamesInPseudonyms() {
        CaseWords names = CaseWords.of(people.stream().map(ListedSubject::subject).toList());
        people.stream().filter(person -> person.subject().pseudonym().filter(names::anyIn).isPresent())
            .forEach(person -> faults.add(person.pseudonymLine(), "this pseudonym holds a name of a person of the case"));
    }

    private void noInitials() {
        for (ListedSubject person : people) {
            Optional<ChildCode> code = person.subject().pseudonym().flatMap(ChildCode::of);
            if (code.isPresent() && code.get().tells(CaseWords.initials(person.subject()))) {
                faults.add(person.pseudonymLine(), "the letters of this pseudonym are the person's own initials; choose others");
            }
        }
    }
}
