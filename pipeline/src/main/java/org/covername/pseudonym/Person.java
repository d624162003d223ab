package org.covername.pseudonym;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.covername.casefile.Role;
import org.covername.casefile.Subject;
import org.covername.casefile.Subject.Sex;
import org.covername.recognition.NameWords;
import org.covername.recognition.PersonName;

/** Someone the draft speaks of, with all forms of the name met so far. */
final class Person {

    private final Optional<Subject> subject;
    private final Set<PersonName> names = new LinkedHashSet<>();
    private final Set<String> listed = new LinkedHashSet<>();
    private final List<PersonForm> forms = new ArrayList<>();
    private Optional<Sex> sex = Optional.empty();
    private boolean apart;
    private boolean young;

    private Person(Optional<Subject> subject) {
        this.subject = subject;
    }

    static Person unlisted() {
        return new Person(Optional.empty());
    }

    /** Whom an officer split off from somebody else. */
    static Person apart() {
        Person person = new Person(Optional.empty());
        person.apart = true;
        return person;
    }

    static Person of(Subject subject, NameWords words) {
        Person person = new Person(Optional.of(subject));
        person.sex = subject.sex();
        subject.names().forEach(name -> person.know(PersonName.of(name.text(), words)));
        person.names.forEach(name -> person.listed.add(name.key()));
        return person;
    }

    private void know(PersonName name) {
        names.add(name);
        sex = sex.isPresent() ? sex : name.sex();
    }

    void met(PersonForm form) {
        forms.add(form);
        young |= form.ofAChild();
        know(form.name());
    }

    boolean isApart() {
        return apart;
    }

    Optional<Subject> subject() {
        return subject;
    }

    Optional<Role> role() {
        return subject.map(Subject::role);
    }

    Set<PersonName> names() {
        return names;
    }

    List<PersonForm> forms() {
        return forms;
    }

    Optional<Sex> sex() {
        return sex;
    }

    /** Whether the text tells a child's age beside the name: nobody calls a child Mrs. */
    boolean young() {
        return young;
    }

    boolean child() {
        return role().filter(role -> role == Role.SUBJECT_CHILD || role == Role.SIBLING).isPresent();
    }

    /** Whether the case file gives just this form. */
    boolean listedAs(PersonName name) {
        return listed.contains(name.key());
    }

    boolean couldBe(PersonName name) {
        boolean sexesDiffer = sex.isPresent() && name.sex().isPresent() && !sex.equals(name.sex());
        return !sexesDiffer && names.stream().filter(known -> tells(known, name)).anyMatch(known -> known.couldBe(name));
    }

    /** A full name, and initials of more than one, are held against full names where there are any; initials tell nothing of anything longer, unless they are all that is known. */
    private boolean tells(PersonName known, PersonName name) {
        if (known.initialsOnly()) {
            return name.initialsOnly() || names.size() == 1;
        }
        boolean whole = name.full() || name.initialsOnly() && name.initials().length() > 1;
        return known.full() || !whole || names.stream().noneMatch(PersonName::full);
    }

    boolean hasGiven(String word) {
        return names.stream().anyMatch(name -> name.given().contains(word) || name.lone().equals(word));
    }

    boolean hasFamily(String word) {
        return names.stream().anyMatch(name -> name.family().equals(word));
    }
}
