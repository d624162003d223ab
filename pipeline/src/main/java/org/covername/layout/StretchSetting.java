package org.covername.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.covername.drawing.PdfBox;
import org.covername.drawing.PdfGlyph;
import org.covername.layout.PdfRun.Fit;
import org.covername.layout.PdfWord.Part;

/**
 * Sets the words of a stretch in lines anew: from the left edge, with plain spaces, broken where the new words need it. Where they need more room than
 * the old ones they are set a little narrower, on further lines, or a little smaller, in that order.
 */
final class StretchSetting {

    private static final List<Fit> FITS = List.of(new Fit(1, 1, false), new Fit(0.98f, 1, false), new Fit(0.95f, 1, false), new Fit(1, 1, true), new Fit(0.92f, 1, true), new Fit(0.95f, 0.92f, true),
            new Fit(0.92f, 0.85f, true), new Fit(0.9f, 0.78f, true), new Fit(0.9f, 0.7f, true),
            new Fit(0.85f, 0.6f, true));
    private static final float WIDE = 2;
    private static final float TIGHTEST_CHOICE = 0.96f;
    private static final float NEAR_MARGIN = 4;
    private static final float GRID = 12;
    /** In points: nearer than this to its old place, a letter stands where it did. */
    private static final float SAME = 0.3f;
    private static final float TOUCHING = 0.02f;
    private static final int FEWEST_DOTS = 3;

    private enum Alignment { LEFT, CENTRE, RIGHT }

    private record Placed(PdfWord word, float x) {
    }

    private final List<PdfWord> words;
    private final PdfLettering lettering;
    private final List<List<PdfGlyph>> drawn;
    private final List<Float> baselines;
    private final PageRoom.Edges edges;
    private final PdfBox box;
    private final float size;
    private final Alignment alignment;
    /** Behind each word, once it was asked for. */
    private final Map<PdfWord, Part> spaces = new IdentityHashMap<>();

    /** @param left where the first line starts, with what is attached in front of it */
    StretchSetting(List<PdfWord> words, StretchWords.Source source, PageRoom.Edges edges, PdfLettering lettering) {
        Stretch stretch = source.stretch();
        this.words = words;
        this.lettering = lettering;
        this.drawn = source.lines();
        this.baselines = drawn.stream().map(Stretch::baseline).toList();
        this.edges = edges;
        this.box = stretch.letters().stream().map(PdfGlyph::box).reduce(PdfBox::with).orElseThrow();
        this.size = (float) stretch.letters().stream().mapToDouble(PdfGlyph::size).sorted().skip(stretch.letters().size() / 2).findFirst().orElse(10);
        this.alignment = alignment();
    }

    /** @return the runs; empty where there is no room for them */
    List<PdfRun> set(float start) throws IOException, UnsafePageException {
        for (Fit fit : FITS) {
            List<List<Placed>> lines = wrap(fit, start);
            boolean room = !lines.isEmpty() && lines.size() <= drawn.size() + (fit.more() ? moreLines(fit) : 0);
            if (room && !(fit.squeeze() > TIGHTEST_CHOICE && tells(lines))) {
                return place(lines, fit);
            }
        }
        return List.of();
    }

    /** Whether behind a changed word one stands by chance where it stood before: whoever compares would take the new words to be as wide as the old. */
    private boolean tells(List<List<Placed>> lines) {
        for (int line = 0; line < Math.min(lines.size(), drawn.size()); line++) {
            boolean changed = false;
            for (Placed placed : lines.get(line)) {
                changed &= placed.word().gap().column() < 0;
                if (changed && stands(placed, drawn.get(line))) {
                    return true;
                }
                changed |= placed.word().parts().stream().anyMatch(part -> part.glyph() < 0);
            }
        }
        return false;
    }

    private static boolean stands(Placed placed, List<PdfGlyph> before) {
        int first = placed.word().parts().get(0).glyph();
        return before.stream().anyMatch(glyph -> glyph.drawn() == first && Math.abs(glyph.box().left() - placed.x()) < SAME);
    }

    private float baseline(int line) {
        int last = drawn.size() - 1;
        return line <= last ? baselines.get(line) : baselines.get(last) + (line - last) * pitch();
    }

    private float pitch() {
        return drawn.size() < 2 ? 1.2f * size : (baselines.get(drawn.size() - 1) - baselines.get(0)) / (drawn.size() - 1);
    }

    private int moreLines(Fit fit) {
        return Math.max(0, (int) ((edges.bottom() - baseline(drawn.size() - 1) - 0.25f * size * fit.scale()) / pitch()));
    }

    private static float left(List<PdfGlyph> line) {
        float left = Float.POSITIVE_INFINITY;
        for (PdfGlyph glyph : line) {
            left = glyph.isBlank() ? left : Math.min(left, glyph.box().left());
        }
        return left == Float.POSITIVE_INFINITY ? 0 : left;
    }

    private static float right(List<PdfGlyph> line) {
        float right = Float.NEGATIVE_INFINITY;
        for (PdfGlyph glyph : line) {
            right = glyph.isBlank() ? right : Math.max(right, glyph.box().right());
        }
        return right == Float.NEGATIVE_INFINITY ? 0 : right;
    }

    /** Where the lines behind the first start: as in the draft, or below the first words behind a list's number. */
    private float indent(float start) {
        return drawn.size() < 2 ? (start < box.left() ? box.left() : start) : (float) drawn.stream().skip(1).mapToDouble(StretchSetting::left).min().orElse(start);
    }

    /** Up to where lines run. A paragraph narrower than its page keeps its measure, rounded, so that its longest line does not tell itself. */
    private float measure() {
        boolean wide = drawn.size() < 2 || edges.ruled() || box.right() > edges.right() - NEAR_MARGIN * size;
        return wide ? edges.right() : Math.min(edges.right(), (float) Math.ceil(box.right() / GRID) * GRID);
    }

    private Alignment alignment() {
        boolean indented = drawn.stream().allMatch(line -> left(line) - edges.left() > 1.5f * size);
        float middle = (edges.left() + edges.right()) / 2;
        boolean centred = indented && drawn.stream().allMatch(line -> Math.abs((left(line) + right(line)) / 2 - middle) < Math.max(3, 0.35f * size));
        boolean flush = drawn.size() > 1 && drawn.stream().allMatch(line -> Math.abs(left(line) - left(drawn.get(0))) < 1);
        boolean right = indented && drawn.stream().allMatch(line -> left(line) - edges.left() > 3 * size && Math.abs(right(line) - edges.right()) < 6);
        return flush ? Alignment.LEFT : centred ? Alignment.CENTRE : right ? Alignment.RIGHT : Alignment.LEFT;
    }

    /** The words in lines; empty where one is too long for any. */
    private List<List<Placed>> wrap(Fit fit, float start) throws IOException, UnsafePageException {
        float indent = alignment == Alignment.LEFT ? indent(start) : edges.left();
        float right = alignment == Alignment.LEFT ? measure() : edges.right();
        List<List<Placed>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        float x = alignment == Alignment.LEFT ? start : edges.left();
        boolean ends = false;
        for (int i = 0; i < words.size(); i++) {
            PdfWord word = words.get(i).leader() ? dots(i, x, right, fit) : words.get(i);
            List<Placed> line = lines.get(lines.size() - 1);
            float at = line.isEmpty() ? x : x + gap(word, words.get(i - 1), x, fit);
            if (!line.isEmpty() && !word.gap().none() && (ends || at + fit.of(word.width()) > right + 0.05f)) {
                line = new ArrayList<>();
                lines.add(line);
                at = indent;
            }
            if (at + fit.of(word.width()) > right + 0.05f) {
                return List.of();
            }
            line.add(new Placed(word, at));
            x = at + fit.of(word.width());
            ends = i > 0 && words.get(i - 1).leader();
        }
        return lines;
    }

    private float gap(PdfWord word, PdfWord before, float x, Fit fit) throws IOException, UnsafePageException {
        float space = fit.of(space(before).width());
        if (word.gap().none()) {
            return 0;
        } else if (!word.gap().wide()) {
            return space;
        }
        return word.gap().column() > x + space ? word.gap().column() - x : word.gap().column() >= 0 ? space : WIDE * size;
    }

    private Part space(PdfWord before) throws IOException, UnsafePageException {
        Part known = spaces.get(before);
        if (known == null) {
            Part last = before.parts().get(before.parts().size() - 1);
            known = new Part(lettering.like(last.like(), " ").get(0), last.like(), last.rise(), -1);
            spaces.put(before, known);
        }
        return known;
    }

    /** As many dots as there is room for before the word that they lead to. */
    private PdfWord dots(int leader, float x, float right, Fit fit) throws IOException, UnsafePageException {
        PdfWord word = words.get(leader);
        float behind = leader + 1 < words.size() ? words.get(leader + 1).width() + space(word).width() : 0;
        int count = (int) ((right - x - fit.of(behind + space(word).width())) / fit.of(word.parts().get(0).width()));
        return new PdfWord(java.util.Collections.nCopies(Math.max(FEWEST_DOTS, count), word.parts().get(0)), word.gap(), true);
    }

    private List<PdfRun> place(List<List<Placed>> lines, Fit fit) throws IOException, UnsafePageException {
        List<PdfRun> runs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<Placed> line = lines.get(i);
            Placed last = line.get(line.size() - 1);
            float free = edges.right() - last.x() - fit.of(last.word().width());
            float shift = alignment == Alignment.CENTRE ? free / 2 : alignment == Alignment.RIGHT ? free : 0;
            runs.addAll(place(line, baseline(i), shift, fit));
        }
        return runs;
    }

    private List<PdfRun> place(List<Placed> line, float baseline, float shift, Fit fit) throws IOException, UnsafePageException {
        List<PdfRun> runs = new ArrayList<>();
        float end = Float.NaN;
        for (int i = 0; i < line.size(); i++) {
            float x = line.get(i).x() + shift;
            List<Part> parts = new ArrayList<>(line.get(i).word().parts());
            if (i + 1 < line.size() && !line.get(i + 1).word().gap().none()) {
                parts.add(space(line.get(i).word()));
            }
            for (Part part : parts) {
                PdfRun last = Math.abs(x - end) < TOUCHING ? runs.get(runs.size() - 1) : null;
                if (last != null && last.takes(part)) {
                    last.parts().add(part);
                } else {
                    runs.add(PdfRun.of(part, x, baseline, fit));
                }
                x += fit.of(part.width());
                end = x;
            }
        }
        return runs;
    }
}
