package org.covername.pseudonym;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.covername.casefile.CaseFile;
import org.covername.casefile.ChildCode;
import org.covername.casefile.Role;
import org.covername.casefile.Subject;
import org.covername.document.Draft;
import org.covername.recognition.Mention;
import org.covername.recognition.MentionKind;

/** Writes over the people of one draft. */
final class PersonResolver {

    private static final String FIRST_NAME = "A review here goes by a first name, and no line says that it is not the child's own. Is it a pseudonym? Nothing was"
        + " changed.";
    private final Vocabularies vocabularies;
    private final Draft draft;
    private final CaseFile caseFile;
    private final Sheet sheet;
    private Ruled ruled = Ruled.NOTHING;

    PersonResolver(Vocabularies vocabularies, Draft draft, CaseFile caseFile, Sheet sheet) {
        this.vocabularies = vocabularies;
        this.draft = draft;
        this.caseFile = caseFile;
        this.sheet = sheet;
    }

    PersonResolver under(Ruled rulings) {
        this.ruled = rulings;
        return this;
    }

    /** Replaces each of the mentions, keeps it with a question, or writes a neutral word and asks. */
    void resolve(List<Mention> mentions, PseudonymRegister register, Numbering numbering) {
        List<PersonForm> forms = new ArrayList<>(new PersonForms(draft, vocabularies.words()).read(mentions));
        forms.removeIf(this::pseudonymAlready);
        forms.removeIf(this::namedReview);
        askAboutNamedReviews();
        Families listed = new Families(caseFile.subjects().stream().map(subject -> Person.of(subject, vocabularies.words())).toList());
        List<PersonForm> moved = forms.stream().filter(form -> ruled.move(form.mention()).isPresent()).toList();
        List<PersonForm> ofFamilies = forms.stream().filter(form -> !moved.contains(form)).filter(listed::meant).toList();
        forms.removeAll(ofFamilies);
        PersonChoice choice = new PersonChoice(vocabularies);
        People people = People.of(new Aliases(draft, forms.stream().filter(form -> !moved.contains(form)).toList()), caseFile, choice, vocabularies.words());
        people.move(moved, ruled);
        RoleHints hints = RoleHints.of(vocabularies, draft, people);
        Map<Person, Entity> entities = new PersonPseudonyms(caseFile, register, numbering, hints).give(people.mentioned(), ruled);
        PersonWording wording = new PersonWording(vocabularies.roles());
        for (PersonForm form : forms) {
            people.who(form.mention()).ifPresentOrElse(person -> {
                Optional<Wording> alias = people.alias(form) ? Aliases.wording(form) : Optional.empty();
                sheet.add(new Written(form.mention(), alias.orElseGet(() -> wording.of(form, entities.get(person))), entities.get(person),
                    Treatment.REPLACE, people.doubtful(form.mention())));
                askAboutOthers(form, entities.get(person), named(people.couldAlsoBe(form.mention()), entities));
            }, () -> unclear(form, people.couldBe(form.mention()), entities));
        }
        FamilyWriting families = new FamilyWriting(listed, sheet, numbering);
        ofFamilies.forEach(families::write);
    }

    /** A recogniser may take "Child T" or "Mother" for a name. */
    private boolean pseudonymAlready(PersonForm form) {
        if (ruled.hides(form.mention())) {
            return false;
        }
        boolean own = caseFile.subjects().stream().flatMap(subject -> subject.pseudonym().stream()).anyMatch(form.surface()::equalsIgnoreCase);
        boolean code = ChildCode.of(form.surface()).isPresent();
        if (form.mention().subject().isPresent() || !own && !code) {
            return false;
        }
        sheet.add(kept(form, false));
        return true;
    }

    private boolean namedReview(PersonForm form) {
        String name = form.surface().replaceFirst("['’]s?$|\\*$", "").replaceFirst("^[Bb]aby ", "");
        boolean childListed = caseFile.subjects().stream().anyMatch(subject -> subject.role() == Role.SUBJECT_CHILD);
        NamedReviews reviews = new NamedReviews(draft);
        if (ruled.hides(form.mention()) || childListed || name.contains(" ") || form.name().full() || !form.name().titles().stream().allMatch("baby"::equals)
            || !reviews.chosen(name) && !reviews.namedAfter(name)) {
            return false;
        }
        boolean declared = reviews.chosen(name) || reviews.declared(name);
        sheet.add(kept(form, !declared));
        if (!declared) {
            sheet.ask(new Question(FIRST_NAME, form.mention().passage()));
        }
        return true;
    }

    /** Also where no recogniser took the name for one. */
    private void askAboutNamedReviews() {
        if (caseFile.subjects().stream().noneMatch(subject -> subject.role() == Role.SUBJECT_CHILD)) {
            new NamedReviews(draft).undeclared(vocabularies.givenNames()).values().forEach(passage -> sheet.ask(new Question(FIRST_NAME, passage)));
        }
    }

    private Written kept(PersonForm form, boolean doubtful) {
        Entity entity = new Entity("kept", MentionKind.PERSON, Optional.empty(), Optional.empty(), "");
        return new Written(form.mention(), new Wording(form.mention().span(), ""), entity, Treatment.KEEP, doubtful);
    }

    private void askAboutOthers(PersonForm form, Entity taken, String others) {
        if (!others.isEmpty()) {
            sheet.ask(new Question("A name here was taken for " + taken.pseudonym() + ", but it can also mean " + others + ". Who is meant?",
                form.mention().passage()));
        }
    }

    private static String named(List<Person> candidates, Map<Person, Entity> entities) {
        return candidates.stream().map(person -> Optional.ofNullable(entities.get(person)).map(Entity::pseudonym)
            .or(() -> person.subject().flatMap(Subject::pseudonym)).orElse("somebody else")).distinct().sorted().collect(Collectors.joining(" or "));
    }

    /** A neutral word, and the question whom of them the text means. */
    private void unclear(PersonForm form, List<Person> candidates, Map<Person, Entity> entities) {
        boolean family = candidates.stream().allMatch(person -> person.role().filter(Role::ofTheFamily).isPresent());
        boolean professional = candidates.stream().allMatch(person -> person.role().filter(Role.PROFESSIONAL::equals).isPresent());
        String neutral = family ? "a family member" : professional ? "a professional" : "a person";
        String named = named(candidates, entities);
        Entity entity = new Entity("unclear-" + EntityIds.of(named), MentionKind.PERSON, Optional.empty(), Optional.empty(), neutral);
        String text = form.at().fitted(neutral) + (form.endsWithPossessive() ? "'s" : "");
        sheet.add(new Written(form.mention(), new Wording(form.at().span(), text), entity, Treatment.REPLACE, true));
        sheet.ask(new Question("A name here can mean " + named + ", and the text does not say which; \"" + neutral + "\" stands instead. Who is meant?",
            form.mention().passage()));
    }
}
