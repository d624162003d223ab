package org.covername.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.covername.document.Mark;
import org.covername.drawing.PdfBox;
import org.covername.drawing.PdfGlyph;

/** Characters that stand on one line, close enough to be read together. */
final class PdfLine {

    private static final float WORD_GAP = 0.2f;
    /** Letters that are set apart to look grand stand no further apart than this; the share of gaps that are not wider tells how far. */
    private static final float WIDEST_LETTER_GAP = 0.6f;
    private static final double LETTER_GAPS = 0.6;
    private static final int FEWEST_SPACED = 5;
    private static final Pattern NOTE = Pattern.compile("\\d{1,3}|[*†‡§]|[ivx]{1,4}");

    private final List<PdfGlyph> glyphs;
    private final PdfBox box;
    private final float size;
    private final boolean bold;
    private final float baseline;
    private final float letterGap;
    /** Once it was asked for: most lines are asked several times, and refer to no note. */
    private RichText rich;

    /** @param glyphs at least one of which is no blank */
    PdfLine(List<PdfGlyph> glyphs) {
        this.glyphs = PdfRows.sorted(glyphs, PdfRows.FROM_LEFT);
        List<PdfGlyph> letters = new ArrayList<>(glyphs.size());
        float[] sizes = new float[glyphs.size()];
        int heavy = 0;
        PdfBox around = null;
        for (PdfGlyph glyph : this.glyphs) {
            if (!glyph.isBlank()) {
                sizes[letters.size()] = glyph.size();
                heavy += glyph.face().bold() ? 1 : 0;
                around = around == null ? glyph.box() : around.with(glyph.box());
                letters.add(glyph);
            }
        }
        this.size = middle(sizes, letters.size(), 0);
        this.box = around == null ? new PdfBox(0, 0, 0, 0) : around;
        this.bold = heavy >= 0.9 * letters.size();
        this.baseline = baseline(letters);
        this.letterGap = letterGap();
    }

    private float baseline(List<PdfGlyph> letters) {
        float[] bottoms = new float[letters.size()];
        int level = 0;
        for (PdfGlyph glyph : letters) {
            if (!isRaised(glyph)) {
                bottoms[level++] = glyph.box().bottom();
            }
        }
        return middle(bottoms, level, box.bottom());
    }

    /** How far letters of one word stand apart; 0 in all usual lines. */
    private float letterGap() {
        float[] gaps = new float[glyphs.size()];
        int count = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            if (!glyphs.get(i).isBlank() && !glyphs.get(i - 1).isBlank()) {
                gaps[count++] = glyphs.get(i).box().left() - glyphs.get(i - 1).box().right();
            }
        }
        Arrays.sort(gaps, 0, count);
        float usual = count < FEWEST_SPACED ? 0 : gaps[(int) (LETTER_GAPS * count)];
        return usual > WORD_GAP * size && usual <= WIDEST_LETTER_GAP * size ? usual : 0;
    }

    private static float middle(float[] numbers, int count, float none) {
        Arrays.sort(numbers, 0, count);
        return count == 0 ? none : numbers[count / 2];
    }

    List<PdfGlyph> glyphs() {
        return glyphs;
    }

    PdfBox box() {
        return box;
    }

    float size() {
        return size;
    }

    boolean bold() {
        return bold;
    }

    /** Where most of its letters stand. */
    float baseline() {
        return baseline;
    }

    PdfLine with(PdfLine other) {
        List<PdfGlyph> all = new ArrayList<>(glyphs);
        all.addAll(other.glyphs);
        return new PdfLine(all);
    }

    /** Whether a character is set small and high, as signs that refer to notes are. */
    boolean isRaised(PdfGlyph glyph) {
        return glyph.size() <= 0.8f * size && glyph.box().bottom() <= box.bottom() - 0.15f * size;
    }

    String text() {
        return rich().text();
    }

    /** Lines one after the other, as plain text that knows its characters. */
    static RichText joined(List<PdfLine> lines, String between) {
        RichText text = new RichText();
        for (PdfLine line : lines) {
            text.append(text.length() == 0 ? "" : between).append(line.rich().plain());
        }
        return text;
    }

    private RichText rich() {
        if (rich == null) {
            rich = made("", List.of()).closed();
        }
        return rich;
    }

    /**
     * Its text with styles and links, not to be changed. Where it refers to a note of its page the sign gives way to a mark.
     *
     * @param prefix of the keys of the page's notes
     * @param notes  signs of the notes of its page
     */
    RichText rich(String prefix, List<String> notes) {
        return notes.isEmpty() || glyphs.stream().noneMatch(this::isRaised) ? rich() : made(prefix, notes);
    }

    private RichText made(String prefix, List<String> notes) {
        RichText text = new RichText();
        int at = 0;
        while (at < glyphs.size()) {
            PdfGlyph glyph = glyphs.get(at);
            space(text, at);
            String sign = sign(at);
            if (!sign.isEmpty() && notes.contains(sign) && NOTE.matcher(sign).matches()) {
                text.mark(text.length(), Mark.Style.NOTE, prefix + sign);
                at += sign.length();
                continue;
            }
            int start = text.length();
            text.append(glyph.isBlank() ? " " : glyph.text(), glyph.face().styles(), glyph.drawn());
            if (!glyph.face().link().isEmpty()) {
                text.mark(start, Mark.Style.LINK, glyph.face().link());
            }
            at++;
        }
        return text;
    }

    /** Raised characters from here on that stand together. */
    private String sign(int from) {
        if (!isRaised(glyphs.get(from))) {
            return "";
        }
        StringBuilder sign = new StringBuilder();
        for (int i = from; i < glyphs.size() && isRaised(glyphs.get(i)) && !glyphs.get(i).isBlank(); i++) {
            sign.append(glyphs.get(i).text());
        }
        return sign.toString();
    }

    private void space(RichText text, int at) {
        boolean apart = at > 0 && glyphs.get(at).box().left() - glyphs.get(at - 1).box().right() > letterGap + WORD_GAP * size;
        if (apart && sign(at).isEmpty() && !glyphs.get(at).isBlank() && !glyphs.get(at - 1).isBlank() && text.length() > 0) {
            text.append(" ");
        }
    }
}
