package org.covername.typeset;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How an office's reports look.
 *
 * @param board   the publisher's name where the case file gives none
 * @param colours one for each {@link Ink}; letters can be read on what they stand on
 * @param logo    stands above the title
 */
record Theme(Optional<String> board, Map<Ink, Colour> colours, Fonts fonts, Optional<Logo> logo) {

    /** The typefaces of text and headings, which may be one. */
    record Fonts(PdfTypeface text, PdfTypeface headings) {
    }

    /** @param png written anew from its pixels, so that nothing but them is left of the office's file */
    record Logo(byte[] png, String alternative) {
    }

    Theme {
        colours = Map.copyOf(new EnumMap<>(colours));
        if (colours.size() != Ink.values().length) {
            throw new IllegalArgumentException("A theme has a colour for each of " + Ink.values().length + " uses, not " + colours.size());
        }
    }

    /** The style sheet with the theme's colours in their places. */
    String coloured(String style) {
        String coloured = style;
        for (Map.Entry<Ink, Colour> each : colours.entrySet()) {
            coloured = coloured.replace(each.getKey().placeholder(), each.getValue().written());
        }
        return coloured;
    }
}
