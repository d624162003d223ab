package org.covername.scan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Sets a changed paragraph anew: its words follow each other with plain spaces from its first line on, and lines end where the new words fill them, so that no
 * gap, place or line end tells how wide a name was.
 */
final class ScanSetting {

    /** How much smaller words are set until they have room. */
    private static final double[] SCALES = {1, 0.97, 0.94, 0.91, 0.88, 0.85, 0.82, 0.79, 0.72, 0.66, 0.6};
    private static final double SPACE = 0.33;
    /** In sizes, and in pixels at least: a word nearer to its old place would look as if it stood there still. */
    private static final double SAME_PLACE = 0.2;
    private static final double SAME_PIXELS = 8;
    /** Spaces, in parts of the usual one, and what stands more beside what is written, in sizes: tried until no word stands by chance where it stood. */
    private static final List<Spaces> SPACES = List.of(new Spaces(1, 0), new Spaces(1, 0.3), new Spaces(1.1, 0.3), new Spaces(0.92, 0), new Spaces(1, 0.6),
            new Spaces(1.1, 0.6), new Spaces(1.2, 0), new Spaces(0.92, 0.45), new Spaces(1.2, 0.45), new Spaces(1.05, 0.15));

    private record Spaces(double between, double beside) {
    }

    private final List<ScanToken> tokens;
    private final ScanParagraph paragraph;
    private final double size;

    /** @param page all lines of the page */
    ScanSetting(ScanBlock block, Collection<ScanLine> page) {
        this.tokens = block.tokens();
        this.paragraph = new ScanParagraph(block, page);
        this.size = paragraph.size();
    }

    List<PlacedToken> set() throws UnclearScanException {
        for (double scale : SCALES) {
            for (Spaces spaces : SPACES) {
                List<List<PlacedToken>> lines = wrap(scale, spaces);
                boolean room = !lines.isEmpty() && lines.size() <= paragraph.lines().size() + paragraph.moreLines();
                if (room && !tells(lines)) {
                    return lines.stream().flatMap(List::stream).toList();
                }
            }
        }
        throw new UnclearScanException("has no room for what is written in place of a name");
    }

    /** The tokens in lines, each from the left; empty where one is wider than a line. */
    private List<List<PlacedToken>> wrap(double scale, Spaces spaces) {
        List<List<PlacedToken>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        double right = paragraph.right();
        double x = paragraph.left(0);
        for (int i = 0; i < tokens.size(); i++) {
            double width = PlacedToken.width(tokens.get(i), size, scale);
            if (x + width > right + 1 && !lines.get(lines.size() - 1).isEmpty()) {
                lines.add(new ArrayList<>());
                x = paragraph.left(lines.size() - 1);
            }
            if (x + width > right + 1) {
                return List.of();
            }
            lines.get(lines.size() - 1).add(new PlacedToken(tokens.get(i), x, 0, size, scale));
            double space = (spaces.between() * SPACE + (tokens.get(i).isWritten() ? spaces.beside() : 0)) * scale * size;
            x += width + (i == 0 ? Math.max(space, gapBehindNumber()) : space);
        }
        return laid(lines);
    }

    /** What stands behind the number of a paragraph, or in the second cell of a row, keeps its distance. */
    private double gapBehindNumber() {
        ScanToken first = tokens.get(0);
        List<ScanWord> line = paragraph.first().words();
        boolean number = first.copied().size() == 1 && line.size() > 1 && first.copied().get(0).equals(line.get(0))
                && (!first.text().text().matches(".*\\p{L}{2}.*") || line.get(1).box().x - line.get(0).right() > ScanLine.WIDE * size);
        return number ? line.get(1).box().x - line.get(0).right() : 0;
    }

    /** Where the words of each line come to stand on the page as it lies. */
    private List<List<PlacedToken>> laid(List<List<PlacedToken>> lines) {
        List<List<PlacedToken>> laid = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            int number = line;
            double shift = shift(lines.get(line)) - paragraph.lean(line);
            laid.add(lines.get(line).stream()
                    .map(at -> new PlacedToken(at.token(), at.x() + shift, paragraph.baseline(number, at.x() + shift), at.size(), at.scale())).toList());
        }
        return laid;
    }

    private double shift(List<PlacedToken> line) {
        PlacedToken last = line.get(line.size() - 1);
        double free = paragraph.right() - last.x() - PlacedToken.width(last.token(), last.size(), last.scale());
        return switch (paragraph.alignment()) {
            case LEFT -> 0;
            case CENTRE -> free / 2;
            case RIGHT -> free;
        };
    }

    /** Whether behind something written a word stands by chance where the same word stood before. */
    private boolean tells(List<List<PlacedToken>> lines) {
        for (int line = 0; line < Math.min(lines.size(), paragraph.lines().size()); line++) {
            boolean changed = false;
            for (PlacedToken placed : lines.get(line)) {
                if (changed && stood(placed, paragraph.lines().get(line))) {
                    return true;
                }
                changed |= placed.token().isWritten();
            }
        }
        return false;
    }

    private boolean stood(PlacedToken placed, ScanLine before) {
        double near = Math.max(SAME_PIXELS, SAME_PLACE * size);
        return before.words().stream().filter(word -> word.text().equals(placed.token().text())).anyMatch(word -> Math.abs(word.box().x - placed.x()) < near);
    }
}
