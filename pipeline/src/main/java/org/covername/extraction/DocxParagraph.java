package org.covername.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.covername.document.Mark;

/** Reads what stands within one paragraph of a docx: its text, and beside it what is deleted, hidden or floats. */
final class DocxParagraph {

    private static final Set<String> DELETED = Set.of("del", "moveFrom");
    private static final Set<String> TRANSPARENT = Set.of("smartTag", "customXml", "dir", "bdo", "sdt", "sdtContent", "hyperlink", "fldSimple",
            "ins", "moveTo", "rt", "rubyBase", "ruby", "del", "moveFrom");
    private static final Set<String> FLOATING = Set.of("drawing", "pict", "object");

    private final DocxStory story;
    private final List<XmlNode> styles;
    private final RichText text = new RichText();
    private final SideText deleted = new SideText();
    private final SideText hidden = new SideText();
    private final List<XmlNode> floating = new ArrayList<>();

    DocxParagraph(DocxStory story, XmlNode paragraph) {
        this.story = story;
        this.styles = story.styles().ofParagraph(paragraph.at("pPr"));
        inline(paragraph, EnumSet.noneOf(Mark.Style.class), false);
    }

    RichText text() {
        return text;
    }

    List<String> deleted() {
        return deleted.take();
    }

    List<String> hidden() {
        return hidden.take();
    }

    /** Drawings, text boxes and embedded objects that are anchored here. */
    List<XmlNode> floating() {
        return floating;
    }

    private void inline(XmlNode parent, Set<Mark.Style> marks, boolean gone) {
        for (XmlNode node : parent.nodes()) {
            if (node.is("r")) {
                new DocxRun(this, node, marks, gone).read();
            } else if (node.is("AlternateContent")) {
                inline(OoxmlAlternative.of(node), marks, gone);
            } else if (node.is("oMath") || node.is("oMathPara")) {
                node.all("t").forEach(formula -> write(formula, formula.text(), marks));
            } else if (TRANSPARENT.contains(node.name())) {
                wrapped(node, marks, gone || DELETED.contains(node.name()));
            }
        }
    }

    private void wrapped(XmlNode node, Set<Mark.Style> marks, boolean gone) {
        Set<Mark.Style> inner = EnumSet.noneOf(Mark.Style.class);
        inner.addAll(marks);
        if (node.is("ins") || node.is("moveTo")) {
            inner.add(Mark.Style.INSERTED);
        }
        int start = text.length();
        inline(node, inner, gone);
        target(node).ifPresent(link -> link(link, start));
        if (node.is("hyperlink") && !node.attribute("tooltip").isBlank()) {
            hidden.append(node.attribute("tooltip"), -2);
        }
    }

    private Optional<String> target(XmlNode node) {
        if (node.is("hyperlink") && story.isExternal(node.attribute("id"))) {
            return Optional.of(story.target(node.attribute("id")));
        }
        return node.is("fldSimple") ? story.fields().simple(node.attribute("instr")) : Optional.empty();
    }

    /** Marks the text since an offset as leading somewhere; of a link without text the target is kept all the same. */
    void link(String target, int start) {
        String key = story.passages().link(target);
        if (start < text.length()) {
            text.mark(start, Mark.Style.LINK, key);
        }
    }

    DocxStory story() {
        return story;
    }

    List<XmlNode> styles() {
        return styles;
    }

    int length() {
        return text.length();
    }

    void write(XmlNode source, String characters, Set<Mark.Style> marks) {
        story.see(source);
        story.write(text, source, characters, marks);
    }

    void delete(XmlNode source, String characters) {
        story.see(source);
        deleted.append(characters, text.length());
    }

    void hide(XmlNode source, String characters) {
        story.see(source);
        hidden.append(characters, text.length());
    }

    void note(String key) {
        story.notes().add(key);
        text.mark(text.length(), Mark.Style.NOTE, key);
    }

    void inlineWithin(XmlNode node, Set<Mark.Style> marks, boolean gone) {
        inline(node, marks, gone);
    }

    static boolean floats(XmlNode node) {
        return FLOATING.contains(node.name());
    }
}
