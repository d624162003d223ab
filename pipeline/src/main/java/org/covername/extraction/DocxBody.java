package org.covername.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.covername.document.Mark;
import org.covername.document.Place;
import org.covername.document.Remark;

/** Reads the paragraphs and tables of one part of a docx, in order. */
final class DocxBody {

    private static final Set<String> TRANSPARENT = Set.of("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag");
    private static final Pattern TYPED_BULLET = Pattern.compile("[•·‣◦▪●○\uF0B7\uF0A7-][\\t\\u00A0 ]+(?=\\S)");
    private static final int LONGEST_HEADING = 90;

    private final DocxStory story;
    private final Optional<Place> fixed;
    private final DocxFloating floating;
    private RichText carried = new RichText();
    private int lastLevel = 1;

    /** @param fixed the place of all that is read, where it is not the body that decides by paragraph */
    DocxBody(DocxStory story, Optional<Place> fixed) {
        this.story = story;
        this.fixed = fixed;
        this.floating = new DocxFloating(story, fixed);
    }

    void read(List<XmlNode> blocks) {
        for (XmlNode block : blocks) {
            switch (block.name()) {
                case "p" -> paragraph(block);
                case "tbl" -> table(block);
                case "AlternateContent" -> read(OoxmlAlternative.of(block).nodes());
                case "altChunk" -> story.passages().remark(Remark.holding("Another document is inserted into the draft by reference and cannot be "
                        + "read: open the draft in Word, save it anew and drop it again."));
                default -> wrapped(block);
            }
        }
    }

    private void wrapped(XmlNode block) {
        if (TRANSPARENT.contains(block.name())) {
            read(block.nodes());
        } else if (block.is("del") || block.is("moveFrom")) {
            new DocxBody(story, Optional.of(new Place.Deletion())).read(block.nodes());
        }
    }

    private void paragraph(XmlNode node) {
        int page = story.page();
        DocxParagraph paragraph = new DocxParagraph(story, node);
        RichText text = new RichText().append(carried).append(paragraph.text());
        carried = new RichText();
        if (node.at("pPr", "rPr", "del").isPresent() && !text.isBlank()) {
            carried = text;
        } else if (!text.isBlank()) {
            place(node.at("pPr"), page, text);
        }
        paragraph.deleted().forEach(piece -> story.passages().add(new Place.Deletion(), page, RichText.of(piece)));
        paragraph.hidden().forEach(piece -> story.passages().add(new Place.Hidden(), page, RichText.of(piece)));
        floating.read(paragraph.floating());
    }

    private void place(Optional<XmlNode> properties, int page, RichText text) {
        Optional<DocxNumbering.Marker> marker = story.numbering().next(properties);
        if (fixed.isPresent()) {
            story.passages().add(fixed.get(), page, prefixed(marker, text));
            return;
        }
        int level = story.styles().headingLevel(properties);
        if (level > 0) {
            lastLevel = level;
            story.passages().add(new Place.Heading(level), page, prefixed(marker, text).without(Mark.Style.BOLD));
        } else if (story.styles().isContents(properties)) {
            story.passages().add(new Place.Hidden(), page, text);
            story.passages().remark(Remark.told("The draft's table of contents is left out, because its page numbers are not those of the report."));
        } else if (marker.isPresent()) {
            story.passages().add(new Place.ListItem(marker.get().depth(), marker.get().text()), page, text);
        } else {
            plain(page, text);
        }
    }

    /** A paragraph without style or number: its looks may still be those of a heading or an item. */
    private void plain(int page, RichText text) {
        Matcher bullet = TYPED_BULLET.matcher(text.text());
        if (bullet.lookingAt()) {
            story.passages().add(new Place.ListItem(0, ""), page, text.part(bullet.end(), text.length()));
        } else if (looksLikeHeading(text)) {
            story.passages().add(new Place.Heading(Math.min(6, lastLevel + 1)), page, text.without(Mark.Style.BOLD));
        } else {
            story.passages().add(new Place.Paragraph(), page, text);
        }
    }

    private static boolean looksLikeHeading(RichText text) {
        String line = text.text().strip();
        return line.length() <= LONGEST_HEADING && line.indexOf('\n') < 0 && line.indexOf('\t') < 0
                && ".;:,!".indexOf(line.charAt(line.length() - 1)) < 0 && text.wholly(Mark.Style.BOLD);
    }

    /** Where a place has no marker of its own, the marker becomes text. */
    private static RichText prefixed(Optional<DocxNumbering.Marker> marker, RichText text) {
        return marker.isEmpty() ? text : RichText.of((marker.get().text().isEmpty() ? "•" : marker.get().text()) + " ").append(text.stripped());
    }

    private void table(XmlNode table) {
        DocxTable grid = new DocxTable(table);
        if (fixed.isPresent()) {
            grid.cells().forEach(cell -> read(cell.blocks()));
        } else if (grid.isFrame()) {
            grid.cells().forEach(cell -> read(cell.blocks()));
        } else {
            int number = story.passages().nextTable();
            grid.cells().forEach(cell -> new DocxBody(story, Optional.of(cell.place(number))).read(cell.blocks()));
        }
    }
}
