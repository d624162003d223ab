package org.covername.pseudonym;

import java.util.List;
import org.covername.document.Span;
import org.covername.recognition.Mention;

/** Where keep rules let the text stand. */
record KeptSpans(List<Mention> kept) {

    boolean cover(int passage, Span span) {
        return kept.stream().anyMatch(mention -> mention.passage() == passage && mention.span().contains(span));
    }
}
