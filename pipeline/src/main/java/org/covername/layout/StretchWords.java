package org.covername.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.covername.drawing.PdfGlyph;
import org.covername.drawing.PdfSign;
import org.covername.layout.PdfWord.Gap;
import org.covername.layout.PdfWord.Part;
import org.covername.layout.Stretch.Sign;

/** Makes words of what is to be written in a stretch; every character moves on by its own width, whatever kerning or stretching the draft had. */
final class StretchWords {

    private static final float WIDE = 1.2f;
    private static final int FEWEST_DOTS = 4;
    private static final String LEADERS = ".\u2026_\u00b7";

    /**
     * @param lines    of the stretch, as drawn
     * @param signs    how a character is set, by its number
     * @param attached characters that belong to no passage, such as list numbers, by the letter they stand behind; those in front of all behind -1
     */
    record Source(Stretch stretch, List<List<PdfGlyph>> lines, IntFunction<PdfSign> signs, Map<Integer, List<PdfGlyph>> attached) {
    }

    private final Source source;
    private final PdfLettering lettering;
    private final PageRoom room;
    /** Where in the stretch a drawn character stands, by its number less the least one. */
    private final int[] orders;
    private final int least;
    private final BitSet own = new BitSet();
    private final boolean turned;
    /** Of the line on which each letter stands, by its place in the stretch. */
    private final float[] baselines;
    private final List<PdfWord> words = new ArrayList<>();
    private List<Part> parts = new ArrayList<>();
    private Gap gap = Gap.NONE;
    private boolean dots = true;

    private StretchWords(Source source, PdfLettering lettering, PageRoom room) {
        this.source = source;
        this.lettering = lettering;
        this.room = room;
        this.turned = source.stretch().turned();
        letters().forEach(glyph -> own.set(glyph.drawn()));
        this.least = Math.max(0, own.nextSetBit(0));
        this.orders = new int[own.length() - least];
        for (int i = letters().size() - 1; i >= 0; i--) {
            orders[letters().get(i).drawn() - least] = i;
        }
        this.baselines = new float[letters().size()];
        int from = 0;
        for (List<PdfGlyph> line : source.lines()) {
            Arrays.fill(baselines, from, from + line.size(), Stretch.baseline(line));
            from += line.size();
        }
    }

    static List<PdfWord> of(Source source, PdfLettering lettering, PageRoom room) throws IOException, UnsafePageException {
        StretchWords made = new StretchWords(source, lettering, room);
        made.make();
        return made.words;
    }

    private List<PdfGlyph> letters() {
        return source.stretch().letters();
    }

    private int order(Sign sign) {
        return orders[sign.glyph() - least];
    }

    private void make() throws IOException, UnsafePageException {
        attach(-1, -1);
        if (!parts.isEmpty()) {
            float left = letters().get(0).box().left();
            end(new Gap(true, left));
        }
        List<Sign> text = source.stretch().text();
        int at = 0;
        while (at < text.size()) {
            Sign sign = text.get(at);
            if (sign.space()) {
                end(gap(text, at));
                at++;
            } else if (sign.kept()) {
                keep(sign);
                attach(order(sign), order(sign));
                at++;
            } else {
                at = write(text, at);
            }
        }
        end(Gap.SPACE);
    }

    private static float rise(PdfGlyph glyph, float baseline) {
        return glyph.angle() == 0 ? glyph.box().bottom() - baseline : 0;
    }

    private void keep(Sign sign) throws IOException, UnsafePageException {
        PdfGlyph glyph = letters().get(order(sign));
        PdfSign like = source.signs().apply(sign.glyph());
        parts.add(new Part(lettering.same(like, glyph.text()), like, rise(glyph, baselines[order(sign)]), glyph.drawn()));
        dots &= LEADERS.contains(glyph.text());
    }

    /** Writes what stands for something, as far as the next space. */
    private int write(List<Sign> text, int from) throws IOException, UnsafePageException {
        StringBuilder written = new StringBuilder();
        int at = from;
        while (at < text.size() && !text.get(at).kept() && !text.get(at).space() && text.get(at).glyph() == text.get(from).glyph()) {
            written.append(text.get(at++).letter());
        }
        PdfSign like = source.signs().apply(text.get(from).glyph());
        for (PdfLettering.Spelt spelt : lettering.like(like, written.toString())) {
            parts.add(new Part(spelt, like, 0, -1));
            dots = false;
        }
        boolean last = at == text.size() || text.get(at).glyph() != text.get(from).glyph();
        if (last) {
            int first = order(text.get(from));
            int next = at < text.size() ? order(text.get(at)) : letters().size();
            attach(first, Math.max(first, next - 1));
        }
        return at;
    }

    /** Adds the characters of no passage that stand behind these letters. */
    private void attach(int from, int to) throws IOException, UnsafePageException {
        for (int order = from; order <= to; order++) {
            for (PdfGlyph glyph : source.attached().getOrDefault(order, List.of())) {
                PdfSign like = source.signs().apply(glyph.drawn());
                float baseline = baselines[Math.max(0, order)];
                parts.add(new Part(lettering.same(like, glyph.text()), like, rise(glyph, baseline), glyph.drawn()));
                dots = false;
            }
        }
    }

    private void end(Gap next) {
        if (!parts.isEmpty()) {
            words.add(new PdfWord(List.copyOf(parts), gap, dots && parts.size() >= FEWEST_DOTS));
            parts = new ArrayList<>();
            dots = true;
            gap = next;
        }
    }

    /** What lies in the draft before the word behind a space. */
    private Gap gap(List<Sign> text, int space) {
        int at = space;
        while (at < text.size() && text.get(at).space()) {
            at++;
        }
        if (at == text.size() || turned) {
            return Gap.SPACE;
        }
        int order = order(text.get(at));
        int before = order - 1;
        while (before >= 0 && letters().get(before).isBlank()) {
            before--;
        }
        if (before < 0 || Stretch.startsLine(letters().get(before), letters().get(order))) {
            return Gap.SPACE;
        }
        float left = letters().get(order).box().left();
        boolean wide = left - letters().get(before).box().right() > WIDE * letters().get(order).size();
        return wide ? new Gap(true, room.isColumn(left, own) ? left : -1) : Gap.SPACE;
    }
}
