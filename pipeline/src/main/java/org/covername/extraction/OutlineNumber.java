package org.covername.extraction;

import java.util.Locale;

/** Writes the number of a list item or note in the way its format asks for. */
final class OutlineNumber {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private OutlineNumber() {
    }

    /** @param format as docx names it, such as "lowerRoman"; unknown ones are written as decimals */
    static String written(int number, String format) {
        return switch (format) {
            case "none" -> "";
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "ordinal" -> number + ordinalEnd(number);
            default -> String.valueOf(number);
        };
    }

    /** a to z, then aa, bb: as Word does. */
    private static String letters(int number) {
        return number < 1 ? String.valueOf(number) : String.valueOf((char) ('a' + (number - 1) % 26)).repeat(1 + Math.min(20, (number - 1) / 26));
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return String.valueOf(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                roman.append(ROMAN[i]);
                rest -= VALUES[i];
            }
        }
        return roman.toString();
    }

    private static String ordinalEnd(int number) {
        return number % 100 / 10 == 1 ? "th" : number % 10 == 1 ? "st" : number % 10 == 2 ? "nd" : number % 10 == 3 ? "rd" : "th";
    }
}
