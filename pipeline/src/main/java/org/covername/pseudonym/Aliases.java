package org.covername.pseudonym;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.covername.document.Draft;
import org.covername.document.Span;

/**
 * Second names said to be such: "Kofi Mbeki, known as K-Dot", "Kofi (alias K-Dot)", "Person (“K-Dot”)", "Kofi is ten. Everybody calls him K", and in a table the cell that is headed
 * "Also known as".
 */
final class Aliases {

    private static final Pattern SAID = Pattern.compile("^(?:['’]?,? ?\\(?(?:who (?:is|was) |also |better |always |otherwise |sometimes |now )*"
        + "(?:known (?:locally |to [\\p{L} ]{1,25} )?(?:as|by)|a\\.?k\\.?a\\.?|alias|nicknamed|called|née|nee|formerly|previously) ?[\"“'‘(]?|( [(][\"“'‘]?)"
        + "|,? \\(?(?:as|whom) (?:his|her|their|the|my|our) (?:\\p{L}+ ){1,3}(?:calls?|called) (?:(?:him|her|them) )?[\"“'‘]?)$");

    /** Nobody else is named in between, so that it is he who is called so. */
    private static final Pattern CALLED = Pattern.compile("^['’]?s?(?: [^.!?\\n]{1,160}|,[^.!?\\n]{1,160})?(?:[.;]|,? (?:and|but)) (?i:everybody|everyone|people|friends|they|all|(?:his|her|their|the|most) (?:\\p{L}+ ){1,2}?(?:\\p{L}+)?) ?"
        + "(?:here |there |always |all |mostly |usually )*(?:calls?|called|knows?|knew) (?:him|her|them)(?: as)? [\"“'‘]?$");
    private static final Pattern KNOWN_AS = Pattern.compile("\\bknown (?:locally |to [\\p{L} ]{1,25} )?((?:as|by) [\"“'‘]?)$");
    /** "Mam-gu (Lowri's mother)" says whose mother she is, and gives her no name. */
    private static final Pattern CLOSED = Pattern.compile("^[\"”'’]?[),;]");
    private static final Pattern QUOTE = Pattern.compile("^[\"”'’](?![\\p{L}])");

    private final Tables tables;
    private final List<PersonForm> forms;

    /** @param forms all mentions of people, in order */
    Aliases(Draft draft, List<PersonForm> forms) {
        this.tables = new Tables(draft);
        this.forms = forms;
    }

    List<PersonForm> forms() {
        return forms;
    }

    /** "Mother's Partner, known by another name": the pseudonym twice would say nothing. */
    static Optional<Wording> wording(PersonForm form) {
        Around name = form.at();
        int end = name.span().end() + name.after(QUOTE).map(Matcher::end).orElse(0);
        return form.endsWithPossessive() ? Optional.empty()
            : name.before(KNOWN_AS).map(found -> new Wording(new Span(found.start(1), end), "by another name"));
    }

    /** The form right before it, or in a table the one in the cell of names, that a name is said to be another one of. */
    Optional<PersonForm> of(PersonForm form) {
        return forms.stream().filter(before -> before.order() < form.order() && before.mention().passage() == form.mention().passage())
            .max(Comparator.comparingInt(PersonForm::order)).filter(before -> said(before, form)).or(() -> tables.named(form.mention().passage())
                .flatMap(cell -> forms.stream().filter(other -> other.mention().passage() == cell).findFirst()));
    }

    /** The form right behind it that is said to be another name of the same person. */
    Optional<PersonForm> behind(PersonForm form) {
        return forms.stream().filter(next -> next.order() == form.order() + 1 && next.mention().passage() == form.mention().passage() && said(form, next)).findFirst();
    }

    private static boolean said(PersonForm before, PersonForm form) {
        if (before.span().end() > form.at().span().start()) {
            return false;
        }
        String between = form.at().text().substring(before.span().end(), form.at().span().start());
        Matcher said = SAID.matcher(between);
        return CALLED.matcher(between).find() || said.find() && (said.group(1) == null || form.at().after(CLOSED).isPresent());
    }
}
