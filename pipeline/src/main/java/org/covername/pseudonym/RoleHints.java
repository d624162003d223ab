package org.covername.pseudonym;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern PRONOUN = Pattern.compile("(?i)(?:\\b(?:his|her|their|my|whose)|['’]s?) (?:own |older |younger |elder |eldest |little |big )?$");
    /** Titles that are words for kin as well, and mean clergy or nurses before a surname. */
    private static final Set<String> NO_KIN = Set.of("sister", "brother", "father", "mother");
    private final RoleWords roles;
    private final Workplaces workplaces;
    private final Draft draft;
    private final Tables tables;
    private final List<PersonForm> children;
    /** Asked for once to find the role and once to propose a name; by then all forms of a person are known. */
    private final Map<Person, RoleLabel> told = new HashMap<>();

    /** @param children mentions of the children the review is about */
    RoleHints(Vocabularies vocabularies, Draft draft, List<PersonForm> children) {
        this.roles = vocabularies.roles();
        this.workplaces = new Workplaces(vocabularies.bodies(), roles);
        this.children = children;
        this.draft = draft;
        this.tables = new Tables(draft);
    }

    RoleLabel of(Person person) {
        return told.computeIfAbsent(person, this::read);
    }

    private RoleLabel read(Person person) {
        Map<RoleLabel, Integer> votes = new LinkedHashMap<>();
        for (PersonForm form : person.forms()) {
            form.name().titles().stream().filter(title -> !NO_KIN.contains(title)).forEach(title -> roles.of(title).ifPresent(label -> votes.merge(label, 1, Integer::sum)));
            before(form).ifPresent(label -> votes.merge(label, 4, Integer::sum));
            behind(form).ifPresent(label -> votes.merge(label, 3, Integer::sum));
            Passage passage = draft.passage(form.mention().passage());
            tables.relations(passage).flatMap(text -> roles.of(text).stream()).forEach(label -> votes.merge(label, 3, Integer::sum));
        }
        int most = votes.values().stream().max(Comparator.naturalOrder()).orElse(0);
        RoleLabel said = votes.entrySet().stream().filter(vote -> vote.getValue() == most).map(Map.Entry::getKey).findFirst().orElse(RoleLabel.PERSON);
        return workplaces.nearer(person, said);
    }

    private Optional<RoleLabel> before(PersonForm form) {
        String text = form.at().before().replaceFirst("(?:[,:]| [-–])? ?[(\"“‘']?$", "");
        return roles.ending(COLLAR.matcher(text).replaceFirst("")).map(found -> related(found.label(), new Around(form.at().text(), new Span(found.edge(), found.edge())), form));
    }

    private Optional<RoleLabel> behind(PersonForm form) {
        Matcher said = SAID_BEHIND.matcher(form.at().after());
        if (!said.find()) {
            return Optional.empty();
        }
        int from = form.at().span().end() + said.end();
        return roles.beginning(form.at().text().substring(from)).map(found -> related(found.label(), new Around(form.at().text(), new Span(from, from)), form));
    }

    /** Whose sister is "her sister"? Unless it is said that she is the child's, a close relation to somebody is only a relative. */
    private RoleLabel related(RoleLabel label, Around words, PersonForm form) {
        boolean close = label.role() == Role.SIBLING || label.role() == Role.MOTHER || label.role() == Role.FATHER;
        Optional<Matcher> ofSomebody = words.before(PRONOUN);
        boolean ofTheChild = ofSomebody.isPresent() && children.stream().anyMatch(child -> child.mention().passage() == form.mention().passage()
            && Math.abs(child.span().end() - ofSomebody.get().start()) <= 2);
        return close && (ofSomebody.isPresent() || label.role() != Role.SIBLING) && !ofTheChild ? new RoleLabel("Relative", Role.RELATIVE, false) : label;
    }
}
