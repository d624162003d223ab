package org.covername.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.covername.drawing.PdfBox;

/** Puts lines together to paragraphs, also over the ends of columns and pages. */
final class PdfParagraphs {

    private static final float LOOSE = 1.3f;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;][\"'”’)\\]\\d]*$");

    private final float pitch;
    private final PdfBox text;
    private final List<PdfElement> elements = new ArrayList<>();
    private Optional<PdfParagraph> open = Optional.empty();

    /**
     * @param pitch usual distance of two lines, in sizes of their letters
     * @param text  what the pages of the draft usually fill
     */
    PdfParagraphs(float pitch, PdfBox text) {
        this.pitch = pitch;
        this.text = text;
    }

    void add(PdfFlow flow, int page) {
        for (PdfLine line : flow.lines()) {
            if (open.isPresent() && continues(open.get(), line, flow)) {
                open.get().add(line, flow);
            } else {
                open = Optional.of(new PdfParagraph(line, page, flow));
                elements.add(open.get());
            }
        }
    }

    /** A table ends the paragraph before it, or goes on with the table before it. */
    void add(PdfTable table) {
        open = Optional.empty();
        int last = elements.size() - 1;
        if (last >= 0 && elements.get(last) instanceof PdfTable before && before.continuedBy(table)) {
            elements.set(last, before.with(table));
        } else {
            elements.add(table);
        }
    }

    /** A page that is a picture ends the paragraph before it; a picture on a page does not, as text may run on around it. */
    void add(PdfPicture picture) {
        open = picture.wholePage() ? Optional.empty() : open;
        elements.add(picture);
    }

    List<PdfElement> elements() {
        return elements;
    }

    private boolean continues(PdfParagraph paragraph, PdfLine line, PdfFlow flow) {
        PdfLine last = paragraph.last();
        boolean alike = Math.abs(last.size() - line.size()) <= 0.08f * last.size() && (last.bold() == line.bold() || !paragraph.first().bold() && !line.bold());
        if (!alike || startsItem(paragraph, line)) {
            return false;
        }
        return flow == paragraph.flow() ? isNear(last, line) && !endsAt(paragraph, line) : runsOn(paragraph, line);
    }

    private boolean isNear(PdfLine last, PdfLine line) {
        float distance = line.baseline() - last.baseline();
        return distance > 0 && distance <= LOOSE * pitch * Math.max(last.size(), line.size());
    }

    /** A bullet always starts an item; a number only where it stands further left or where a paragraph has ended. */
    private boolean startsItem(PdfParagraph paragraph, PdfLine line) {
        if (!PdfParagraph.isMarked(line)) {
            return false;
        }
        boolean hangs = line.box().left() < paragraph.last().box().left() - 2;
        boolean sibling = PdfParagraph.isMarked(paragraph.first()) && Math.abs(paragraph.first().box().left() - line.box().left()) < 3;
        return PdfParagraph.isBullet(line) || hangs || sibling || hasRoom(paragraph, line);
    }

    /** Whether a paragraph has ended: its last line had room for the next word, and that word may start a sentence. */
    private boolean endsAt(PdfParagraph paragraph, PdfLine line) {
        String next = line.text().strip();
        String before = paragraph.last().text().strip();
        boolean fresh = !Character.isLowerCase(next.codePointAt(0));
        boolean indented = line.box().left() > paragraph.last().box().left() + line.size()
                && paragraph.last().box().left() <= paragraph.flow().box().left() + 2 && !PdfParagraph.isMarked(paragraph.first());
        return fresh && (hasRoom(paragraph, line) || indented && endsSentence(before));
    }

    private boolean hasRoom(PdfParagraph paragraph, PdfLine line) {
        String[] words = line.text().strip().split("\\s+");
        float word = line.box().width() * words[0].length() / Math.max(1, line.text().strip().length());
        return paragraph.last().box().right() + word * 1.15f + line.size() * 0.8f < right(paragraph.flow());
    }

    /** A page with few lines may fill less than the others do. */
    private float right(PdfFlow flow) {
        boolean main = Math.abs(flow.box().left() - text.left()) < 40 && flow.lines().size() < 8;
        return main ? Math.max(flow.box().right(), text.right()) : flow.box().right();
    }

    /** Whether a paragraph goes on in the next column or on the next page. */
    private boolean runsOn(PdfParagraph paragraph, PdfLine line) {
        String next = line.text().strip();
        boolean lower = Character.isLowerCase(next.codePointAt(0));
        String before = paragraph.last().text().strip();
        boolean open = !endsSentence(before);
        return open && (lower || !hasRoom(paragraph, line) && !paragraph.bold()) || lower && !PdfParagraph.isMarked(line) && open;
    }

    private static boolean endsSentence(String line) {
        return SENTENCE_END.matcher(line).find();
    }
}
