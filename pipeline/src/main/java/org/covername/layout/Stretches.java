package org.covername.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.covername.document.Draft;
import org.covername.document.Passage;
import org.covername.drawing.PdfGlyph;
import org.covername.extraction.DrawnPdf;
import org.covername.extraction.DrawnPdf.Letters;
import org.covername.extraction.DrawnPdf.Standing;
import org.covername.redaction.RedactedDraft;
import org.covername.redaction.Rewritten;

/** Parts each passage into the stretches in which it stands on the pages, and its rewritten text with it. */
final class Stretches {

    private final DrawnPdf drawn;
    private final int[] firsts;
    private final Map<Integer, List<Stretch>> byPage = new TreeMap<>();

    private Stretches(DrawnPdf drawn) {
        this.drawn = drawn;
        this.firsts = new int[drawn.pages().size() + 1];
        for (int i = 0; i < drawn.pages().size(); i++) {
            firsts[i + 1] = firsts[i] + drawn.pages().get(i).glyphs().size();
        }
    }

    static Stretches of(DrawnPdf drawn, Draft draft, RedactedDraft redacted) {
        Stretches stretches = new Stretches(drawn);
        // A passage is parted by itself, so several are at a time.
        draft.passages().parallelStream().flatMap(passage -> stretches.part(passage, redacted).stream()).toList()
                .forEach(part -> stretches.byPage.computeIfAbsent(part.page(), any -> new ArrayList<>()).add(part));
        return stretches;
    }

    /** The first place where a passage stands is the one that is read; a running header is read once. */
    private List<Stretch> part(Passage passage, RedactedDraft redacted) {
        List<Standing> standings = drawn.standings(passage.number());
        if (standings.isEmpty()) {
            return List.of();
        }
        List<Stretch> parts = new ArrayList<>();
        boolean read = passage.place().shown();
        Rewritten text = redacted.rewritten(passage.number());
        for (Standing standing : standings) {
            parts.addAll(part(standing, new Source(passage.number(), read, text, passage.text().length())));
            read = false;
        }
        return parts;
    }

    private record Source(int passage, boolean read, Rewritten text, int length) {
    }

    /** The stretches of a page, from 1, in the order of the draft's passages. */
    List<Stretch> on(int page) {
        return byPage.getOrDefault(page, List.of());
    }

    /** The number of a page's first character. */
    int first(int page) {
        return firsts[page - 1];
    }

    private int page(int glyph) {
        int found = Arrays.binarySearch(firsts, glyph);
        int page = found >= 0 ? found + 1 : -found - 1;
        while (page < firsts.length && firsts[page] == firsts[page - 1]) {
            page++;
        }
        return page;
    }

    private List<Stretch> part(Standing standing, Source source) {
        int[] letterAt = new int[source.length() + 1];
        Arrays.fill(letterAt, -1);
        List<Integer> partOf = new ArrayList<>();
        List<Stretch> parts = new ArrayList<>();
        PdfGlyph last = null;
        int lastPage = 0;
        for (int i = 0; i < standing.letters().size(); i++) {
            Letters letters = standing.letters().get(i);
            Arrays.fill(letterAt, letters.span().start(), letters.span().end(), i);
            int page = page(letters.glyph());
            PdfGlyph glyph = drawn.pages().get(page - 1).glyphs().get(letters.glyph() - firsts[page - 1]);
            if (page != lastPage || !glyph.isBlank() && Stretch.parts(last, glyph)) {
                parts.add(new Stretch(source.passage(), page, source.read(), new ArrayList<>(), new ArrayList<>()));
            }
            parts.get(parts.size() - 1).letters().add(glyph);
            partOf.add(parts.size() - 1);
            last = glyph.isBlank() && page == lastPage ? last : glyph;
            lastPage = page;
        }
        write(source.text(), standing, letterAt).forEach(placed -> parts.get(partOf.get(placed.letter)).text().add(placed.sign));
        return parts;
    }

    private record Placed(int letter, Stretch.Sign sign) {
    }

    private static List<Placed> write(Rewritten text, Standing standing, int[] letterAt) {
        List<Placed> placed = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < text.text().length(); i++) {
            int letter = letter(text.offset(i), letterAt, last);
            Letters letters = standing.letters().get(letter);
            boolean own = text.isCopied(i) && letters.span().start() <= text.offset(i) && text.offset(i) < letters.span().end();
            boolean whole = own && isWhole(text, i, letters);
            if (!(whole && text.offset(i) > letters.span().start())) {
                placed.add(new Placed(letter, new Stretch.Sign(text.text().text().charAt(i), letters.glyph(), whole)));
            }
            last = letter;
        }
        return placed;
    }

    /** The letter drawn at an offset, or the nearest one behind it that is not before the last. */
    private static int letter(int offset, int[] letterAt, int last) {
        for (int at = offset; at < letterAt.length; at++) {
            if (letterAt[at] >= 0) {
                return letterAt[at];
            }
        }
        return last;
    }

    /** Whether all letters of one drawn character, such as a ligature's, are copied. */
    private static boolean isWhole(Rewritten text, int at, Letters letters) {
        int from = at - (text.offset(at) - letters.span().start());
        for (int i = 0; i < letters.span().length(); i++) {
            if (from + i < 0 || from + i >= text.text().length() || !text.isCopied(from + i) || text.offset(from + i) != letters.span().start() + i) {
                return false;
            }
        }
        return true;
    }
}
