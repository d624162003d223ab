package org.covername.extraction;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.covername.document.Place;
import org.covername.document.Remark;

/** Reads what a PDF carries beside its pages: properties, bookmarks, form fields, names of layers, texts for screen readers. */
final class PdfProperties {

    private static final Set<String> TECHNICAL = Set.of("Producer", "Creator", "CreationDate", "ModDate", "Trapped");
    /** Which programs made the file (XMP specification, part 1, 8.4, and part 2): "Adobe" in their names is nobody's, and stands in every report's own metadata. */
    private static final Set<String> PROGRAMS = Set.of("CreatorTool", "Producer", "softwareAgent");
    private static final int MOST_NODES = 200_000;

    private final PDDocument pdf;
    private final PdfFilledIn filledIn;
    private final Passages passages;
    private int nodes;

    PdfProperties(PDDocument pdf, PdfFilledIn filledIn, Passages passages) {
        this.pdf = pdf;
        this.filledIn = filledIn;
        this.passages = passages;
    }

    void read() throws IOException, UnreadableDraftException {
        pdf.getDocumentInformation().getCOSObject().entrySet().stream()
                .filter(entry -> !TECHNICAL.contains(entry.getKey().getName()) && entry.getValue().getCOSObject() instanceof COSString)
                .map(Map.Entry::getKey).forEach(key -> add(key.getName(), pdf.getDocumentInformation().getCOSObject().getString(key)));
        xmp();
        if (pdf.getDocumentCatalog().getDocumentOutline() != null) {
            outline(pdf.getDocumentCatalog().getDocumentOutline());
        }
        form(pdf.getDocumentCatalog().getAcroForm());
        if (pdf.getDocumentCatalog().getOCProperties() != null) {
            for (String layer : pdf.getDocumentCatalog().getOCProperties().getGroupNames()) {
                add("layer", layer);
            }
        }
        if (pdf.getDocumentCatalog().getStructureTreeRoot() != null) {
            structure(pdf.getDocumentCatalog().getStructureTreeRoot(), 0);
        }
        attachments(pdf.getDocumentCatalog().getNames());
    }

    private void xmp() throws IOException {
        if (pdf.getDocumentCatalog().getMetadata() == null) {
            return;
        }
        try (java.io.InputStream stream = pdf.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
            XmlTree.read(stream.readNBytes(1 << 22)).all().filter(node -> !PROGRAMS.contains(node.name())).flatMap(node -> node.nodes().stream())
                    .filter(node -> node.isText() && node.text().strip().length() > 2)
                    .map(node -> node.text().strip()).filter(text -> !text.matches("[\\d\\-T:Z+.]+|uuid:.*|application/pdf")).distinct()
                    .forEach(text -> add("XMP", text));
        } catch (UnreadableDraftException damaged) {
            passages.remark(Remark.told("The extended properties of the PDF are damaged and were not searched; they are left out."));
        }
    }

    private void outline(PDOutlineNode parent) {
        for (PDOutlineItem item : parent.children()) {
            if (nodes++ < MOST_NODES) {
                add("bookmark", item.getTitle());
                outline(item);
            }
        }
    }

    private void form(PDAcroForm form) {
        if (form == null) {
            return;
        }
        for (PDField field : form.getFieldTree()) {
            String value = field.getValueAsString() == null ? "" : field.getValueAsString().replaceAll("^\\[]$|^Off$", "");
            passages.add(filledIn.shows(field, value) ? new Place.Hidden() : new Place.TextBox(), 0, RichText.of(value));
            hide(field.getFullyQualifiedName());
            hide(field.getAlternateFieldName());
        }
        if (form.getXFA() != null) {
            passages.remark(Remark.holding("The PDF is a form of a kind that cannot be read fully (XFA): print it to a new PDF and drop that."));
        }
    }

    private void structure(PDStructureNode parent, int depth) {
        for (Object kid : parent.getKids()) {
            if (kid instanceof PDStructureElement element && depth < 64 && nodes++ < MOST_NODES) {
                hide(element.getAlternateDescription());
                hide(element.getActualText());
                hide(element.getExpandedForm());
                hide(element.getTitle());
                structure(element, depth + 1);
            }
        }
    }

    private void attachments(PDDocumentNameDictionary names) throws IOException {
        if (names != null && names.getEmbeddedFiles() != null) {
            passages.remark(Remark.told("Files attached to the PDF are left out and were not searched."));
            Map<String, ?> files = names.getEmbeddedFiles().getNames();
            if (files != null) {
                files.keySet().forEach(name -> add("attachment", name));
            }
        }
        if (pdf.getDocumentCatalog().getCOSObject().containsKey(COSName.getPDFName("Collection"))) {
            passages.remark(Remark.holding("The PDF is a portfolio of several files, of which only the cover was read: drop its files one by one."));
        }
    }

    private void hide(String text) {
        if (text != null && text.strip().length() > 1) {
            passages.add(new Place.Hidden(), text);
        }
    }

    private void add(String name, String value) {
        if (value != null && value.chars().anyMatch(Character::isLetter)) {
            passages.add(new Place.Property(name), value);
        }
    }
}
