package org.covername.pseudonym;

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
