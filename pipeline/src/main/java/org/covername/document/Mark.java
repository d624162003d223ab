package org.covername.document;

/**
 * What is special about a stretch of a passage.
 *
 * @param style  how it is set, or what it refers to
 * @param target number of the passage it refers to (the {@link Place.Footnote} or {@link Place.LinkTarget}), or -1
 */
public record Mark(Span span, Style style, int target) {

    /**
     * The first three are how text is set; NOTE covers the sign that refers to a footnote, and is empty where the text has no such
     * sign of its own; LINK covers the text of a link.
     */
    public enum Style { BOLD, ITALIC, INSERTED, NOTE, LINK }

    public static Mark of(Span span, Style style) {
        return new Mark(span, style, -1);
    }
}
