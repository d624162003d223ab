package org.covername.pseudonym;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.covername.casefile.Role;
import org.covername.document.Draft;
import org.covername.document.Passage;

/** What the text says a person is: titles, role words beside the name, a table's column. The best supported label wins, the earlier on a tie. */
final class RoleHints {

    private static final Pattern SAID_BEHIND = Pattern.compile("^(?:['’]s)?(?:, | \\(|,? who (?:was|is) | (?:was|is|became|acted as|acts as|,) )(?:then |now |also )?"
        + "(?:(?:the|a|an|her|his|their|my|our) )?(?:family's |allocated |duty |new )?");
    private static final Pattern PRONOUN = Pattern.compile("(?i)\\b(?:his|her|their|my|\\p{L}+['’]s) $");
    private final RoleWords roles;
    private final Draft draft;
    private final Tables tables;

    RoleHints(RoleWords roles, Draft draft) {
        this.roles = roles;
        this.draft = draft;
        this.tables = new Tables(draft);
    }

    RoleLabel of(Person person) {
        Map<RoleLabel, Integer> votes = new LinkedHashMap<>();
        for (PersonForm form : person.forms()) {
            form.name().titles().forEach(title -> roles.of(title).ifPresent(label -> votes.merge(label, 1, Integer::sum)));
            before(form).ifPresent(label -> votes.merge(label, 4, Integer::sum));
            behind(form).ifPresent(label -> votes.merge(label, 3, Integer::sum));
            Passage passage = draft.passage(form.mention().passage());
            tables.relations(passage).flatMap(text -> roles.of(text).stream()).forEach(label -> votes.merge(label, 3, Integer::sum));
        }
        int most = votes.values().stream().max(Comparator.naturalOrder()).orElse(0);
        return votes.entrySet().stream().filter(vote -> vote.getValue() == most).map(Map.Entry::getKey).findFirst().orElse(RoleLabel.PERSON);
    }

    private Optional<RoleLabel> before(PersonForm form) {
        String text = form.at().before().replaceFirst("(?:,| [-–])? ?[(\"“‘']?$", "");
        return roles.ending(text).map(found -> related(found.label(), text.substring(0, found.edge())));
    }

    private Optional<RoleLabel> behind(PersonForm form) {
        Matcher said = SAID_BEHIND.matcher(form.at().after());
        if (!said.find()) {
            return Optional.empty();
        }
        return roles.beginning(form.at().after().substring(said.end())).map(found -> related(found.label(), said.group()));
    }

    /** Whose sister is "her sister"? Unless it is said, a close relation to somebody is only a relative. */
    private static RoleLabel related(RoleLabel label, String before) {
        boolean close = label.role() == Role.SIBLING || label.role() == Role.MOTHER || label.role() == Role.FATHER;
        boolean ofSomebody = PRONOUN.matcher(before.endsWith(" ") ? before : before + " ").find();
        return close && ofSomebody ? new RoleLabel("Relative", Role.RELATIVE, false) : label;
    }
}
