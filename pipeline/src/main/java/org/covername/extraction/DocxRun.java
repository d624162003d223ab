package org.covername.extraction;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.covername.document.Mark;

/** Reads one run of a docx paragraph, that is, text set in one way. */
final class DocxRun {

    private final DocxParagraph paragraph;
    private final XmlNode run;
    private final Set<Mark.Style> marks;
    private final boolean gone;
    private final boolean unseen;

    DocxRun(DocxParagraph paragraph, XmlNode run, Set<Mark.Style> outer, boolean gone) {
        this.paragraph = paragraph;
        this.run = run;
        this.gone = gone;
        this.marks = EnumSet.noneOf(Mark.Style.class);
        marks.addAll(outer);
        Optional<XmlNode> properties = run.at("rPr");
        unseen = isOn("vanish", properties);
        if (isOn("b", properties)) {
            marks.add(Mark.Style.BOLD);
        }
        if (isOn("i", properties)) {
            marks.add(Mark.Style.ITALIC);
        }
    }

    void read() {
        run.nodes().forEach(this::part);
    }

    private boolean isOn(String property, Optional<XmlNode> properties) {
        return paragraph.story().styles().isOn(property, properties, paragraph.styles());
    }

    private void part(XmlNode node) {
        switch (node.name()) {
            case "t", "delText" -> write(node, node.text());
            case "tab", "ptab" -> write(node, "\t");
            case "br", "cr" -> lineBreak(node);
            case "noBreakHyphen" -> write(node, "\u2011");
            case "softHyphen" -> write(node, "\u00AD");
            case "sym" -> write(node, symbol(node.attribute("char")));
            case "instrText", "delInstrText" -> instruct(node);
            case "fldChar" -> field(node);
            case "footnoteReference", "endnoteReference" -> note(node);
            case "AlternateContent" -> OoxmlAlternative.of(node).nodes().forEach(this::part);
            case "ruby" -> node.nodes().forEach(side -> paragraph.inlineWithin(side, marks, gone));
            case "lastRenderedPageBreak" -> paragraph.story().turnPage();
            default -> floating(node);
        }
    }

    private void floating(XmlNode node) {
        if (DocxParagraph.floats(node)) {
            paragraph.floating().add(node);
        }
    }

    private void lineBreak(XmlNode node) {
        write(node, List.of("page", "column").contains(node.attribute("type")) ? "" : "\n");
    }

    private void write(XmlNode source, String characters) {
        if (paragraph.story().fields().inInstruction()) {
            paragraph.story().see(source);
            paragraph.story().fields().instruct(characters);
        } else if (gone) {
            paragraph.delete(source, characters);
        } else if (unseen) {
            paragraph.hide(source, characters);
        } else {
            paragraph.write(source, characters, marks);
        }
    }

    private void instruct(XmlNode node) {
        paragraph.story().see(node);
        paragraph.story().fields().instruct(node.text());
    }

    private void field(XmlNode node) {
        switch (node.attribute("fldCharType")) {
            case "begin" -> paragraph.story().fields().begin();
            case "separate" -> paragraph.story().fields().separate(paragraph.length());
            case "end" -> paragraph.story().fields().end().ifPresent(link -> paragraph.link(link.target(), Math.min(link.start(), paragraph.length())));
            default -> { }
        }
        node.at("ffData").ifPresent(form -> form.all().filter(part -> Set.of("default", "helpText", "statusText", "listEntry").contains(part.name()))
                .forEach(part -> paragraph.hide(part, part.attribute("val") + " ")));
    }

    private void note(XmlNode node) {
        if (!gone) {
            paragraph.note((node.is("footnoteReference") ? "footnote " : "endnote ") + node.attribute("id"));
        }
    }

    /** Symbol fonts keep their signs at F000 and above; a letter there is shown as that letter. */
    private static String symbol(String hex) {
        if (!hex.matches("[0-9A-Fa-f]{1,5}")) {
            return "";
        }
        int code = Integer.parseInt(hex, 16);
        return Character.toString(code);
    }
}
