package org.covername.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.covername.document.Place;

/** What a draft in an older format of Word holds, sorted as the parts of a docx are, ready to be read. */
final class WordDraft {

    /** @param place where the words stand, for what is read as it is */
    record Aside(Place place, String words) {
    }

    private final List<XmlNode> body = new ArrayList<>();
    private final Map<Integer, XmlNode> styles = new LinkedHashMap<>();
    private final XmlNode lists = new XmlNode("numbering", Map.of());
    private final Map<String, XmlNode> notes = new LinkedHashMap<>();
    private final List<Aside> asides = new ArrayList<>();
    private final List<byte[]> pictures = new ArrayList<>();
    private final List<Margin> margins = new ArrayList<>();

    /** A story beside the text: a running header or footer, or a comment with its author in front. */
    record Margin(Place place, String author, List<XmlNode> blocks) {
    }

    /** Paragraphs and tables as a docx has them. */
    List<XmlNode> body() {
        return body;
    }

    void style(int number, String name) {
        XmlNode style = WordTree.style(String.valueOf(number), name.replace(";", "").strip(), List.of());
        styles.putIfAbsent(number, style);
    }

    /** Keeps a list, which paragraphs refer to by number, and its definition. */
    void list(XmlNode definition, XmlNode list) {
        lists.add(definition);
        lists.add(list);
    }

    XmlNode lists() {
        return lists;
    }

    /** Keeps a note; the answer is the sign that refers to it. */
    XmlNode note(boolean end, List<XmlNode> blocks) {
        String kind = end ? "endnote" : "footnote";
        String id = String.valueOf(notes.size());
        notes.put(kind + " " + id, WordTree.node(kind, Map.of(), blocks));
        return WordTree.run(new XmlNode(kind + "Reference", Map.of("id", id)));
    }

    void aside(Place place, String words) {
        if (words.chars().anyMatch(Character::isLetter)) {
            asides.add(new Aside(place, words.strip()));
        }
    }

    void property(String name, String value) {
        aside(new Place.Property(name), value);
    }

    void margin(Place place, String author, List<XmlNode> blocks) {
        margins.add(new Margin(place, author, blocks));
    }

    /** Keeps a picture; the answer is the SHA-256 of its pixels, or "". */
    String picture(byte[] file) {
        pictures.add(file);
        return PictureFile.read(file).sha256();
    }

    XmlNode styles() {
        return WordTree.node("styles", Map.of(), List.copyOf(styles.values()));
    }

    Map<String, XmlNode> notes() {
        return notes;
    }

    List<Aside> asides() {
        return asides;
    }

    List<Margin> margins() {
        return margins;
    }

    List<byte[]> pictures() {
        return pictures;
    }
}
