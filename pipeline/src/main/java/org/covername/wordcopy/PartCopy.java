package org.covername.wordcopy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** Copies one part of a docx into a new one, element by element, as far as the whitelist knows them; wrappers are opened, deletions left out. */
final class PartCopy {

    private static final Set<String> WRAPPERS = Set.of("w:sdtContent", "w:customXml", "w:smartTag", "w:ins", "w:moveTo", "w:dir", "w:bdo", "w:ruby", "w:rt",
            "w:rubyBase");
    private static final Set<String> CONTAINERS = Set.of("w:body", "w:tc", "w:hdr", "w:ftr", "w:footnote", "w:endnote", "w:txbxContent");
    private static final Set<String> TEXTS = Set.of("wp:posOffset", "wp:align");
    private static final List<String> NAMED = List.of("wp:docPr", "a:theme", "a:clrScheme", "a:fontScheme");

    private final Copying copying;
    private final Element root;
    private final Attributes attributes;
    private final Letters letters;
    private final FieldPlan fields;
    private final ReferenceCopy references;
    private final ParagraphCopy paragraphs;

    /** @param running gives running headers and footers their new names */
    PartCopy(Copying copying, SourcePart part, RunningLines running) {
        this.copying = copying;
        this.root = part.root();
        this.attributes = new Attributes(copying);
        this.letters = new Letters(copying, part.name(), root);
        this.references = new ReferenceCopy(this, part.relations(), running);
        this.fields = FieldPlan.of(root, references::instruction);
        this.paragraphs = new ParagraphCopy(this);
    }

    Relations relations() {
        return references.relations();
    }

    Copying copying() {
        return copying;
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
        if (!Allowed.element(OoxmlName.of(root))) {
            throw new UncopiedException("A part of the file is of a kind that is not known.");
        }
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
            case "w:hyperlink" -> references.link(from, to);
            case "w:fldSimple" -> references.simpleField(from, to);
            case "w:bookmarkStart", "w:bookmarkEnd" -> references.bookmark(from, to);
            case "w:headerReference", "w:footerReference" -> references.runningLine(from, to);
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
        if (attributes.copy(from, copy)) {
            content(from, copy);
            if (!isEmptyTable(copy)) {
                to.appendChild(copy);
            }
        }
    }

    private void content(Element from, Element copy) throws UncopiedException {
        name(copy);
        text(from, copy);
        if (isMerged(from)) {
            child(OoxmlDom.child(from, "w:tcPr").orElseThrow(), copy);
            leftOut().count(Sort.HIDDEN, from.getTextContent().isBlank() ? 0 : 1);
        } else {
            children(from, copy);
        }
        finish(copy);
    }

    /** A row that was deleted, a note that nothing refers to, a style that nothing uses. */
    private Optional<Sort> gone(Element from) {
        return switch (OoxmlName.of(from)) {
            case "w:tr" -> OoxmlDom.at(from, "w:trPr", "w:del").map(deleted -> Sort.DELETIONS);
            case "w:style" -> copying.styles().id(OoxmlDom.value(from, "styleId")).isPresent() ? Optional.empty() : Optional.of(Sort.STYLES);
            case "w:footnote", "w:endnote" -> isUnusedNote(from) ? Optional.of(Sort.NOTES) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private boolean isUnusedNote(Element note) {
        return note.getParentNode() == root && OoxmlDom.value(note, "type").isEmpty() && !notes().has(OoxmlName.local(note), OoxmlDom.value(note, "id"));
    }

    /** A cell that only continues the one above: Word shows nothing of it. */
    private static boolean isMerged(Element from) {
        return OoxmlName.of(from).equals("w:tc")
                && OoxmlDom.at(from, "w:tcPr", "w:vMerge").filter(merge -> !OoxmlDom.value(merge, "val").equals("restart")).isPresent();
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
}
