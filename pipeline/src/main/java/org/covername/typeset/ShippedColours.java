package org.covername.typeset;

import java.util.Map;

/** The colours of a theme that names none: a contrast of 7 to 1 or better on white. */
final class ShippedColours {

    private static final Map<Ink, Colour> COLOURS = Map.of(
            Ink.TEXT, new Colour(0x1c, 0x23, 0x29), Ink.HEADING, new Colour(0x15, 0x30, 0x3f), Ink.ACCENT, new Colour(0x0f, 0x5c, 0x66),
            Ink.QUIET, new Colour(0x4a, 0x55, 0x60), Ink.LINK, new Colour(0x0b, 0x4f, 0x6c), Ink.SHADE, new Colour(0xe6, 0xef, 0xf1),
            Ink.LINE, new Colour(0x9f, 0xb0, 0xb6));

    private ShippedColours() {
    }

    static Colour of(Ink ink) {
        return COLOURS.get(ink);
    }
}
