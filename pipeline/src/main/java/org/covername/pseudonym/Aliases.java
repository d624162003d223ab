package org.covername.pseudonym;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.covername.document.Span;

/** A second name said to be one: "Kofi Mbeki, known as K-Dot", "Kofi (alias K-Dot)", "Person (“K-Dot”)". */
final class Aliases {

    private static final Pattern SAID = Pattern.compile("^(?:['’]?,? ?\\(?(?:who (?:is|was) |also |better |always |otherwise |sometimes |now )*"
        + "(?:known (?:locally |to [\\p{L} ]{1,25} )?(?:as|by)|a\\.?k\\.?a\\.?|alias|nicknamed|called|née|nee|formerly|previously) ?[\"“'‘(]?| [(][\"“'‘]?)$");

    private static final Pattern KNOWN_AS = Pattern.compile("\\bknown (?:locally |to [\\p{L} ]{1,25} )?((?:as|by) [\"“'‘]?)$");
    private static final Pattern QUOTE = Pattern.compile("^[\"”'’](?![\\p{L}])");

    private Aliases() {
    }

    /** "Mother's Partner, known by another name": the pseudonym twice would say nothing. */
    static Optional<Wording> wording(PersonForm form) {
        Around name = form.at();
        int end = name.span().end() + name.after(QUOTE).map(Matcher::end).orElse(0);
        return form.endsWithPossessive() ? Optional.empty()
            : name.before(KNOWN_AS).map(found -> new Wording(new Span(found.start(1), end), "by another name"));
    }

    /** The form right before it that the name is said to be another one of. */
    static Optional<PersonForm> of(PersonForm form, List<PersonForm> forms) {
        return forms.stream().filter(before -> before.order() < form.order() && before.mention().passage() == form.mention().passage())
            .max(Comparator.comparingInt(PersonForm::order)).filter(before -> before.span().end() <= form.at().span().start())
            .filter(before -> SAID.matcher(form.at().text().substring(before.span().end(), form.at().span().start())).find());
    }
}
