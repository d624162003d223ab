package org.covername.scan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Parts lines whose words stand far apart into what stands below one another: the cells of a table, each with all its lines. */
final class ScanCells {

    /** In sizes. */
    private static final double NEAR = 1;
    private static final double NEXT_LINE = 1.8;
    private static final double BEFORE_NEXT = 0.6;
    private static final double ALIGNED = 0.35;

    private final List<ScanBlock> cells = new ArrayList<>();
    private List<Integer> row = List.of();

    private ScanCells() {
    }

    /**
     * @param page all lines of the page
     * @throws UnclearScanException where a cell stands under no other, so that nobody can tell how its column is aligned
     */
    static List<ScanBlock> of(List<ScanToken> tokens, List<ScanLine> lines, Collection<ScanLine> page) throws UnclearScanException {
        ScanCells cells = new ScanCells();
        lines.forEach(line -> cells.add(line.parts()));
        List<ScanBlock> blocks = new ArrayList<>();
        for (ScanBlock cell : cells.cells) {
            ScanBlock block = cell.with(cell.of(tokens));
            if (block.changes() && !block.tokens().isEmpty() && isAlone(cell.first(), page)) {
                throw new UnclearScanException("is a scan with a change in words that stand side by side, and nobody can tell how");
            }
            blocks.add(block);
        }
        return blocks;
    }

    private static boolean isAlone(ScanLine cell, Collection<ScanLine> page) {
        return page.stream().flatMap(line -> line.parts().stream()).filter(part -> isAligned(part, cell)).count() < 2;
    }

    private static boolean isAligned(ScanLine one, ScanLine other) {
        return Math.abs(one.left() - other.left()) < ALIGNED * other.size();
    }

    private void add(List<ScanLine> parts) {
        List<Integer> continued = parts.stream().flatMap(part -> continued(part).stream()).toList();
        boolean fewer = parts.size() < row.size() || parts.size() == 1 && row.size() == 1;
        if (fewer && continued.size() == parts.size()) {
            for (int i = 0; i < parts.size(); i++) {
                cells.set(continued.get(i), cells.get(continued.get(i)).with(parts.get(i)));
            }
            return;
        }
        row = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            double limit = i + 1 < parts.size() ? parts.get(i + 1).left() - BEFORE_NEXT * parts.get(i).size() : Double.POSITIVE_INFINITY;
            row.add(cells.size());
            cells.add(new ScanBlock(List.of(), List.of(parts.get(i)), Optional.of(limit)));
        }
    }

    private Optional<Integer> continued(ScanLine part) {
        return row.stream().filter(number -> {
            ScanBlock cell = cells.get(number);
            ScanLine last = cell.lines().get(cell.lines().size() - 1);
            boolean below = part.base() - last.base() < NEXT_LINE * part.size();
            return below && Math.abs(part.left() - cell.first().left()) < NEAR * part.size() && part.right() <= cell.limit().orElseThrow();
        }).findFirst();
    }
}
