package org.covername.wordcopy;

import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import org.w3c.dom.Element;

/** Copies one run: its looks, and of its letters and signs what the passages keep. A run of which nothing stays is left out. */
final class RunCopy {

    private final PartCopy part;
    private final Element from;
    private final Element to;
    private Element run;

    RunCopy(PartCopy part, Element from, Element to) {
        this.part = part;
        this.from = from;
        this.to = to;
    }

    void copy() throws UncopiedException {
        open();
        all(OoxmlDom.children(from));
        close();
    }

    private void open() throws UncopiedException {
        run = OoxmlDom.create(to, "w:r");
        Optional<Element> looks = OoxmlDom.child(from, "w:rPr");
        if (looks.isPresent()) {
            part.child(looks.get(), run);
        }
    }

    private void close() {
        if (OoxmlDom.children(run).stream().anyMatch(child -> !OoxmlName.of(child).equals("w:rPr"))) {
            to.appendChild(run);
        }
    }

    private void all(List<Element> pieces) throws UncopiedException {
        for (Element piece : pieces) {
            piece(piece);
        }
    }

    private void piece(Element piece) throws UncopiedException {
        switch (OoxmlName.of(piece)) {
            case "w:rPr", "w:instrText", "w:delInstrText" -> { }
            case "w:t", "w:delText" -> write(run, part.letters().of(piece, piece.getTextContent()));
            case "w:tab", "w:ptab" -> sign(piece, "\t");
            case "w:br" -> sign(piece, List.of("page", "column").contains(OoxmlDom.value(piece, "type")) ? "" : "\n");
            case "w:cr" -> sign(piece, "\n");
            case "w:noBreakHyphen" -> sign(piece, "\u2011");
            case "w:softHyphen" -> sign(piece, "\u00AD");
            case "w:sym" -> sign(piece, symbol(OoxmlDom.value(piece, "char")));
            case "w:fldChar" -> field(piece);
            case "w:footnoteReference", "w:endnoteReference" -> note(piece);
            case "w:drawing", "w:pict", "w:object" -> new DrawingCopy(part, piece).copy(run);
            case "mc:AlternateContent" -> all(OoxmlDom.chosen(piece));
            case "w:ruby" -> ruby(piece);
            default -> part.child(piece, run);
        }
    }

    /** A sign that has an element of its own: it stays unless it stands within a mention. */
    private void sign(Element piece, String character) throws UncopiedException {
        String written = part.letters().of(piece, character);
        if (part.letters().isAside(piece)) {
            return;
        }
        if (written.equals(character)) {
            part.child(piece, run);
        } else {
            write(run, written);
        }
    }

    private static String symbol(String hex) {
        return hex.matches("[0-9A-Fa-f]{1,5}") ? Character.toString(Integer.parseInt(hex, 16)) : "";
    }

    private void field(Element sign) {
        String type = OoxmlDom.value(sign, "fldCharType");
        Optional<String> instruction = part.fields().instruction(sign);
        part.leftOut().count(Sort.FORM_FIELDS, OoxmlDom.child(sign, "w:ffData").isPresent() ? 1 : 0);
        if (instruction.isEmpty()) {
            part.leftOut().count(Sort.FIELDS, type.equals("begin") ? 1 : 0);
            return;
        }
        OoxmlDom.set(OoxmlDom.add(run, "w:fldChar"), "w:fldCharType", type);
        if (type.equals("begin")) {
            Element written = OoxmlDom.add(run, "w:instrText");
            written.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
            written.setTextContent(" " + instruction.get() + " ");
        }
    }

    private void note(Element reference) throws UncopiedException {
        String kind = OoxmlName.local(reference).replace("Reference", "");
        if (part.notes().refer(kind, OoxmlDom.value(reference, "id"))) {
            part.child(reference, run);
        }
    }

    /** Small letters over others become letters beside them. */
    private void ruby(Element piece) throws UncopiedException {
        close();
        part.children(piece, to);
        open();
    }

    static void write(Element run, String text) {
        if (!text.isEmpty()) {
            Element written = OoxmlDom.add(run, "w:t");
            written.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
            written.setTextContent(text);
        }
    }
}
