package org.covername.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.covername.document.Mark;
import org.covername.document.Place;
import org.covername.drawing.PdfBox;

/** Gives the paragraphs and tables of a PDF their places: headings by size and weight, items by marker and indent, cells by row and column. */
final class PdfPassages {

    private final Passages passages;
    private final PdfHyphens hyphens;
    private final Map<Integer, Map<String, List<PdfLine>>> notes;
    private final float usual;
    private final List<Float> sizes;
    private final List<Float> indents = new ArrayList<>();

    /**
     * @param usual size of the letters of the text
     * @param notes by page and sign
     */
    PdfPassages(Passages passages, PdfHyphens hyphens, Map<Integer, Map<String, List<PdfLine>>> notes, float usual, List<PdfElement> elements) {
        this.passages = passages;
        this.hyphens = hyphens;
        this.notes = notes;
        this.usual = usual;
        this.sizes = elements.stream().filter(PdfParagraph.class::isInstance).map(PdfParagraph.class::cast).filter(one -> one.isHeading(usual))
                .map(PdfPassages::rounded).distinct().sorted(java.util.Comparator.reverseOrder()).toList();
        elements.forEach(element -> element.addTo(this));
        notes.forEach((page, signs) -> signs.forEach((sign, lines) -> passages.addNamed("note " + page + " " + sign, new Place.Footnote(sign),
                PdfNotes.text(sign, lines, hyphens))));
    }

    void add(PdfParagraph paragraph) {
        RichText text = text(paragraph);
        Matcher marker = PdfParagraph.marker(text.text());
        if (paragraph.isHeading(usual)) {
            indents.clear();
            int level = Math.min(6, 1 + sizes.indexOf(rounded(paragraph)));
            passages.add(new Place.Heading(level), paragraph.page(), text.without(Mark.Style.BOLD));
        } else if (marker.lookingAt()) {
            String number = marker.group("number") == null ? "" : marker.group("number");
            passages.add(new Place.ListItem(depth(paragraph.first().box().left()), number), paragraph.page(), text.part(marker.end(), text.length()));
        } else {
            indents.clear();
            passages.add(new Place.Paragraph(), paragraph.page(), text);
        }
    }

    void add(PdfTable table) {
        indents.clear();
        int number = passages.nextTable();
        for (PdfTable.Cell cell : table.cells()) {
            Place place = new Place.Cell(number, cell.row(), cell.column(), cell.span(), table.headed() && cell.row() == 0);
            int first = passages.size();
            List<RichText> texts = texts(cell);
            texts.forEach(text -> passages.add(place, cell.page(), text));
            if (cell.row() == 0 && passages.size() == first + texts.size()) {
                table.heads().stream().filter(head -> head.column() == cell.column()).map(this::texts).filter(head -> head.size() == texts.size())
                        .forEach(head -> IntStream.range(0, head.size()).forEach(i -> passages.again(first + i, head.get(i))));
            }
        }
    }

    /** The paragraphs of a cell. */
    private List<RichText> texts(PdfTable.Cell cell) {
        PdfParagraphs paragraphs = new PdfParagraphs(1.3f, cell.box());
        paragraphs.add(new PdfFlow(cell.lines(), inside(cell)), cell.page());
        return paragraphs.elements().stream().map(element -> text((PdfParagraph) element)).toList();
    }

    /** The text of a scanned page is text of the draft; that in a picture is searched, while the picture is left out. */
    void add(PdfPicture picture) {
        indents.clear();
        if (!picture.wholePage()) {
            passages.add(new Place.Picture(picture.text().get().sha256()), picture.page(), new RichText());
            passages.add(picture.text().get(), picture.page(), RichText.of(String.join("\n\n", picture.paragraphs())));
            return;
        }
        for (String paragraph : picture.paragraphs()) {
            RichText text = new RichText();
            paragraph.lines().forEach(line -> hyphens.join(text, RichText.of(line)));
            passages.add(new Place.Paragraph(), picture.page(), text);
        }
    }

    /** What the lines of a cell may fill: as far from its right border as its text is from the left one. */
    private static PdfBox inside(PdfTable.Cell cell) {
        PdfBox lines = cell.lines().stream().map(PdfLine::box).reduce(PdfBox::with).orElseThrow();
        float margin = Math.max(0, lines.left() - cell.box().left());
        return new PdfBox(lines.left(), cell.box().top(), Math.max(lines.right(), cell.box().right() - margin), cell.box().bottom());
    }

    private RichText text(PdfParagraph paragraph) {
        return paragraph.text(hyphens, List.copyOf(notes.getOrDefault(paragraph.page(), Map.of()).keySet()));
    }

    /** How deep an item stands among the items before it. */
    private int depth(float left) {
        while (!indents.isEmpty() && indents.get(indents.size() - 1) > left + 4) {
            indents.remove(indents.size() - 1);
        }
        if (indents.isEmpty() || indents.get(indents.size() - 1) < left - 4) {
            indents.add(left);
        }
        return indents.size() - 1;
    }

    private static float rounded(PdfParagraph paragraph) {
        return Math.round(paragraph.size() * 2) / 2f;
    }
}
