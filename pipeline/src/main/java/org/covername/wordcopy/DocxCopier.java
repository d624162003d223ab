package org.covername.wordcopy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.covername.document.Surface;
import org.covername.extraction.DocxOrigins;
import org.covername.extraction.OoxmlPackage;
import org.covername.extraction.OoxmlPackage.Relation;
import org.covername.extraction.UnreadableDraftException;
import org.covername.redaction.RedactedDraft;
import org.w3c.dom.Element;

/** Copies the known parts of a docx into a new package: the text, its notes and running lines, then what those need to look alike. */
final class DocxCopier {

    private static final List<String> NOTES = List.of("footnotes", "endnotes");
    private static final List<String> LOOKS = List.of("styles", "numbering", "settings");
    private static final Set<String> COPIED = Set.of("footnotes", "endnotes", "styles", "numbering", "settings", "theme", "header", "footer");

    private final OoxmlPackage docx;
    private final SourcePart main;
    private final Map<String, SourcePart> parts = new LinkedHashMap<>();
    private final Set<String> copied = new HashSet<>();
    private final Copying copying;
    private final RunningLines running;
    private final DocxWriter writer = new DocxWriter();
    private final List<String> texts = new ArrayList<>();

    DocxCopier(DocxOrigins origins, RedactedDraft redacted) throws UnreadableDraftException, UncopiedException {
        this.docx = origins.docx();
        String name = docx.relations("", "officeDocument").get(0).target();
        this.main = SourcePart.of(docx, name).filter(part -> OoxmlName.of(part.root()).equals("w:document"))
                .orElseThrow(() -> new UncopiedException("The file is of an edition of the format that is not known."));
        for (Relation relation : main.relations().values()) {
            if (!relation.external() && COPIED.contains(relation.type())) {
                SourcePart.of(docx, relation.target()).ifPresent(part -> parts.put(relation.target(), part));
            }
        }
        List<Element> roots = new ArrayList<>(parts.values().stream().map(SourcePart::root).toList());
        roots.add(main.root());
        this.running = new RunningLines(parts.keySet());
        this.copying = new Copying(origins, redacted, new StyleNames(one("styles").map(SourcePart::root), others(roots)), new BookmarkNames(roots),
                new NoteReferences(presentNotes()), new LeftOut());
    }

    private List<Element> others(List<Element> roots) {
        return roots.stream().filter(root -> one("styles").map(SourcePart::root).filter(styles -> styles == root).isEmpty()).toList();
    }

    private Set<String> presentNotes() {
        Set<String> present = new HashSet<>();
        NOTES.forEach(kind -> one(kind).ifPresent(part -> OoxmlDom.children(part.root())
                .forEach(note -> present.add(OoxmlName.local(note) + " " + OoxmlDom.value(note, "id")))));
        return present;
    }

    /** The part of a type that a document has one of. */
    private Optional<SourcePart> one(String type) {
        return main.relations().values().stream().filter(relation -> relation.type().equals(type) && parts.containsKey(relation.target()))
                .map(relation -> parts.get(relation.target())).findFirst();
    }

    /** The bytes of the new file. @param board who publishes, told as its author */
    byte[] copy(Optional<String> board) throws UncopiedException {
        PartCopy text = new PartCopy(copying, main, running);
        Element document = text.copy();
        tell(main.name());
        for (Map.Entry<String, String> line : running.used().entrySet()) {
            part(parts.get(line.getKey()), line.getValue(), line.getValue().startsWith("header") ? "header" : "footer", copying);
        }
        for (String kind : NOTES) {
            related(kind, text, copying);
        }
        LeftOut ofLooks = new LeftOut();
        Copying looks = new Copying(copying.origins(), copying.redacted(), copying.styles(), copying.bookmarks(), copying.notes(), ofLooks);
        for (String kind : LOOKS) {
            related(kind, text, looks);
        }
        theme(text, looks);
        copying.leftOut().takeNamed(ofLooks);
        writer.part("document.xml", "document.main", OoxmlDom.write(document));
        writer.relations("document.xml", text.relations());
        count();
        return writer.write(copying.redacted().title().text(), board);
    }

    private void related(String kind, PartCopy text, Copying how) throws UncopiedException {
        Optional<SourcePart> part = one(kind);
        if (part.isPresent()) {
            text.relations().part(kind, kind + ".xml");
            part(part.get(), kind + ".xml", kind, how);
        }
    }

    private void part(SourcePart part, String name, String type, Copying how) throws UncopiedException {
        PartCopy copy = new PartCopy(how, part, running);
        writer.part(name, type, OoxmlDom.write(copy.copy()));
        writer.relations(name, copy.relations());
        tell(part.name());
    }

    /** A theme must have effects; ours are plain ones. */
    private void theme(PartCopy text, Copying how) throws UncopiedException {
        Optional<SourcePart> theme = one("theme");
        if (theme.isPresent()) {
            text.relations().part("theme", "theme.xml");
            Element copy = new PartCopy(how, theme.get(), running).copy();
            Element formats = OoxmlDom.read(Allowed.resource("theme-formats.xml").getBytes(StandardCharsets.UTF_8));
            OoxmlDom.child(copy, "a:themeElements").ifPresent(elements -> elements.appendChild(copy.getOwnerDocument().importNode(formats, true)));
            writer.theme(OoxmlDom.write(copy));
            copied.add(theme.get().name());
        }
    }

    /** What a part of the copy should say, for the check of the written file. */
    private void tell(String part) {
        copied.add(part);
        copying.origins().passages(part).forEach(passage -> texts.add(copying.redacted().text(passage).text()));
    }

    private void count() {
        docx.names().stream().filter(name -> !copied.contains(name) && !name.endsWith(".rels") && !name.equals("[Content_Types].xml"))
                .forEach(name -> copying.leftOut().count(Sort.ofPart(name)));
    }

    /** Everything that the copy should say, as redacted. */
    Surface expected() {
        return new Surface(copying.redacted().title().text() + "\n" + String.join("\n", texts));
    }

    Map<String, Integer> leftOut() {
        return copying.leftOut().counts();
    }
}
