package org.covername.typeset;

import java.util.Optional;

/** A colour of sRGB, and how well it is told from another. WCAG 2.2, success criterion 1.4.3 and the definitions of contrast ratio and relative luminance. */
record Colour(int red, int green, int blue) {

    static final Colour WHITE = new Colour(255, 255, 255);

    /** What letters of any size need on their ground. */
    static final double ENOUGH = 4.5;

    Colour {
        if (Math.min(red, Math.min(green, blue)) < 0 || Math.max(red, Math.max(green, blue)) > 255) {
            throw new IllegalArgumentException("A colour has three parts of 0 to 255, not " + red + ", " + green + ", " + blue);
        }
    }

    /** From a hash sign and six hexadecimal digits; empty for anything else. */
    static Optional<Colour> of(String written) {
        if (!written.matches("#[0-9a-fA-F]{6}")) {
            return Optional.empty();
        }
        int parts = Integer.parseInt(written.substring(1), 16);
        return Optional.of(new Colour(parts >> 16, parts >> 8 & 255, parts & 255));
    }

    /** From 1 for no difference to 21 for black on white. */
    double contrast(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** As style sheets and theme files write it. */
    String written() {
        return "#%02x%02x%02x".formatted(red, green, blue);
    }
}
