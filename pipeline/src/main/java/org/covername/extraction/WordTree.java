package org.covername.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the tree of a docx for the older formats of Word, so that one reader decides the places of all of them. */
final class WordTree {

    /** How a run of text is set, and what became of it. */
    record Look(boolean bold, boolean italic, boolean hidden, boolean deleted, boolean inserted) {
    }

    private WordTree() {
    }

    static XmlNode node(String name, Map<String, String> attributes, List<XmlNode> nodes) {
        XmlNode node = new XmlNode(name, attributes);
        nodes.forEach(node::add);
        return node;
    }

    static XmlNode value(String name, Object value) {
        return new XmlNode(name, Map.of("val", String.valueOf(value)));
    }

    static XmlNode run(Look look, String text) {
        XmlNode run = around(look, node("t", Map.of(), List.of(new XmlNode(text))));
        String change = look.deleted() ? "del" : look.inserted() ? "ins" : "";
        return change.isEmpty() ? run : node(change, Map.of(), List.of(run));
    }

    /** A run of something that is no text, such as the sign of a note. */
    static XmlNode run(XmlNode inner) {
        return node("r", Map.of(), List.of(inner));
    }

    private static XmlNode around(Look look, XmlNode inner) {
        XmlNode properties = new XmlNode("rPr", Map.of());
        if (look.bold()) {
            properties.add(value("b", 1));
        }
        if (look.italic()) {
            properties.add(value("i", 1));
        }
        if (look.hidden()) {
            properties.add(value("vanish", 1));
        }
        return node("r", Map.of(), List.of(properties, inner));
    }

    static XmlNode paragraph(List<XmlNode> properties, List<XmlNode> runs) {
        List<XmlNode> nodes = new ArrayList<>(runs);
        nodes.add(0, node("pPr", Map.of(), properties));
        return node("p", Map.of(), nodes);
    }

    /** The number or bullet in front of a paragraph as the file has it; one without letter or digit is a bullet. */
    static XmlNode marker(int level, String written) {
        String sign = written.strip();
        boolean bullet = sign.equals("o") || sign.chars().noneMatch(Character::isLetterOrDigit);
        return node("numPr", Map.of(), List.of(new XmlNode("written", Map.of("level", String.valueOf(Math.max(0, level)), "val", bullet ? "" : sign))));
    }

    static XmlNode box(List<XmlNode> blocks) {
        return run(node("drawing", Map.of(), List.of(node("txbxContent", Map.of(), blocks))));
    }

    static XmlNode picture(String alternative, String sha256) {
        return run(node("drawing", Map.of(), List.of(new XmlNode("docPr", Map.of("descr", alternative)), node("blip", Map.of(), List.of(PictureFile.mark(sha256))))));
    }

    static XmlNode embedded() {
        return run(node("object", Map.of(), List.of(new XmlNode("OLEObject", Map.of()))));
    }

    static XmlNode field(String part) {
        return run(new XmlNode("fldChar", Map.of("fldCharType", part)));
    }

    static XmlNode instruction(String words) {
        return run(node("instrText", Map.of(), List.of(new XmlNode(words))));
    }

    static XmlNode style(String id, String name, List<XmlNode> more) {
        List<XmlNode> nodes = new ArrayList<>(more);
        nodes.add(0, value("name", name));
        return node("style", Map.of("type", "paragraph", "styleId", id), nodes);
    }
}
