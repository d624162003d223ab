package org.covername.scan;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A line of text on a scanned page, which may lie a little askew.
 *
 * @param slope how far its baseline falls in a pixel to the right
 * @param base  where its baseline would stand at the page's left edge
 * @param size  of its type, from the height of its letters
 */
record ScanLine(List<ScanWord> words, double slope, double base, double size) {

    /** A page that lies more askew, in pixels of fall for one to the right (three degrees), is read too badly to be set anew. */
    private static final double STEEPEST = 0.05;
    private static final double HEIGHT_OF_CAPITALS = 0.73;
    private static final double HEIGHT_OF_SMALL = 0.53;
    private static final double DEPTH = 0.21;
    private static final double HIGHEST = 0.95;
    private static final double LOWEST = 0.3;
    /** A gap of so many sizes is no space between two words. */
    static final double WIDE = 1.6;
    private static final int LEVELS_THAT_TELL = 4;

    /** All lines of a page, by number. */
    static Map<Integer, ScanLine> all(Collection<ScanWord> words) throws UnclearScanException {
        Map<Integer, List<ScanWord>> lines = words.stream().collect(Collectors.groupingBy(ScanWord::line, TreeMap::new, Collectors.toList()));
        double slope = median(lines.values().stream().map(ScanLine::levels).filter(levels -> levels.size() >= LEVELS_THAT_TELL).toList(), ScanLine::slope);
        if (Math.abs(slope) > STEEPEST) {
            throw new UnclearScanException("is a scan that lies so askew that its lines cannot be set anew");
        }
        Map<Integer, ScanLine> all = new TreeMap<>();
        lines.forEach((number, line) -> all.put(number, of(line, slope)));
        return all;
    }

    /** The words with boxes as high as their line: OCR makes some reach into the next one. */
    static Map<Integer, List<ScanWord>> trimmed(Map<Integer, List<ScanWord>> words) throws UnclearScanException {
        Map<Integer, ScanLine> lines = all(words.values().stream().flatMap(List::stream).toList());
        Map<Integer, List<ScanWord>> trimmed = new TreeMap<>();
        words.forEach((passage, all) -> trimmed.put(passage, all.stream().map(word -> lines.get(word.line()).trimmed(word)).toList()));
        return trimmed;
    }

    private ScanWord trimmed(ScanWord word) {
        double baseline = baseline(word.box().getCenterX());
        int top = Math.max(word.box().y, (int) Math.floor(baseline - HIGHEST * size));
        int bottom = Math.min(word.bottom(), (int) Math.ceil(baseline + LOWEST * size));
        return word.in(new Rectangle(word.box().x, top, word.box().width, Math.max(1, bottom - top)));
    }

    private static List<ScanWord> levels(List<ScanWord> line) {
        return line.stream().filter(ScanWord::isLevel).toList();
    }

    private static double slope(List<ScanWord> levels) {
        ScanWord first = levels.get(0);
        ScanWord last = levels.get(levels.size() - 1);
        double run = last.box().getCenterX() - first.box().getCenterX();
        return run < 1 ? 0 : (last.bottom() - first.bottom()) / run;
    }

    private static ScanLine of(List<ScanWord> line, double slope) {
        List<ScanWord> levels = levels(line);
        List<ScanWord> telling = levels.isEmpty() ? line : levels;
        double bottom = median(telling, word -> word.bottom() - 1 - slope * word.box().getCenterX());
        List<ScanWord> tall = line.stream().filter(ScanWord::isTall).toList();
        double height = median(tall.isEmpty() ? telling : tall, word -> bottom + slope * word.box().getCenterX() - word.box().y);
        double size = Math.max(1, height / (tall.isEmpty() ? HEIGHT_OF_SMALL : HEIGHT_OF_CAPITALS));
        return new ScanLine(line, slope, levels.isEmpty() ? bottom - DEPTH * size : bottom, size);
    }

    private static <T> double median(List<T> all, ToDoubleFunction<T> value) {
        double[] values = all.stream().mapToDouble(value).sorted().toArray();
        return values.length == 0 ? 0 : values[values.length / 2];
    }

    double baseline(double x) {
        return base + slope * x;
    }

    /** How far it would move to the right if the page were laid straight. */
    double lean() {
        return slope * base;
    }

    /** Where it starts on a page that is laid straight. */
    double left() {
        return words.stream().mapToInt(word -> word.box().x).min().orElse(0) + lean();
    }

    double right() {
        return words.stream().mapToInt(ScanWord::right).max().orElse(0) + lean();
    }

    double middle() {
        return (left() + right()) / 2.0;
    }

    /** Whether words stand so far apart that they are cells or columns; what stands in front of all, as a number does, is not counted. */
    boolean isParted() {
        return IntStream.range(2, words.size()).anyMatch(this::startsPart);
    }

    private boolean startsPart(int word) {
        int left = words.get(word).box().x;
        return left - words.get(word - 1).right() > WIDE * size || left < words.get(word - 1).box().x;
    }

    /** Its words as far as they stand together. */
    List<ScanLine> parts() {
        List<ScanLine> parts = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= words.size(); to++) {
            if (to == words.size() || startsPart(to)) {
                parts.add(new ScanLine(words.subList(from, to), slope, base, size));
                from = to;
            }
        }
        return parts;
    }

    /** The same with some of its words. */
    ScanLine only(Collection<ScanWord> some) {
        return new ScanLine(words.stream().filter(some::contains).toList(), slope, base, size);
    }

    boolean isBeside(double left, double right) {
        return left() < right && left < right();
    }
}
