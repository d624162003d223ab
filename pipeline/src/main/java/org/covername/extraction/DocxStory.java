package org.covername.extraction;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.covername.document.Mark;

/** What is shared while one part of a docx (the body, a header ...) is read: where it refers to, what has been read, the page. */
final class DocxStory {

    private final Map<String, OoxmlPackage.Relation> relations;
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final Passages passages;
    private final DocxFields fields = new DocxFields();
    private final Set<XmlNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> notes = new LinkedHashSet<>();
    private DocxSources.Part sources = new DocxSources().in("");
    private int page;

    DocxStory(Map<String, OoxmlPackage.Relation> relations, DocxStyles styles, DocxNumbering numbering, Passages passages) {
        this.relations = relations;
        this.styles = styles;
        this.numbering = numbering;
        this.passages = passages;
    }

    /** Keeps, from now on, where in this part the characters of passages come from. */
    DocxStory tracedIn(DocxSources.Part part) {
        sources = part;
        return this;
    }

    DocxStyles styles() {
        return styles;
    }

    DocxNumbering numbering() {
        return numbering;
    }

    Passages passages() {
        return passages;
    }

    DocxFields fields() {
        return fields;
    }

    /** Where an id leads, or "". */
    String target(String id) {
        return relations.containsKey(id) ? relations.get(id).target() : "";
    }

    boolean isExternal(String id) {
        return relations.containsKey(id) && relations.get(id).external();
    }

    void see(XmlNode text) {
        seen.add(text);
        sources.see(text);
    }

    /** Adds an element's characters to the text of a passage. */
    void write(RichText text, XmlNode source, String characters, Set<Mark.Style> marks) {
        int first = sources.of(source, characters.length());
        for (int i = 0; i < characters.length(); i++) {
            text.append(characters.substring(i, i + 1), marks, first < 0 ? RichText.NOWHERE : first + i);
        }
    }

    boolean hasSeen(XmlNode text) {
        return seen.contains(text);
    }

    /** Notes in the order of their first reference: "footnote 3", "endnote 1". */
    Set<String> notes() {
        return notes;
    }

    /** From 1 where Word noted its page breaks, else 0. */
    int page() {
        return page;
    }

    void turnPage() {
        page++;
    }
}
