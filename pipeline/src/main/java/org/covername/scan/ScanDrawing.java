package org.covername.scan;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.covername.document.Passage;
import org.covername.extraction.DrawnPdf;
import org.covername.redaction.RedactedDraft;

/** Draws one scanned page anew, passage by passage. */
final class ScanDrawing {

    /** Of the words of a page so many in a hundred may be unclear; more, and nobody could read the report. */
    private static final int MOST_UNCLEAR = 5;

    private final DrawnPdf.Scan page;
    private final Map<Integer, List<ScanWord>> words = new TreeMap<>();
    private final List<Rectangle> strays;
    private final Map<Integer, ScanLine> lines;
    private final ScanInk ink;
    private final List<RedrawnPage.Word> written = new ArrayList<>();

    /** @param words of each passage, by its number */
    ScanDrawing(DrawnPdf.Scan page, Map<Integer, List<ScanWord>> words) throws UnclearScanException {
        this.page = page;
        Map<Integer, List<ScanWord>> trimmed = ScanLine.trimmed(words);
        this.ink = new ScanInk(page.pixels(), trimmed.values().stream().flatMap(List::stream).filter(ScanWord::sure).map(ScanWord::box).toList());
        trimmed.forEach((passage, list) -> this.words.put(passage, new ArrayList<>(list.stream().filter(this::isThere).map(this::looked).toList())));
        this.strays = ink.strays(all().stream().map(ScanWord::box).toList());
        ScanLine.all(all()).values().forEach(this::addLost);
        this.lines = ScanLine.all(all());
    }

    private List<ScanWord> all() {
        return words.values().stream().flatMap(List::stream).toList();
    }

    private void addLost(ScanLine line) {
        List<Rectangle> lost = ScanGaps.in(line, strays);
        for (int i = lost.size() - 1; i >= 0; i--) {
            add(lost.get(i), line);
        }
    }

    /** Adds a word that was not read behind the one after which it stands. */
    private void add(Rectangle lost, ScanLine line) {
        ScanWord before = line.words().stream().filter(word -> word.box().x < lost.x).reduce((one, other) -> other).orElse(line.words().get(0));
        for (List<ScanWord> passage : words.values()) {
            int at = passage.indexOf(before);
            if (at >= 0) {
                passage.add(at + 1, ScanWord.lost(before, lost));
            }
        }
    }

    private boolean isThere(ScanWord word) {
        return word.hasLetters() || !word.isRuling() && ink.has(word.box());
    }

    private ScanWord looked(ScanWord word) {
        return ink.isWhole(word.box()) ? word.in(ink.tight(word.box())) : word.unsure();
    }

    RedrawnPage draw(List<Passage> passages, RedactedDraft redacted) throws UnclearScanException {
        int unclear = unclear();
        Map<Integer, List<ScanToken>> tokens = new TreeMap<>();
        passages.forEach(passage -> tokens.put(passage.number(), new ScanTokens(redacted.rewritten(passage.number()), words.get(passage.number())).all()));
        ScanCanvas canvas = new ScanCanvas(page.pixels(), ink, gone(tokens));
        for (Map.Entry<Integer, List<ScanToken>> passage : tokens.entrySet()) {
            for (PlacedToken placed : placed(passage.getKey(), passage.getValue())) {
                canvas.draw(placed, lines);
                written.addAll(placed.words(passage.getKey()));
            }
        }
        return new RedrawnPage(canvas.page(), written, unclear, ink.places(strays));
    }

    private int unclear() throws UnclearScanException {
        List<ScanWord> lettered = all().stream().filter(word -> word.hasLetters() || word.isLost()).toList();
        int unclear = (int) lettered.stream().filter(word -> !word.sure()).count();
        if (unclear * 100 > lettered.size() * MOST_UNCLEAR) {
            throw new UnclearScanException("is a scan in which more than " + MOST_UNCLEAR + " of 100 words cannot be read surely");
        }
        return unclear;
    }

    /** Boxes of the words whose ink is not copied. */
    private List<Rectangle> gone(Map<Integer, List<ScanToken>> tokens) {
        Set<ScanWord> stay = new HashSet<>();
        tokens.values().forEach(list -> list.forEach(token -> stay.addAll(token.copied())));
        return all().stream().filter(word -> !stay.contains(word)).map(ScanWord::box).toList();
    }

    /** A paragraph of which every word stays is copied as it stands, and so is a cell. */
    private List<PlacedToken> placed(int passage, List<ScanToken> tokens) throws UnclearScanException {
        List<ScanLine> own = lines.values().stream().map(line -> line.only(words.get(passage))).filter(line -> !line.words().isEmpty()).toList();
        ScanBlock whole = new ScanBlock(tokens, own, Optional.empty());
        boolean cells = whole.changes() && own.stream().anyMatch(ScanLine::isParted);
        List<PlacedToken> placed = new ArrayList<>();
        double right = lines.values().stream().mapToDouble(ScanLine::right).max().orElse(0);
        for (ScanBlock block : cells ? ScanCells.of(tokens, own, lines.values()) : ScanBlock.of(tokens, own, right)) {
            placed.addAll(block.changes() ? set(block) : asTheyStand(block.tokens()));
        }
        return placed;
    }

    private List<PlacedToken> asTheyStand(List<ScanToken> tokens) {
        List<PlacedToken> placed = new ArrayList<>();
        for (ScanToken token : tokens) {
            for (ScanWord word : token.copied()) {
                ScanLine line = lines.get(word.line());
                ScanToken alone = new ScanToken(word.text(), word, List.of(word), token.label());
                placed.add(new PlacedToken(alone, word.box().x, line.baseline(word.box().getCenterX()), line.size(), 1));
            }
        }
        return placed;
    }

    private List<PlacedToken> set(ScanBlock block) throws UnclearScanException {
        if (block.tokens().stream().filter(ScanToken::isWritten).anyMatch(token -> !ScanLettering.writes(token.text().text()))) {
            throw new UnclearScanException("is a scan with letters that no typeface of ours has");
        }
        return block.tokens().isEmpty() ? List.of() : new ScanSetting(block, lines.values()).set();
    }
}
