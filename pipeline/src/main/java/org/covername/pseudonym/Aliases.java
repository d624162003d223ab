package org.covername.pseudonym;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A second name said to be one: "Kofi Mbeki, known as K-Dot", "Kofi (alias K-Dot)", "Person (“K-Dot”)". */
final class Aliases {

    private static final Pattern SAID = Pattern.compile("^(?:['’]?,? ?\\(?(?:who (?:is|was) |also |better |always |otherwise |sometimes |now )*"
        + "(?:known (?:locally |to [\\p{L} ]{1,25} )?(?:as|by)|a\\.?k\\.?a\\.?|alias|nicknamed|called|née|nee|formerly|previously) ?[\"“'‘(]?| [(][\"“'‘]?)$");

    private Aliases() {
    }

    /** The form right before it that the name is said to be another one of. */
    static Optional<PersonForm> of(PersonForm form, List<PersonForm> forms) {
        return forms.stream().filter(before -> before.order() < form.order() && before.mention().passage() == form.mention().passage())
            .max(Comparator.comparingInt(PersonForm::order)).filter(before -> before.span().end() <= form.at().span().start())
            .filter(before -> SAID.matcher(form.at().text().substring(before.span().end(), form.at().span().start())).find());
    }
}
