package org.covername.extraction;

import java.util.ArrayList;
import java.util.List;

/** The shape of a table row in an rtf: where its cells end, and which only continue others. */
final class RtfRow {

    private record Shape(int right, boolean above, boolean beside) {
    }

    /** The width of a cell whose edge is not given. */
    private static final int SOME_WIDTH = 1_000;

    private final List<Shape> shapes = new ArrayList<>();
    private boolean header;
    private boolean above;
    private boolean beside;
    private int left;

    /** Takes in a control word that is about rows; the answer is whether it was one. */
    boolean set(String word, int number) {
        switch (word) {
            case "trowd" -> anew();
            case "trhdr" -> header = true;
            case "trleft" -> left = number;
            case "clvmrg" -> above = true;
            case "clmrg" -> beside = true;
            case "cellx" -> {
                shapes.add(new Shape(number, above, beside));
                above = false;
                beside = false;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void anew() {
        shapes.clear();
        header = false;
        above = false;
        beside = false;
        left = 0;
    }

    boolean isHeader() {
        return header;
    }

    List<WordTable.Cell> cells(List<List<XmlNode>> contents) {
        List<WordTable.Cell> cells = new ArrayList<>();
        int from = left;
        for (int i = 0; i < contents.size(); i++) {
            Shape shape = i < shapes.size() ? shapes.get(i) : new Shape(from + SOME_WIDTH, false, false);
            cells.add(new WordTable.Cell(from, shape.right(), shape.above(), shape.beside(), contents.get(i)));
            from = shape.right();
        }
        return cells;
    }
}
