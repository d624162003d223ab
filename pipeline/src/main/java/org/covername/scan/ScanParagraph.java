package org.covername.scan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where the words of a changed paragraph may stand: its lines, as far as the column runs, in the way in which it is aligned. No edge of it is the end of a line
 * with a name.
 */
final class ScanParagraph {

    enum Alignment { LEFT, CENTRE, RIGHT }

    private static final double INDENTED = 1.5;
    private static final double GRID = 3;

    private final List<ScanLine> lines;
    private final Optional<Double> limit;
    private final Collection<ScanLine> page;
    private final double pageLeft;
    private final double pageRight;

    /** @param page all lines of the page */
    ScanParagraph(ScanBlock block, Collection<ScanLine> page) {
        this.lines = block.lines();
        this.limit = block.limit();
        this.page = page;
        this.pageLeft = page.stream().mapToDouble(ScanLine::left).min().orElse(0);
        this.pageRight = page.stream().mapToDouble(ScanLine::right).max().orElse(0);
    }

    ScanLine first() {
        return lines.get(0);
    }

    List<ScanLine> lines() {
        return lines;
    }

    double size() {
        return lines.stream().mapToDouble(ScanLine::size).sorted().skip(lines.size() / 2).findFirst().orElseThrow();
    }

    Alignment alignment() {
        if (limit.isPresent()) {
            return Alignment.LEFT;
        }
        double size = size();
        double middle = (pageLeft + pageRight) / 2.0;
        boolean indented = lines.stream().allMatch(line -> line.left() - pageLeft > INDENTED * size);
        if (indented && lines.stream().allMatch(line -> Math.abs(line.middle() - middle) < size)) {
            return Alignment.CENTRE;
        }
        boolean flush = lines.size() > 1 && lines.stream().allMatch(line -> Math.abs(line.left() - first().left()) < size / 2);
        boolean right = lines.stream().allMatch(line -> pageRight - line.right() < size && line.left() - pageLeft > 2 * INDENTED * size);
        return indented && !flush && right ? Alignment.RIGHT : Alignment.LEFT;
    }

    /** Where a line starts, on a page that is laid straight. */
    double left(int line) {
        if (alignment() != Alignment.LEFT) {
            return pageLeft;
        }
        return line == 0 ? first().left() : lines.stream().skip(1).mapToDouble(ScanLine::left).min().orElse(first().left());
    }

    /** Up to where lines run: as far as any that starts at the same margin, rounded, so that the longest does not tell itself. */
    double right() {
        if (limit.isPresent()) {
            return Math.min(pageRight, limit.get());
        }
        if (alignment() != Alignment.LEFT) {
            return pageRight;
        }
        double left = left(1);
        double size = size();
        OptionalDouble most = page.stream().filter(line -> Math.abs(line.left() - left) < INDENTED * size || lines.contains(line)).mapToDouble(ScanLine::right).max();
        double grid = GRID * size;
        return Math.min(pageRight, Math.ceil(Math.max(most.orElse(pageRight), lines.stream().mapToDouble(ScanLine::right).max().orElse(0)) / grid) * grid);
    }

    double baseline(int line, double x) {
        return line < lines.size() ? lines.get(line).baseline(x) : lines.get(lines.size() - 1).baseline(x) + (line - lines.size() + 1) * pitch();
    }

    /** How far a line moves to the left on the page as it lies. */
    double lean(int line) {
        return first().slope() * baseline(line, 0);
    }

    private double pitch() {
        int last = lines.size() - 1;
        return last == 0 ? 1.25 * size() : (lines.get(last).baseline(0) - first().baseline(0)) / last;
    }

    /** How many lines have room below the last one. */
    int moreLines() {
        ScanLine last = lines.get(lines.size() - 1);
        double below = page.stream().filter(line -> line.isBeside(left(1), right())).mapToDouble(line -> line.baseline(0))
                .filter(base -> base > last.baseline(0) + size() / 2).min().orElse(last.baseline(0));
        return Math.max(0, (int) ((below - last.baseline(0)) / pitch() - 0.9));
    }
}
