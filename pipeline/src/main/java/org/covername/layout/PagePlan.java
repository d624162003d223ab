package org.covername.layout;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.covername.drawing.PdfBox;
import org.covername.drawing.PdfGlyph;
import org.covername.drawing.PdfSign;
import org.covername.drawing.PdfView;
import org.covername.extraction.DrawnPdf;

/** What is to be done with each character of a page: it stays, it goes, or a stretch that is set anew begins with it. */
final class PagePlan {

    /** What may stand on a page and in no passage: numbers and marks of lists and notes, bullets, page numbers. */
    private static final Pattern MARKER = Pattern.compile("[\\p{N}\\p{P}\\p{S}\\p{Co}\\s]{1,12}|\\(?(?:[a-zA-Z]|[ivxIVX]{1,6})[.)]?|o");
    private static final float NEAR = 3;
    private static final String UNKNOWN = "\uFFFD";

    /** A part of the page, in its own space. */
    record Area(PDRectangle box, int owner) {
    }

    /** @param first number of the page's first character */
    record Source(PDPage page, DrawnPdf.Page drawn, int first, List<Stretch> stretches) {
    }

    private final Source source;
    private final PdfLettering lettering;
    private final PageRoom room;
    private final PageClock clock;
    private final int[] owners;
    private final BitSet gone = new BitSet();
    private final Map<Integer, List<PdfRun>> starts = new TreeMap<>();
    private final PdfMoved moved;

    private PagePlan(Source source, PdfLettering lettering, PageClock clock) {
        this.clock = clock;
        this.source = source;
        this.lettering = lettering;
        this.room = new PageRoom(source.drawn());
        this.owners = new int[source.drawn().glyphs().size()];
        Arrays.fill(owners, PdfMarks.ARTIFACT);
        this.moved = new PdfMoved(source.page());
    }

    static PagePlan of(Source source, PdfLettering lettering, PageClock clock) throws IOException, UnsafePageException {
        PagePlan plan = new PagePlan(source, lettering, clock);
        plan.make();
        return plan;
    }

    /** The passage a character belongs to, or {@link PdfMarks#ARTIFACT}. */
    int owner(int glyph) {
        return owners[glyph - source.first()];
    }

    boolean goes(int glyph) {
        return gone.get(glyph);
    }

    /** The stretches set anew, each by the first character that it takes the place of. */
    Map<Integer, List<PdfRun>> starts() {
        return starts;
    }

    Source source() {
        return source;
    }

    PageClock clock() {
        return clock;
    }

    /** The letters of a character. */
    String letters(int glyph) {
        return source.drawn().glyphs().get(glyph - source.first()).text();
    }

    private PdfSign sign(int glyph) {
        return source.drawn().signs().get(glyph - source.first());
    }

    /** Where the words of a link stand now, and to whom they belong: its old place, or that of each line of its words where they were set anew. */
    List<Area> areas(PDRectangle link) {
        Rectangle2D seen = new PdfView(source.page()).turn().createTransformedShape(link.toGeneralPath()).getBounds2D();
        Set<Integer> words = new HashSet<>();
        source.drawn().glyphs().stream().filter(glyph -> seen.contains(glyph.box().middleX(), glyph.box().middleY())).forEach(glyph -> words.add(glyph.drawn()));
        int owner = words.stream().map(this::owner).filter(each -> each != PdfMarks.ARTIFACT).findFirst().orElse(PdfMarks.ARTIFACT);
        if (words.stream().noneMatch(this::goes)) {
            return List.of(new Area(link, owner));
        }
        return moved.areas(words).stream().map(area -> new Area(area, owner)).toList();
    }

    private void make() throws IOException, UnsafePageException {
        List<PdfGlyph> loose = own();
        List<Stretch> changed = source.stretches().stream().filter(Stretch::changes).toList();
        Map<Stretch, Map<Integer, List<PdfGlyph>>> attached = new IdentityHashMap<>();
        changed.forEach(stretch -> attached.put(stretch, new HashMap<>()));
        Strays strays = new Strays(source.drawn().number(), source.stretches());
        List<Reach> reaches = changed.stream().map(Reach::of).toList();
        for (List<PdfGlyph> run : strays.runs(loose)) {
            clock.check();
            strays.check(run);
            for (PdfGlyph glyph : run) {
                strays.near(glyph, reaches).ifPresent(place -> attach(place, glyph, attached));
            }
        }
        if (!changed.isEmpty()) {
            set(changed, attached);
        }
    }

    /** Gives each character its passage; what no reader sees goes. What is left over belongs to no passage. */
    private List<PdfGlyph> own() throws UnsafePageException {
        BitSet owned = new BitSet();
        for (Stretch stretch : source.stretches()) {
            for (PdfGlyph glyph : stretch.letters()) {
                owners[glyph.drawn() - source.first()] = stretch.owner();
                owned.set(glyph.drawn());
            }
        }
        List<PdfGlyph> loose = new ArrayList<>();
        for (PdfGlyph glyph : source.drawn().glyphs()) {
            if (!glyph.face().shown()) {
                gone.set(glyph.drawn());
            } else if (glyph.text().contains(UNKNOWN)) {
                throw UnsafePageException.on(source.drawn().number(), "has signs that cannot be turned into letters");
            } else if (!owned.get(glyph.drawn())) {
                loose.add(glyph);
            }
        }
        return loose;
    }

    private void attach(Strays.Place place, PdfGlyph glyph, Map<Stretch, Map<Integer, List<PdfGlyph>>> attached) {
        gone.set(glyph.drawn());
        owners[glyph.drawn() - source.first()] = place.stretch().owner();
        if (place.kept()) {
            attached.get(place.stretch()).computeIfAbsent(place.behind(), any -> new ArrayList<>()).add(glyph);
        }
    }

    private void set(List<Stretch> changed, Map<Stretch, Map<Integer, List<PdfGlyph>>> attached) throws IOException, UnsafePageException {
        for (Stretch stretch : changed) {
            stretch.letters().forEach(glyph -> gone.set(glyph.drawn()));
        }
        for (Stretch stretch : changed) {
            clock.check();
            if (stretch.letters().stream().anyMatch(PagePlan::runsLeft)) {
                throw UnsafePageException.on(source.drawn().number(), "has a change in text that runs from right to left");
            }
            if (stretch.letters().stream().anyMatch(glyph -> sign(glyph.drawn()).font().isVertical())) {
                throw UnsafePageException.on(source.drawn().number(), "has a change in text that runs from top to bottom");
            }
            List<List<PdfGlyph>> lines = stretch.lines();
            if (!stretch.turned() && Stretch.isMixed(lines)) {
                throw UnsafePageException.on(source.drawn().number(), "has lines side by side that cannot be told apart");
            }
            set(new StretchWords.Source(stretch, lines, this::sign, attached.get(stretch)));
        }
    }

    /** Lines that start at the right are set from the left here: they would end where the draft's did, and so tell how long a name was. */
    private static boolean runsLeft(PdfGlyph glyph) {
        for (int at = 0; at < glyph.text().length(); at += Character.charCount(glyph.text().codePointAt(at))) {
            byte direction = Character.getDirectionality(glyph.text().codePointAt(at));
            if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                return true;
            }
        }
        return false;
    }

    private void set(StretchWords.Source words) throws IOException, UnsafePageException {
        Stretch stretch = words.stretch();
        BitSet own = new BitSet();
        stretch.letters().forEach(glyph -> own.set(glyph.drawn()));
        words.attached().values().forEach(all -> all.forEach(glyph -> own.set(glyph.drawn())));
        List<PdfWord> made = StretchWords.of(words, lettering, room);
        List<PdfRun> runs = made.isEmpty() ? List.of() : stretch.turned() ? turned(made, stretch) : upright(made, words, own);
        if (runs.isEmpty() && !made.isEmpty()) {
            throw UnsafePageException.on(source.drawn().number(), "has no room for what is written in place of a name");
        }
        moved.add(runs);
        starts.put(own.nextSetBit(0), runs);
    }

    private List<PdfRun> turned(List<PdfWord> made, Stretch stretch) throws IOException, UnsafePageException {
        List<PdfSign> drawn = stretch.letters().stream().map(glyph -> sign(glyph.drawn())).toList();
        return new TurnedSetting(new PdfView(source.page()).turn(), lettering).set(made, drawn);
    }

    private List<PdfRun> upright(List<PdfWord> made, StretchWords.Source words, BitSet own) throws IOException, UnsafePageException {
        Stretch stretch = words.stretch();
        PdfBox box = stretch.letters().stream().filter(glyph -> !glyph.isBlank()).map(PdfGlyph::box).reduce(PdfBox::with).orElseThrow();
        float left = (float) words.attached().getOrDefault(-1, List.of()).stream().mapToDouble(glyph -> glyph.box().left()).min().orElse(first(words.lines()));
        float size = stretch.letters().get(0).size();
        PageRoom.Edges edges = room.around(new PdfBox(Math.min(left, box.left()), box.top(), box.right(), box.bottom()), size, own);
        return new StretchSetting(made, words, edges, lettering).set(left);
    }

    private static float first(List<List<PdfGlyph>> lines) {
        return (float) lines.get(0).stream().filter(glyph -> !glyph.isBlank()).mapToDouble(glyph -> glyph.box().left()).min().orElse(0);
    }

    /** Between which baselines a character may stand on a line of a stretch: all others need no closer look. */
    private record Reach(Stretch stretch, float from, float to, float size) {

        static Reach of(Stretch stretch) {
            DoubleSummaryStatistics bottoms = stretch.letters().stream().mapToDouble(letter -> letter.box().bottom()).summaryStatistics();
            double size = stretch.letters().stream().mapToDouble(PdfGlyph::size).max().orElse(0);
            return new Reach(stretch, (float) bottoms.getMin(), (float) bottoms.getMax(), (float) size);
        }

        boolean has(PdfGlyph glyph) {
            float near = Math.max(4, Math.max(size, glyph.size()));
            return glyph.box().bottom() > from - near && glyph.box().bottom() < to + near;
        }
    }

    /** Looks after the characters that stand on a page and in no passage. */
    private record Strays(int page, List<Stretch> stretches) {

        /** @param behind which letter of the stretch it stands, -1 for in front of all; kept whether it is to be set again */
        record Place(Stretch stretch, int behind, boolean kept) {
        }

        List<List<PdfGlyph>> runs(List<PdfGlyph> loose) {
            List<List<PdfGlyph>> runs = new ArrayList<>();
            PdfGlyph last = null;
            for (PdfGlyph glyph : loose) {
                boolean beside = last != null && glyph.drawn() == last.drawn() + 1 && Math.abs(glyph.box().bottom() - last.box().bottom()) < 1
                        && Math.abs(glyph.box().left() - last.box().right()) < glyph.size();
                if (!beside) {
                    runs.add(new ArrayList<>());
                }
                runs.get(runs.size() - 1).add(glyph);
                last = glyph;
            }
            return runs;
        }

        void check(List<PdfGlyph> run) throws UnsafePageException {
            StringBuilder text = new StringBuilder();
            run.forEach(glyph -> text.append(glyph.text()));
            boolean blank = text.toString().isBlank();
            if (!blank && !MARKER.matcher(text.toString().strip()).matches() && !run.stream().allMatch(this::isTwin)) {
                throw UnsafePageException.on(page, "has text that belongs to no passage");
            }
        }

        /** Whether it is a letter drawn a second time to look bold. */
        private boolean isTwin(PdfGlyph glyph) {
            return glyph.isBlank() || stretches.stream().anyMatch(stretch -> stretch.letters().stream().anyMatch(letter -> twins(letter, glyph)));
        }

        private static boolean twins(PdfGlyph letter, PdfGlyph glyph) {
            float near = 0.12f * Math.max(4, glyph.size());
            return letter.text().equals(glyph.text()) && Math.abs(letter.box().left() - glyph.box().left()) < near
                    && Math.abs(letter.box().bottom() - glyph.box().bottom()) < near;
        }

        Optional<Place> near(PdfGlyph glyph, List<Reach> changed) {
            for (Stretch stretch : changed.stream().filter(reach -> reach.has(glyph)).map(Reach::stretch).toList()) {
                if (stretch.letters().stream().anyMatch(letter -> twins(letter, glyph))) {
                    return Optional.of(new Place(stretch, 0, false));
                }
                int behind = behind(glyph, stretch);
                if (behind > -2) {
                    return Optional.of(new Place(stretch, behind, !glyph.isBlank() && !isHyphen(glyph, stretch, behind)));
                }
            }
            return Optional.empty();
        }

        /** A hyphen at the end of a line that its word does not have. */
        private static boolean isHyphen(PdfGlyph glyph, Stretch stretch, int behind) {
            return "-\u2010\u00ad".contains(glyph.text()) && behind >= 0 && behind + 1 < stretch.letters().size()
                    && Stretch.startsLine(stretch.letters().get(behind), stretch.letters().get(behind + 1));
        }

        /** The letter of a stretch behind which a character stands on its line; -1 for in front of the first, -2 for nowhere. */
        private static int behind(PdfGlyph glyph, Stretch stretch) {
            int found = -2;
            float nearest = NEAR * glyph.size();
            for (int i = 0; i < stretch.letters().size(); i++) {
                PdfGlyph letter = stretch.letters().get(i);
                boolean level = Math.abs(letter.box().bottom() - glyph.box().bottom()) < 0.6f * Math.max(letter.size(), glyph.size());
                float distance = glyph.box().left() - letter.box().right();
                if (level && distance > -0.5f * letter.size() && distance < nearest) {
                    nearest = distance;
                    found = i;
                }
            }
            PdfGlyph first = stretch.letters().get(0);
            boolean level = Math.abs(first.box().bottom() - glyph.box().bottom()) < 0.6f * Math.max(first.size(), glyph.size());
            boolean before = level && glyph.box().right() <= first.box().left() + 1 && first.box().left() - glyph.box().right() < NEAR * first.size();
            return found == -2 && before ? -1 : found;
        }
    }
}
