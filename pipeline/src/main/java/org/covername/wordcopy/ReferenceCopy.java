package org.covername.wordcopy;

import java.util.Map;
import java.util.Optional;
import org.covername.document.Surface;
import org.covername.extraction.OoxmlPackage.Relation;
import org.w3c.dom.Element;

/** Copies what refers to something else: links, bookmarks, fields given in one piece, running headers and footers. What may not be referred to becomes mere text. */
final class ReferenceCopy {

    private final PartCopy part;
    private final Map<String, Relation> sources;
    private final RunningLines running;
    private final Relations relations = new Relations();
    private final Instruction instruction;

    /** @param sources where the part of the draft refers to, by id */
    ReferenceCopy(PartCopy part, Map<String, Relation> sources, RunningLines running) {
        this.part = part;
        this.sources = sources;
        this.running = running;
        this.instruction = new Instruction(part.copying().bookmarks(), this::safeLink);
    }

    /** Where the copied part refers to. */
    Relations relations() {
        return relations;
    }

    /** What to write for a field's instruction; empty where the field had better become text. */
    Optional<String> instruction(String written) {
        return instruction.safe(written);
    }

    private Optional<String> safeLink(String address) {
        return part.copying().redacted().safeLink(new Surface(address));
    }

    void link(Element from, Element to) throws UncopiedException {
        Relation relation = sources.get(OoxmlDom.relation(from));
        Optional<String> address = Optional.ofNullable(relation).filter(Relation::external).flatMap(link -> safeLink(link.target()));
        Optional<String> bookmark = relation == null ? part.copying().bookmarks().of(OoxmlDom.value(from, "anchor")) : Optional.empty();
        if (address.isEmpty() && bookmark.isEmpty()) {
            part.leftOut().count(Sort.LINKS);
            part.children(from, to);
            return;
        }
        Element link = OoxmlDom.create(to, "w:hyperlink");
        address.ifPresent(safe -> OoxmlDom.set(link, "r:id", relations.link(safe)));
        bookmark.ifPresent(safe -> OoxmlDom.set(link, "w:anchor", safe));
        part.children(from, link);
        to.appendChild(link);
    }

    void simpleField(Element from, Element to) throws UncopiedException {
        Optional<String> safe = instruction.safe(OoxmlDom.value(from, "instr"));
        if (safe.isEmpty()) {
            part.leftOut().count(Sort.FIELDS);
            part.children(from, to);
            return;
        }
        Element field = OoxmlDom.add(to, "w:fldSimple");
        OoxmlDom.set(field, "w:instr", safe.get());
        part.children(from, field);
    }

    void bookmark(Element from, Element to) {
        boolean start = OoxmlName.local(from).equals("bookmarkStart");
        Optional<String> name = start ? part.copying().bookmarks().of(OoxmlDom.value(from, "name")) : Optional.empty();
        String id = OoxmlDom.value(from, "id");
        if (start && name.isEmpty() || !id.matches("\\d{1,9}")) {
            part.leftOut().count(Sort.ofElement(OoxmlName.local(from)));
            return;
        }
        Element mark = OoxmlDom.add(to, OoxmlName.of(from));
        OoxmlDom.set(mark, "w:id", id);
        name.ifPresent(neutral -> OoxmlDom.set(mark, "w:name", neutral));
    }

    void runningLine(Element from, Element to) {
        Relation relation = sources.get(OoxmlDom.relation(from));
        String type = OoxmlDom.value(from, "type");
        if (relation != null && Allowed.known(type)) {
            Optional<String> target = running.nameOf(relation);
            target.ifPresent(name -> {
                Element reference = OoxmlDom.add(to, OoxmlName.of(from));
                OoxmlDom.set(reference, "w:type", type);
                OoxmlDom.set(reference, "r:id", relations.part(relation.type(), name));
            });
        }
    }
}
