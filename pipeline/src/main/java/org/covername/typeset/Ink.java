package org.covername.typeset;

import java.util.Locale;

/** What a colour of a theme is used for. */
enum Ink {

    TEXT(true), HEADING(true), ACCENT(true), QUIET(true), LINK(true),
    /** Behind the cells that head a table, and behind text set apart. */
    SHADE(false),
    /** Thin lines, which tell nothing by themselves. */
    LINE(false);

    private final boolean letters;

    Ink(boolean letters) {
        this.letters = letters;
    }

    /** Whether letters are printed in it. */
    boolean letters() {
        return letters;
    }

    /** Whether such letters stand on {@link #SHADE} too. */
    boolean onShade() {
        return letters && this != QUIET;
    }

    /** The key in a theme file. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where it stands in the style sheet. */
    String placeholder() {
        return "COLOUR-" + name();
    }
}
