package org.covername.workbench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.covername.casefile.Role;
import org.covername.casework.Group;
import org.covername.casework.Reading;
import org.covername.casework.RulingDesk.Asked;
import org.covername.decision.RulingPolicies.Wish;
import org.covername.document.Surface;
import org.covername.pseudonym.Replacement;
import org.covername.publication.MoveRefusedException;
import org.covername.recognition.Mention;
import org.covername.recognition.MentionKind;
import org.covername.ruling.Target;
import org.covername.ruling.Target.Spot;
import org.covername.ruling.Verdict;

/**
 * The form of a card as it was sent.
 *
 * @param verdict the button
 * @param value   what stood in the field beside it
 * @param where   "all", a place as {@code at:12:0-7}, or a form after "form:"; what a page that is open says of its own places holds whatever was decided since, or is refused
 */
record RulingForm(String verdict, String value, String where, String comment, int seen) {

    private static final Map<String, String> FIELDS = Map.of("rename", "pseudonym", "reword", "words", "kind", "kind", "role", "role", "merge", "other");

    /** @param fields of the whole card: what counts is the field beside the button */
    static RulingForm of(Map<String, String> fields) {
        String verdict = fields.getOrDefault("verdict", "");
        String filled = verdict.equals("filled") ? filled(fields) : verdict;
        return new RulingForm(filled, fields.getOrDefault(FIELDS.getOrDefault(filled, ""), ""), fields.getOrDefault("where", "all"), fields.getOrDefault("comment", ""),
                number(fields.getOrDefault("seen", "0")));
    }

    /** Sent with the enter key, without a button: the one field that was filled in says what is meant. */
    private static String filled(Map<String, String> fields) {
        List<String> filled = FIELDS.entrySet().stream().filter(field -> !fields.getOrDefault(field.getValue(), "").isBlank()).map(Map.Entry::getKey).toList();
        return filled.size() == 1 ? filled.get(0) : "";
    }

    /** 0 for what is no number: Spring would write it into the log. */
    static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    Asked asked(Reading reading, Group group) {
        return new Asked(new Wish(verdict(reading, group), target(reading, group), new Surface(comment.strip())), seen);
    }

    private Verdict verdict(Reading reading, Group group) {
        return switch (verdict) {
            case "accept" -> group.kept() ? new Verdict.Keep() : new Verdict.Hide();
            case "keep" -> new Verdict.Keep();
            case "hide" -> new Verdict.Hide();
            case "rename" -> new Verdict.Rename(new Surface(value.strip()));
            case "reword" -> new Verdict.Reword(new Surface(value.strip()));
            case "kind" -> new Verdict.Rekind(Arrays.stream(MentionKind.values()).filter(kind -> kind.word().equals(value)).findFirst().orElseThrow(() -> choose("a kind")));
            case "role" -> new Verdict.Recast(Role.ofWord(value).orElseThrow(() -> choose("a role")));
            case "merge" -> new Verdict.Merge(reading.group(value).map(Group::target).orElseThrow(() -> choose("whom it is the same as")));
            case "split" -> new Verdict.Split();
            default -> throw choose("what to do");
        };
    }

    private static MoveRefusedException choose(String what) {
        return new MoveRefusedException("Choose " + what + ".");
    }

    private Target target(Reading reading, Group group) {
        if (where.equals("all")) {
            return group.target();
        }
        return where.startsWith("form:") ? form(group, where.substring("form:".length())) : group.places().stream().map(Replacement::mention)
                .filter(mention -> where.equals(where(mention))).findFirst()
                .map(mention -> Target.at(group.kind(), Spot.of(reading.stored().draft().passage(mention.passage()), mention.span()))).orElseThrow(RulingForm::moved);
    }

    private static Target form(Group group, String written) {
        Surface form = Target.form(new Surface(written));
        if (group.forms().stream().map(Target::form).noneMatch(form::equals)) {
            throw moved();
        }
        return new Target(group.kind(), Set.of(form), group.target().subject(), List.of());
    }

    /** How a form names a place. */
    static String where(Mention mention) {
        return "at:" + mention.passage() + ":" + mention.span().start() + "-" + mention.span().end();
    }

    private static MoveRefusedException moved() {
        return new MoveRefusedException("What was chosen at \"Where\" is known otherwise now: choose the entity in the list once more.");
    }
}
