package org.covername.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.covername.document.Place;
import org.covername.drawing.PdfBox;
import org.covername.drawing.PdfGlyph;

/** Reads the text of all pages: what belongs to the margins, what to the notes, and the rest as parts in reading order. */
final class PdfText {

    private final List<PdfPage> pages;
    private final Map<Integer, List<PdfPicture>> pictures;
    private final Passages passages;
    private final PdfRunningLines running;
    private final List<List<List<PdfLine>>> rows;
    private final float usual;

    /** @param notes by their marks */
    private record PageText(int page, List<PdfPart> parts, Map<String, List<PdfLine>> notes) {
    }

    /** @param pictures by page */
    PdfText(List<PdfPage> pages, Map<Integer, List<PdfPicture>> pictures, Passages passages) {
        this.pages = pages;
        this.pictures = pictures;
        this.passages = passages;
        // A page's rows and parts are its own: they are made on all processors.
        this.rows = pages.parallelStream().map(page -> PdfRows.of(upright(page))).toList();
        this.running = new PdfRunningLines(pages.stream().map(PdfPage::frame).toList(), rows);
        this.usual = usualSize();
    }

    void read() {
        List<List<List<PdfLine>>> bodies = IntStream.range(0, pages.size()).mapToObj(i -> running.body(rows.get(i), pages.get(i).frame())).toList();
        List<PageText> texts = IntStream.range(0, pages.size()).parallel().mapToObj(i -> text(pages.get(i), bodies.get(i))).toList();
        List<List<PdfPart>> parts = texts.stream().map(PageText::parts).toList();
        PdfParagraphs paragraphs = new PdfParagraphs(pitch(parts), frame(parts));
        for (int i = 0; i < pages.size(); i++) {
            int page = pages.get(i).number();
            parts.get(i).forEach(part -> part.addTo(paragraphs, page));
            pictures.getOrDefault(page, List.of()).forEach(picture -> picture.addTo(paragraphs, page));
        }
        List<String> lines = rows.parallelStream().flatMap(List::stream).flatMap(List::stream).map(PdfLine::text).toList();
        Map<Integer, Map<String, List<PdfLine>>> notes = new TreeMap<>();
        texts.forEach(text -> notes.put(text.page(), text.notes()));
        new PdfPassages(passages, new PdfHyphens(lines), notes, usual, paragraphs.elements());
        running.headers().forEach(header -> passages.add(new Place.RunningHeader(), header));
        running.footers().forEach(footer -> passages.add(new Place.RunningFooter(), footer));
    }

    private static List<PdfGlyph> upright(PdfPage page) {
        return page.glyphs().stream().filter(PdfGlyph::isPlain).toList();
    }

    private PageText text(PdfPage page, List<List<PdfLine>> body) {
        PdfNotes found = new PdfNotes(body, usual);
        List<PdfGlyph> glyphs = found.body().stream().flatMap(List::stream).flatMap(line -> line.glyphs().stream()).toList();
        List<PdfPart> parts = new ArrayList<>();
        float from = Float.NEGATIVE_INFINITY;
        for (PdfGrid grid : PdfGrid.of(page.rulings()).stream().sorted(Comparator.comparing(grid -> grid.box().top())).toList()) {
            List<PdfGlyph> inside = glyphs.stream().filter(glyph -> grid.box().holds(glyph.box().middleX(), glyph.box().middleY())).toList();
            glyphs = glyphs.stream().filter(glyph -> !grid.box().holds(glyph.box().middleX(), glyph.box().middleY())).toList();
            parts.addAll(PdfColumns.order(PdfRows.again(between(glyphs, from, grid.box().top()))));
            parts.add(PdfTable.of(grid, inside));
            from = grid.box().top();
        }
        parts.addAll(PdfColumns.order(PdfRows.again(between(glyphs, from, Float.POSITIVE_INFINITY))));
        return new PageText(page.number(), parts, found.notes());
    }

    private static List<PdfGlyph> between(List<PdfGlyph> glyphs, float from, float to) {
        return glyphs.stream().filter(glyph -> glyph.box().middleY() >= from && glyph.box().middleY() < to).toList();
    }

    /** The size most letters have. */
    private float usualSize() {
        Map<Float, Long> sizes = rows.stream().flatMap(List::stream).flatMap(List::stream)
                .collect(Collectors.groupingBy(line -> Math.round(line.size() * 2) / 2f, Collectors.summingLong(line -> line.glyphs().size())));
        return sizes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(11f);
    }

    /** The usual distance of two lines, in sizes of their letters. */
    private static float pitch(List<List<PdfPart>> parts) {
        List<Float> distances = new ArrayList<>();
        flows(parts).forEach(flow -> {
            for (int i = 1; i < flow.lines().size(); i++) {
                PdfLine line = flow.lines().get(i);
                distances.add((line.baseline() - flow.lines().get(i - 1).baseline()) / Math.max(1, line.size()));
            }
        });
        return distances.stream().filter(distance -> distance > 0.9f && distance < 3).map(distance -> Math.round(distance * 20) / 20f)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting())).entrySet().stream()
                .max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(1.2f);
    }

    private static PdfBox frame(List<List<PdfPart>> parts) {
        return flows(parts).stream().map(PdfFlow::box).reduce(PdfBox::with).orElse(new PdfBox(0, 0, 0, 0));
    }

    private static List<PdfFlow> flows(List<List<PdfPart>> parts) {
        return parts.stream().flatMap(List::stream).filter(PdfFlow.class::isInstance).map(PdfFlow.class::cast).toList();
    }
}
