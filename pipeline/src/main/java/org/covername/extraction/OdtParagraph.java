package org.covername.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.covername.document.Mark;

/** Reads what stands within one paragraph of an odt: its text, and beside it what is hidden, noted or floats. */
final class OdtParagraph {

    private static final int MOST_BLANKS = 200;

    private final Passages passages;
    private final OdtStyles styles;
    private final RichText text = new RichText();
    private final List<String> hidden = new ArrayList<>();
    private final List<XmlNode> notes = new ArrayList<>();
    private final List<XmlNode> comments = new ArrayList<>();
    private final List<XmlNode> frames = new ArrayList<>();

    OdtParagraph(Passages passages, OdtStyles styles, XmlNode paragraph, Set<Mark.Style> marks) {
        this.passages = passages;
        this.styles = styles;
        walk(paragraph, marks);
    }

    RichText text() {
        return text;
    }

    List<String> hidden() {
        return hidden;
    }

    List<XmlNode> notes() {
        return notes;
    }

    List<XmlNode> comments() {
        return comments;
    }

    List<XmlNode> frames() {
        return frames;
    }

    static String key(XmlNode note) {
        return "note " + note.attribute("id") + " " + System.identityHashCode(note);
    }

    private void walk(XmlNode parent, Set<Mark.Style> marks) {
        for (XmlNode node : parent.nodes()) {
            switch (node.name()) {
                case "" -> text.append(node.characters().replaceAll("[\\t\\r\\n ]+", " "), styles.insertions().isOpen() ? with(marks) : marks);
                case "change-start" -> styles.insertions().start(node.attribute("change-id"));
                case "change-end" -> styles.insertions().end(node.attribute("change-id"));
                case "s" -> text.append(" ".repeat(Math.max(1, Math.min(MOST_BLANKS, node.number("c", 1)))), marks);
                case "tab" -> text.append("\t", marks);
                case "line-break" -> text.append("\n", marks);
                case "span" -> span(node, marks);
                case "a" -> link(node, marks);
                case "note" -> note(node);
                case "annotation" -> comments.add(node);
                case "frame", "custom-shape", "rect", "g" -> frame(node);
                case "hidden-text", "hidden-paragraph" -> hidden.add(node.attribute("string-value") + " " + node.text());
                case "tracked-changes", "annotation-end" -> { }
                default -> walk(node, marks);
            }
        }
    }

    private static Set<Mark.Style> with(Set<Mark.Style> marks) {
        Set<Mark.Style> inserted = EnumSet.of(Mark.Style.INSERTED);
        inserted.addAll(marks);
        return inserted;
    }

    private void span(XmlNode node, Set<Mark.Style> marks) {
        if (styles.isHidden("text", node.attribute("style-name"))) {
            hidden.add(node.text());
            return;
        }
        Set<Mark.Style> inner = EnumSet.noneOf(Mark.Style.class);
        inner.addAll(marks);
        inner.addAll(styles.of("text", node.attribute("style-name")));
        walk(node, inner);
    }

    private void link(XmlNode node, Set<Mark.Style> marks) {
        int start = text.length();
        walk(node, marks);
        String target = node.attribute("href");
        if (!target.isBlank() && !target.startsWith("#")) {
            String key = passages.link(target);
            if (text.length() > start) {
                text.mark(start, Mark.Style.LINK, key);
            }
        }
    }

    private void note(XmlNode node) {
        notes.add(node);
        text.mark(text.length(), Mark.Style.NOTE, key(node));
    }

    /** A shape with text is a box whose paragraphs stand in it directly. */
    private void frame(XmlNode node) {
        if (node.is("frame")) {
            frames.add(node);
            return;
        }
        XmlNode frame = new XmlNode("frame", java.util.Map.of());
        XmlNode box = new XmlNode("text-box", java.util.Map.of());
        node.nodes().forEach(box::add);
        frame.add(box);
        frames.add(frame);
    }
}
