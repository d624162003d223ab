package org.covername.typeset;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How a table is set so that all its columns stand on the page: as usual, tightly or on a page that lies on its side; and with words broken where even that is not enough. */
final class TableFit {

    /** How much room there is, in millimetres, and what a letter and the edges of a cell take of it. */
    enum Room {
        USUAL(158, 9.3, 4.4), TIGHT(158, 8, 2.6), LYING(245, 8, 2.6);

        private final double columns;
        private final double letter;
        private final double edges;

        Room(double columns, double points, double edges) {
            this.columns = columns;
            // A letter is little more than half as wide as high, in bold type too.
            this.letter = points * 0.57 * 25.4 / 72;
            this.edges = edges;
        }
    }

    /** A word longer than this, such as an address of the web, is broken rather than take the place of other columns. */
    private static final int LONGEST = 28;
    private static final int SHORTEST = 3;

    private final int[] longest;
    private final int[] letters;

    TableFit(int columns) {
        this.longest = new int[columns];
        this.letters = new int[columns];
    }

    /** @param whole whether the text stands on one line */
    void add(int column, String text, boolean whole) {
        int word = whole ? text.length() : Stream.of(text.split("[\\s\\-]+")).mapToInt(String::length).max().orElse(0);
        longest[column] = Math.max(longest[column], word);
        letters[column] = Math.max(letters[column], text.length());
    }

    Room room() {
        return Stream.of(Room.values()).filter(room -> needed(room, LONGEST) <= room.columns).findFirst().orElse(Room.LYING);
    }

    /** Whether words have to be broken. */
    boolean breaks() {
        return Arrays.stream(longest).anyMatch(word -> word > LONGEST) || needed(Room.LYING, LONGEST) > Room.LYING.columns;
    }

    private double needed(Room room, int most) {
        return Arrays.stream(longest).mapToDouble(word -> width(word, room, most)).sum();
    }

    private static double width(int word, Room room, int most) {
        return Math.min(word + 1, most) * room.letter + room.edges;
    }

    /** The width of each column, as style sheets write it: each has its longest word where there is room for all, and what is left goes to those with much text. */
    List<String> widths() {
        Room room = room();
        int most = LONGEST;
        while (most > SHORTEST && needed(room, most) > room.columns) {
            most--;
        }
        int longestThere = most;
        double left = Math.max(0, room.columns - needed(room, most));
        double text = Math.max(1, Arrays.stream(letters).mapToDouble(Math::sqrt).sum());
        return IntStream.range(0, longest.length).mapToDouble(i -> width(longest[i], room, longestThere) + left * Math.sqrt(letters[i]) / text)
                .mapToObj(width -> String.format(Locale.ROOT, "width: %.2f%%", 100 * width / room.columns)).toList();
    }
}
