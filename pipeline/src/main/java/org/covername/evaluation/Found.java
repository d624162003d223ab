package org.covername.evaluation;

import java.util.List;
import java.util.Locale;
import org.covername.document.Span;
import org.covername.extraction.PlainText.TextDraft;
import org.covername.recognition.Mention;
import org.covername.recognition.MentionKind;
import org.covername.recognition.Mentions;

/**
 * A mention in a whole text.
 *
 * @param span of the text
 * @param kept whether a rule lets it stand
 */
record Found(Span span, MentionKind kind, String rule, double score, boolean kept) {

    static List<Found> of(TextDraft text, Mentions mentions) {
        return mentions.all().stream().map(mention -> of(mention, text.offset(mention.passage()))).toList();
    }

    private static Found of(Mention mention, int offset) {
        return new Found(mention.span().shifted(offset), mention.kind(), mention.evidence().rule(), mention.evidence().score(), mention.kept());
    }

    /** Such as "kept by keep-act (0.90)". */
    String told() {
        return (kept ? "kept by " : "") + rule + String.format(Locale.ROOT, " (%.2f)", score);
    }
}
