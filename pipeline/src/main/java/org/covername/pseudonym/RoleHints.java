package org.covername.pseudonym;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.covername.casefile.ChildCode;
import org.covername.casefile.Role;
import org.covername.document.Draft;
import org.covername.document.Passage;
import org.covername.document.Span;

/** What the text says a person is: titles, role words beside the name, a table's column. The best supported label wins, the earlier on a tie. */
final class RoleHints {

    private static final Pattern SAID_BEHIND = Pattern.compile("^(?:['’]s)?(?:, | \\(|,? who (?:was|is) | (?:was|is|became|acted as|acts as|,) )(?:then |now |also )?"
        + "(?:(?:the|a|an|her|his|their|my|our) )?(?:family's |allocated |duty |new )?");
    /** "PC 4471 Rourke": what an officer wears on the collar stands between rank and name. */
    private static final Pattern COLLAR = Pattern.compile("(?<=\\p{Lu}) \\p{Lu}{0,2}\\d{2,6} ?$");
    /** "Mother: Fern Hart", in a list of a child's family. */
    private static final Pattern LISTED = Pattern.compile(": ?$");
    private static final Pattern ABOUT = Pattern.compile("(?i)\\b(?:review|report) (?:concerns|considers|examines|is about|into|following|of|on)(?: the (?:tragic |sad )?(?:death|murder|serious injury|abuse|neglect) of)? $");
    /** Before the child's name in a form or at the head of a record. */
    private static final Pattern CHILD_LABEL = Pattern.compile("(?i)(?:.*[|\\n] ?)?(?:(?:full |legal )?names? of (?:the )?(?:subject )?(?:child|young person|pupil|baby|infant)"
        + "|(?:child|young person|pupil|baby|infant)['’]?s (?:full |legal )?name|(?:pupil|patient|student|child|young person)(?: name)?|subject(?: child)?)");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]['\"’”)]*\\s");
    private static final Pattern PRONOUN = Pattern.compile("(?i)(?:\\b(?:his|her|their|my|whose)|['’]s?) (?:own |older |younger |elder |eldest |little |big |birth |biological |natural )?$");
    /** Titles that are words for kin as well, and mean clergy or nurses before a surname. */
    private static final Set<String> NO_KIN = Set.of("sister", "brother", "father", "mother");
    private final RoleWords roles;
    private final Workplaces workplaces;
    private final Draft draft;
    private final Tables tables;
    private final List<PersonForm> everybody;
    private final List<PersonForm> children;
    /** Asked for once to find the role and once to propose a name; by then all forms of a person are known. */
    private final Map<Person, RoleLabel> told = new HashMap<>();

    /**
     * @param everybody all mentions of people
     * @param children  those of the children the review is about
     */
    private RoleHints(Vocabularies vocabularies, Draft draft, List<PersonForm> everybody, List<PersonForm> children) {
        this.roles = vocabularies.roles();
        this.workplaces = new Workplaces(vocabularies.bodies(), roles);
        this.everybody = everybody;
        this.children = children;
        this.draft = draft;
        this.tables = new Tables(draft);
    }

    /** Where the case file lists no child, the text may tell whom the review is about. */
    static RoleHints of(Vocabularies vocabularies, Draft draft, People people) {
        List<PersonForm> everybody = people.mentioned().stream().flatMap(person -> person.forms().stream()).toList();
        List<PersonForm> listed = people.ofTheChildren();
        if (!listed.isEmpty()) {
            return new RoleHints(vocabularies, draft, everybody, listed);
        }
        RoleHints said = new RoleHints(vocabularies, draft, everybody, List.of());
        List<PersonForm> children = people.mentioned().stream().filter(person -> said.of(person).role() == Role.SUBJECT_CHILD).flatMap(person -> person.forms().stream()).toList();
        return children.isEmpty() ? said : new RoleHints(vocabularies, draft, everybody, children);
    }

    RoleLabel of(Person person) {
        return told.computeIfAbsent(person, this::read);
    }

    /** The pseudonym that a key in the draft gives to a person, where it tells nothing of the name and nobody shares the line. */
    Optional<String> keyed(Person person) {
        return person.forms().stream().filter(this::aloneInCell).flatMap(form -> tables.pseudonym(form.mention().passage()).stream()).filter(pseudonym -> tellsNothing(pseudonym, person)).findFirst();
    }

    private boolean aloneInCell(PersonForm form) {
        return everybody.stream().filter(other -> other.mention().passage() == form.mention().passage()).count() == 1;
    }

    private boolean tellsNothing(String pseudonym, Person person) {
        Set<String> initials = person.names().stream().flatMap(name -> name.words().stream()).filter(word -> !word.isEmpty()).map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
        boolean code = ChildCode.of(pseudonym).filter(letters -> !letters.tells(initials)).isPresent();
        return code || roles.of(pseudonym).isPresent() || new NamedReviews(draft).chosen(pseudonym);
    }

    private RoleLabel read(Person person) {
        Map<RoleLabel, Integer> votes = new LinkedHashMap<>();
        for (PersonForm form : person.forms()) {
            form.name().titles().stream().filter(title -> !NO_KIN.contains(title)).forEach(title -> roles.of(title).ifPresent(label -> votes.merge(label, 1, Integer::sum)));
            if (labelled(form)) {
                roles.of("subject child").ifPresent(label -> votes.merge(label, 5, Integer::sum));
            }
            before(form).ifPresent(label -> votes.merge(label, 4, Integer::sum));
            behind(form).ifPresent(label -> votes.merge(label, 3, Integer::sum));
            Passage passage = draft.passage(form.mention().passage());
            tables.relations(passage).flatMap(text -> roles.of(text).stream()).forEach(label -> votes.merge(label, 3, Integer::sum));
        }
        int most = votes.values().stream().max(Comparator.naturalOrder()).orElse(0);
        RoleLabel said = votes.entrySet().stream().filter(vote -> vote.getValue() == most).map(Map.Entry::getKey).findFirst().orElse(RoleLabel.PERSON);
        return workplaces.nearer(person, said);
    }

    /** "Name of child" in the cell before, or "Pupil:" where a line begins. */
    private boolean labelled(PersonForm form) {
        Optional<String> label = tables.label(form.mention().passage()).or(() -> form.at().before(LISTED).map(listed -> form.at().before().substring(0, listed.start())));
        return label.filter(words -> CHILD_LABEL.matcher(words.strip()).matches()).isPresent();
    }

    private Optional<RoleLabel> before(PersonForm form) {
        if (form.at().before(ABOUT).isPresent()) {
            return roles.of("subject child");
        }
        String text = form.at().before().replaceFirst("(?:[,:]| [-–])? ?[(\"“‘']?$", "");
        boolean listed = form.at().before(LISTED).isPresent();
        return roles.ending(COLLAR.matcher(text).replaceFirst("")).map(found -> listed ? found.label() : related(found.label(), new Around(form.at().text(), new Span(found.edge(), found.edge())), form));
    }

    private Optional<RoleLabel> behind(PersonForm form) {
        Matcher said = SAID_BEHIND.matcher(form.at().after());
        if (!said.find()) {
            return Optional.empty();
        }
        int from = form.at().span().end() + said.end();
        return roles.beginning(form.at().text().substring(from)).filter(found -> !titleOfAnother(form, from + found.edge())).map(found -> related(found.label(), new Around(form.at().text(), new Span(from, from)), form));
    }

    /** "DS Lunt, Nurse Farida" are two, and he is no nurse. */
    private boolean titleOfAnother(PersonForm form, int behindRole) {
        return everybody.stream().anyMatch(other -> other != form && other.mention().passage() == form.mention().passage() && other.span().start() <= behindRole + 1 && behindRole < other.span().end());
    }

    /** Whose sister is "her sister"? Unless it is said that she is the child's, a close relation to somebody is only a relative. */
    private RoleLabel related(RoleLabel label, Around words, PersonForm form) {
        boolean close = label.role() == Role.SIBLING || label.role() == Role.MOTHER || label.role() == Role.FATHER;
        Optional<Matcher> ofSomebody = words.before(PRONOUN);
        boolean ofTheChild = ofSomebody.filter(pronoun -> ofTheChild(form.mention().passage(), words.text(), pronoun)).isPresent();
        return close && (ofSomebody.isPresent() || label.role() != Role.SIBLING) && !ofTheChild ? new RoleLabel("Relative", Role.RELATIVE, false) : label;
    }

    /** "Dilnia's sister", or "his sister" in a sentence that speaks of nobody but the child so far. */
    private boolean ofTheChild(int passage, String text, Matcher pronoun) {
        if (children.stream().anyMatch(child -> child.mention().passage() == passage && Math.abs(child.span().end() - pronoun.start()) <= 2)) {
            return true;
        }
        int sentence = sentenceStart(text, pronoun.start());
        List<PersonForm> before = everybody.stream().filter(each -> each.mention().passage() == passage && each.span().start() >= sentence && each.span().end() <= pronoun.start()).toList();
        return Character.isLetter(text.charAt(pronoun.start())) && !before.isEmpty() && children.containsAll(before);
    }

    private static int sentenceStart(String text, int at) {
        Matcher end = SENTENCE_END.matcher(text).region(0, at);
        int start = 0;
        while (end.find()) {
            start = end.end();
        }
        return start;
    }
}
