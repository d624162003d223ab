package org.covername.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Words that are set together: a paragraph, or a cell.
 *
 * @param limit up to where a cell runs; empty for a paragraph, which runs as far as its neighbours
 */
record ScanBlock(List<ScanToken> tokens, List<ScanLine> lines, Optional<Double> limit) {

    ScanBlock {
        tokens = List.copyOf(tokens);
        lines = List.copyOf(lines);
    }

    /** In sizes: type that differs so much is other type, and a line that has so much room for the next word ended there on purpose. */
    private static final double OTHER_SIZE = 0.15;
    private static final double ROOM = 0.8;

    /** The parts of a paragraph that OCR put together though their type differs, or though the first ended before its line was full. */
    static List<ScanBlock> of(List<ScanToken> tokens, List<ScanLine> lines, double right) {
        List<ScanBlock> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int last = blocks.size() - 1;
            if (last >= 0 && runsOn(lines.get(i - 1), lines.get(i), right)) {
                blocks.set(last, blocks.get(last).with(lines.get(i)));
            } else {
                blocks.add(new ScanBlock(List.of(), List.of(lines.get(i)), Optional.empty()));
            }
        }
        return blocks.stream().map(block -> block.with(block.of(tokens))).toList();
    }

    private static boolean runsOn(ScanLine line, ScanLine next, double right) {
        boolean alike = Math.abs(line.size() - next.size()) < OTHER_SIZE * line.size();
        return alike && line.right() + ROOM * line.size() + next.words().get(0).box().width > right;
    }

    ScanBlock with(List<ScanToken> others) {
        return new ScanBlock(others, lines, limit);
    }

    ScanBlock with(ScanLine line) {
        return new ScanBlock(tokens, Stream.concat(lines.stream(), Stream.of(line)).toList(), limit);
    }

    /** Those of a passage's tokens that begin on its lines. */
    List<ScanToken> of(List<ScanToken> all) {
        return all.stream().filter(token -> lines.stream().anyMatch(line -> line.words().contains(token.anchor()))).toList();
    }

    ScanLine first() {
        return lines.get(0);
    }

    /** Whether a word of its lines does not stay. */
    boolean changes() {
        return tokens.stream().mapToInt(token -> token.copied().size()).sum() < lines.stream().mapToInt(line -> line.words().size()).sum();
    }
}
