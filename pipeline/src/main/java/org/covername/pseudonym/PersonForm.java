package org.covername.pseudonym;

import java.util.regex.Pattern;
import org.covername.document.Span;
import org.covername.recognition.Mention;
import org.covername.recognition.PersonName;

/**
 * One mention of a person with the text around it.
 *
 * @param name as it stands, with the titles before it and, in a table, with the other half of the name from the cell beside it
 * @param at   the mention and the titles before it
 */
record PersonForm(Mention mention, PersonName name, Around at, int order) {

    /** Told with the years of a child: "Ngozi Reid (11)", "Ngozi Reid was born in May and died, aged eleven". */
    private static final Pattern CHILDS_AGE = Pattern.compile("^(?:,? \\(?(?:now |then |who was )?(?:aged? )?(?:\\d|1[0-7])(?: years?(?: old)?| months?(?: old)?| weeks?(?: old)?)?(?=[),;.]| and )"
        + "|(?:(?!\\b(?:son|daughter|child|children|baby|brother|sister|boy|girl|twins?|nephew|niece|grandson|granddaughter)\\b)[^.;()\\p{Lu}]){0,70}\\bage[d ]+ ?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|\\d|1[0-7])(?![\\p{L}\\d-]))");

    boolean ofAChild() {
        return name.full() && at.after(CHILDS_AGE).isPresent();
    }

    Around bare() {
        return new Around(at.text(), mention.span());
    }

    Span span() {
        return mention.span();
    }

    boolean endsWithPossessive() {
        return bare().surface().matches("(?s).*['’][sS]?$");
    }

    String surface() {
        return bare().surface();
    }
}
