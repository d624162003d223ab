package org.covername.wordcopy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.covername.document.Surface;
import org.covername.extraction.OoxmlPackage.Relation;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Copies one part of a docx into a new one, element by element, as far as the whitelist knows them; wrappers are opened, deletions left out. */
final class PartCopy {

    private static final Set<String> WRAPPERS = Set.of("w:sdtContent", "w:customXml", "w:smartTag", "w:ins", "w:moveTo", "w:dir", "w:bdo", "w:ruby", "w:rt", "w:rubyBase");
    private static final Set<String> CONTAINERS = Set.of("w:body", "w:tc", "w:hdr", "w:ftr", "w:footnote", "w:endnote", "w:txbxContent");
    private static final Set<String> TEXTS = Set.of("wp:posOffset", "wp:align");
    private static final List<String> NAMED = List.of("wp:docPr", "a:theme", "a:clrScheme", "a:fontScheme");

    private final Copying copying;
    private final Element root;
    private final Map<String, Relation> sources;
    private final RunningLines running;
    private final Relations relations = new Relations();
    private final Attributes attributes;
    private final Letters letters;
    private final FieldPlan fields;
    private final Instruction instruction;
    private final ParagraphCopy paragraphs;

    /**
     * @param sources where the part refers to, by id
     * @param running gives running headers and footers their new names
     */
    PartCopy(Copying copying, SourcePart part, RunningLines running) {
        this.copying = copying;
        this.root = part.root();
        this.sources = part.relations();
        this.running = running;
        this.attributes = new Attributes(copying);
        this.letters = new Letters(copying, part.name(), root);
        this.instruction = new Instruction(copying.bookmarks(), this::safeLink);
        this.fields = FieldPlan.of(root, instruction::safe);
        this.paragraphs = new ParagraphCopy(this);
    }

    Relations relations() {
        return relations;
    }

    Letters letters() {
        return letters;
    }

    ParagraphCopy paragraphs() {
        return paragraphs;
    }

    FieldPlan fields() {
        return fields;
    }

    NoteReferences notes() {
        return copying.notes();
    }

    LeftOut leftOut() {
        return copying.leftOut();
    }

    /** The new part. */
    Element copy() throws UncopiedException {
        Element target = OoxmlDom.part(OoxmlName.of(root));
        attributes.copy(root, target);
        name(target);
        children(root, target);
        finish(target);
        LooseEnds.remove(target);
        return target;
    }

    void children(Element from, Element to) throws UncopiedException {
        for (Element child : OoxmlDom.children(from)) {
            child(child, to);
        }
    }

    void child(Element from, Element to) throws UncopiedException {
        String name = OoxmlName.of(from);
        if (WRAPPERS.contains(name)) {
            children(from, to);
            return;
        }
        switch (name) {
            case "w:del", "w:moveFrom" -> leftOut().count(Sort.DELETIONS);
            case "w:sdt" -> control(from, to);
            case "mc:AlternateContent" -> all(OoxmlDom.chosen(from), to);
            case "w:p" -> paragraphs.copy(from, to);
            case "w:r" -> new RunCopy(this, from, to).copy();
            case "m:oMath", "m:oMathPara" -> formula(from, to);
            case "w:hyperlink" -> link(from, to);
            case "w:fldSimple" -> simpleField(from, to);
            case "w:bookmarkStart", "w:bookmarkEnd" -> bookmark(from, to);
            case "w:headerReference", "w:footerReference" -> runningLine(from, to);
            default -> plain(from, to);
        }
    }

    private void all(List<Element> elements, Element to) throws UncopiedException {
        for (Element element : elements) {
            child(element, to);
        }
    }

    /** Anything else: copied if it is known and still says something, else counted. */
    private void plain(Element from, Element to) throws UncopiedException {
        String name = OoxmlName.of(from);
        Optional<Sort> gone = Allowed.element(name) ? gone(from) : Optional.of(Sort.ofElement(OoxmlName.local(from)));
        gone.ifPresent(leftOut()::count);
        if (gone.isPresent()) {
            return;
        }
        if (name.equals("w:tbl")) {
            paragraphs.settle(to);
        }
        Element copy = OoxmlDom.create(to, name);
        if (!attributes.copy(from, copy)) {
            return;
        }
        name(copy);
        text(from, copy);
        if (isMerged(from)) {
            OoxmlDom.child(from, "w:tcPr").ifPresent(properties -> copy.appendChild(copied(properties, copy)));
            leftOut().count(Sort.HIDDEN, from.getTextContent().isBlank() ? 0 : 1);
        } else {
            children(from, copy);
        }
        finish(copy);
        if (!isEmptyTable(copy)) {
            to.appendChild(copy);
        }
    }

    private Node copied(Element properties, Element like) {
        Element copy = OoxmlDom.create(like, OoxmlName.of(properties));
        try {
            children(properties, copy);
        } catch (UncopiedException impossible) {
            throw new IllegalStateException("Properties of a cell hold no text");
        }
        return copy;
    }

    /** A row that was deleted, a note that nothing refers to, a style that nothing uses. */
    private Optional<Sort> gone(Element from) {
        boolean gone = switch (OoxmlName.of(from)) {
            case "w:tr" -> OoxmlDom.at(from, "w:trPr", "w:del").isPresent();
            case "w:style" -> copying.styles().id(OoxmlDom.value(from, "styleId")).isEmpty();
            case "w:footnote", "w:endnote" -> from.getParentNode() == root && OoxmlDom.value(from, "type").isEmpty()
                    && !notes().has(OoxmlName.local(from), OoxmlDom.value(from, "id"));
            default -> false;
        };
        return gone ? Optional.of(OoxmlName.of(from).equals("w:tr") ? Sort.DELETIONS : OoxmlName.of(from).equals("w:style") ? Sort.STYLES : Sort.NOTES) : Optional.empty();
    }

    /** A cell that only continues the one above: Word shows nothing of it. */
    private static boolean isMerged(Element from) {
        return OoxmlName.of(from).equals("w:tc") && OoxmlDom.at(from, "w:tcPr", "w:vMerge").filter(merge -> !OoxmlDom.value(merge, "val").equals("restart")).isPresent();
    }

    private static boolean isEmptyTable(Element copy) {
        return switch (OoxmlName.of(copy)) {
            case "w:tbl" -> OoxmlDom.child(copy, "w:tr").isEmpty();
            case "w:tr" -> OoxmlDom.child(copy, "w:tc").isEmpty();
            default -> false;
        };
    }

    /** Numbers and words of the format that stand as text, such as a position. */
    private static void text(Element from, Element copy) {
        String text = from.getTextContent().strip();
        if (TEXTS.contains(OoxmlName.of(from)) && Allowed.known(text)) {
            copy.setTextContent(text);
        }
    }

    /** Names that the format wants and that say nothing. */
    private static void name(Element copy) {
        String name = OoxmlName.of(copy);
        if (NAMED.contains(name)) {
            copy.setAttribute("name", name.equals("wp:docPr") ? "Text Box " + copy.getAttribute("id") : "Report");
        }
    }

    private void finish(Element copy) {
        if (CONTAINERS.contains(OoxmlName.of(copy))) {
            paragraphs.finish(copy);
        }
    }

    private void control(Element from, Element to) throws UncopiedException {
        leftOut().count(Sort.CONTROLS);
        Optional<Element> content = OoxmlDom.child(from, "w:sdtContent");
        if (content.isPresent()) {
            children(content.get(), to);
        }
    }

    /** A formula's letters as text: its layout is not copied. */
    private void formula(Element from, Element to) throws UncopiedException {
        for (Element letter : OoxmlDom.all(from, "m:t").toList()) {
            RunCopy.write(OoxmlDom.add(to, "w:r"), letters.of(letter, letter.getTextContent()));
        }
    }

    private Optional<String> safeLink(String address) {
        return copying.redacted().safeLink(new Surface(address));
    }

    private void link(Element from, Element to) throws UncopiedException {
        Relation relation = sources.get(OoxmlDom.relation(from));
        Optional<String> address = Optional.ofNullable(relation).filter(Relation::external).flatMap(link -> safeLink(link.target()));
        Optional<String> bookmark = relation == null ? copying.bookmarks().of(OoxmlDom.value(from, "anchor")) : Optional.empty();
        if (address.isEmpty() && bookmark.isEmpty()) {
            leftOut().count(Sort.LINKS);
            children(from, to);
            return;
        }
        Element link = OoxmlDom.create(to, "w:hyperlink");
        address.ifPresent(safe -> OoxmlDom.set(link, "r:id", relations.link(safe)));
        bookmark.ifPresent(safe -> OoxmlDom.set(link, "w:anchor", safe));
        children(from, link);
        to.appendChild(link);
    }

    private void simpleField(Element from, Element to) throws UncopiedException {
        Optional<String> safe = instruction.safe(OoxmlDom.value(from, "instr"));
        if (safe.isEmpty()) {
            leftOut().count(Sort.FIELDS);
            children(from, to);
            return;
        }
        Element field = OoxmlDom.add(to, "w:fldSimple");
        OoxmlDom.set(field, "w:instr", safe.get());
        children(from, field);
    }

    private void bookmark(Element from, Element to) {
        boolean start = OoxmlName.local(from).equals("bookmarkStart");
        Optional<String> name = start ? copying.bookmarks().of(OoxmlDom.value(from, "name")) : Optional.empty();
        String id = OoxmlDom.value(from, "id");
        if (start && name.isEmpty() || !id.matches("\\d{1,9}")) {
            leftOut().count(Sort.ofElement(OoxmlName.local(from)));
            return;
        }
        Element mark = OoxmlDom.add(to, OoxmlName.of(from));
        OoxmlDom.set(mark, "w:id", id);
        name.ifPresent(neutral -> OoxmlDom.set(mark, "w:name", neutral));
    }

    private void runningLine(Element from, Element to) {
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
