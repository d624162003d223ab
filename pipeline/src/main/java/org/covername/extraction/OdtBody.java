package org.covername.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.covername.document.Mark;
import org.covername.document.Place;

/** Reads the paragraphs, lists and tables of one part of an odt, in order; notes and comments are kept for the end. */
final class OdtBody {

    private static final Set<String> TRANSPARENT = Set.of("section", "list-header", "index-body", "index-title", "soft-page-break", "text-box", "header", "footer",
            "header-left", "footer-left", "header-first", "footer-first");
    private static final Set<String> INDEXES = Set.of("table-of-content", "illustration-index", "table-index", "alphabetical-index", "user-index");

    private final Passages passages;
    private final OdtStyles styles;
    private final Optional<Place> fixed;
    private final List<XmlNode> notes = new ArrayList<>();
    private final List<XmlNode> comments = new ArrayList<>();

    OdtBody(Passages passages, OdtStyles styles, Optional<Place> fixed) {
        this.passages = passages;
        this.styles = styles;
        this.fixed = fixed;
    }

    void read(XmlNode parent) {
        parent.nodes().forEach(this::block);
    }

    private void block(XmlNode node) {
        if (node.attribute("display").equals("none")) {
            passages.add(new Place.Hidden(), words(node));
        } else if (node.is("p") || node.is("h")) {
            paragraph(node);
        } else if (node.is("list")) {
            list(node, 1, node.attribute("style-name"));
        } else if (node.is("table")) {
            table(node);
        } else if (INDEXES.contains(node.name())) {
            passages.add(new Place.Hidden(), words(node));
        } else if (node.is("frame")) {
            frame(node);
        } else if (TRANSPARENT.contains(node.name())) {
            read(node);
        }
    }

    private void paragraph(XmlNode node) {
        OdtParagraph paragraph = paragraphOf(node);
        Place place = fixed.orElseGet(() -> placeOf(node, paragraph.text()));
        passages.add(place, 0, place instanceof Place.Heading ? paragraph.text().without(Mark.Style.BOLD) : paragraph.text());
        beside(paragraph);
    }

    private OdtParagraph paragraphOf(XmlNode node) {
        return new OdtParagraph(passages, styles, node, styles.of("paragraph", node.attribute("style-name")));
    }

    private Place placeOf(XmlNode node, RichText text) {
        if (node.is("h")) {
            return new Place.Heading(Math.max(1, Math.min(6, node.number("outline-level", 1))));
        }
        String line = text.text().strip();
        boolean bold = line.length() <= 90 && !line.isEmpty() && line.indexOf('\n') < 0 && ".;:,!".indexOf(line.charAt(line.length() - 1)) < 0
                && text.wholly(Mark.Style.BOLD);
        return styles.isTitle(node.attribute("style-name")) ? new Place.Heading(1) : bold ? new Place.Heading(2) : new Place.Paragraph();
    }

    private void beside(OdtParagraph paragraph) {
        paragraph.hidden().forEach(text -> passages.add(new Place.Hidden(), text));
        paragraph.frames().forEach(this::frame);
        notes.addAll(paragraph.notes());
        comments.addAll(paragraph.comments());
    }

    private void list(XmlNode list, int level, String style) {
        int number = 1;
        for (XmlNode item : list.nodes().stream().filter(node -> node.is("list-item") || node.is("list-header")).toList()) {
            number = item.number("start-value", number);
            String format = styles.format(style, level);
            String marker = format.equals("bullet") || item.is("list-header") ? "" : styles.marker(style, level, OutlineNumber.written(number, format));
            for (XmlNode node : item.nodes()) {
                if (node.is("list")) {
                    list(node, level + 1, node.attribute("style-name").isEmpty() ? style : node.attribute("style-name"));
                } else if (node.is("p") && !node.text().isBlank()) {
                    item(node, level, marker);
                } else {
                    block(node);
                }
            }
            number++;
        }
    }

    private void item(XmlNode node, int level, String marker) {
        OdtParagraph paragraph = paragraphOf(node);
        RichText prefixed = fixed.isEmpty() ? paragraph.text() : RichText.of((marker.isEmpty() ? "•" : marker) + " ").append(paragraph.text());
        passages.add(fixed.orElse(new Place.ListItem(Math.max(0, level - 1), marker)), 0, prefixed);
        beside(paragraph);
    }

    private void table(XmlNode table) {
        OdtTable grid = new OdtTable(table);
        if (fixed.isPresent() || grid.isFrame()) {
            grid.cells().forEach(cell -> read(cell.content()));
            return;
        }
        int number = passages.nextTable();
        for (OdtTable.Cell cell : grid.cells()) {
            OdtBody inside = new OdtBody(passages, styles, Optional.of(new Place.Cell(number, cell.row(), cell.column(), cell.span(), cell.header())));
            inside.read(cell.content());
            notes.addAll(inside.notes);
            comments.addAll(inside.comments);
        }
    }

    private void frame(XmlNode frame) {
        frame.children("text-box").forEach(box -> {
            OdtBody inside = new OdtBody(passages, styles, Optional.of(fixed.orElse(new Place.TextBox())));
            inside.read(box);
            notes.addAll(inside.notes);
            comments.addAll(inside.comments);
        });
        String alternative = java.util.stream.Stream.concat(frame.children("title"), frame.children("desc")).map(XmlNode::text).collect(Collectors.joining(" "));
        if (frame.at("image").isPresent()) {
            String sha256 = frame.at("image", "pixels").map(pixels -> pixels.attribute("sha256")).orElse("");
            passages.add(fixed.orElse(new Place.Picture(sha256)), alternative);
        } else {
            passages.add(new Place.Hidden(), alternative);
        }
    }

    /** Adds the notes met so far, as passages that their signs refer to. */
    void notes() {
        for (XmlNode note : notes) {
            RichText text = new RichText();
            note.all("note-body").flatMap(XmlNode::all).filter(node -> node.is("p") || node.is("h")).map(node -> new OdtParagraph(passages, styles, node, EnumSet.noneOf(Mark.Style.class)))
                    .forEach(paragraph -> text.append(text.length() == 0 ? "" : "\n").append(paragraph.text().stripped()));
            passages.addNamed(OdtParagraph.key(note), new Place.Footnote(note.at("note-citation").map(XmlNode::text).orElse("*")), text);
        }
    }

    void comments() {
        for (XmlNode comment : comments) {
            String author = comment.at("creator").map(XmlNode::text).orElse("");
            String text = comment.all().filter(node -> node.is("p") || node.is("h")).map(XmlNode::text).collect(Collectors.joining("\n"));
            passages.add(new Place.Comment(), author.isBlank() ? text : author + ": " + text);
        }
    }

    /** The words of all paragraphs below a node. */
    static String words(XmlNode node) {
        return node.all().filter(one -> one.is("p") || one.is("h")).map(XmlNode::text).collect(Collectors.joining("\n"));
    }
}
