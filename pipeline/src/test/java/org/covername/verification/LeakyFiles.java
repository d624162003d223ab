package org.covername.verification;

import static org.covername.verification.LeakyPdfs.hazard;
import static org.covername.verification.LeakyPdfs.wordless;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.covername.verification.LeakyPdfs.Sample;

/** Names in the file around the objects: earlier revisions, objects that nothing refers to, comments, gaps, and files that are two at once. */
final class LeakyFiles {

    private LeakyFiles() {
    }

    static List<Sample> samples() {
        return List.of(
                hazard(25, "earlier-revision", LeakyFiles::revised),
                hazard(25, "property-removed-by-an-update", LeakyFiles::updated),
                hazard(26, "object-that-nothing-refers-to", who -> {
                    RawPdf pdf = RawPdf.page();
                    pdf.packed("", RawPdf.ascii("BT /F1 11 Tf 50 650 Td (" + who + ") Tj ET"));
                    return pdf.bytes();
                }),
                hazard(26, "object-outside-the-table", who -> RawPdf.page().between("99 0 obj\n(" + who + ")\nendobj\n").bytes()),
                hazard(26, "comment-between-objects", who -> RawPdf.page().between("% made for " + who + "\n").bytes()),
                hazard(26, "bytes-between-objects", who -> RawPdf.page().between(who + "\n").bytes()),
                hazard(26, "bytes-behind-the-end", who -> joined(RawPdf.page().bytes(), who)),
                hazard(26, "object-left-in-an-object-stream", LeakyFiles::packed),
                wordless(33, "encrypted-file", who -> encrypted(RawPdf.page().show("(The child was not seen.)").bytes())),
                hazard(33, "file-with-two-tables", who -> RawPdf.page().trailer("/XRefStm 15 /Note (" + who + ")").bytes()));
    }

    private static byte[] joined(byte[] file, String more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(file);
        out.writeBytes(more.getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    /** The name stands in the first page of the file, which an update replaced. */
    private static byte[] revised(String who) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(RawPdf.page().show("(" + who + ")").bytes()); PDDocument clean = Loader.loadPDF(RawPdf.page().bytes())) {
            try (var content = pdf.getPage(0).getContentStreams().next().getCOSObject().createOutputStream(COSName.FLATE_DECODE)) {
                clean.getPage(0).getContents().transferTo(content);
            }
            pdf.getPage(0).getContentStreams().next().getCOSObject().setNeedToBeUpdated(true);
            return saved(pdf);
        }
    }

    private static byte[] updated(String who) throws IOException {
        RawPdf raw = RawPdf.page();
        int info = raw.add("<< /Title (Review of " + who + ") >>");
        try (PDDocument pdf = Loader.loadPDF(raw.trailer("/Info " + info + " 0 R").bytes())) {
            pdf.getDocumentInformation().setTitle("Review of Child V");
            pdf.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            return saved(pdf);
        }
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
        pdf.saveIncremental(out);
        return out.toByteArray();
    }

    /** An object stream that no table speaks of: a reader of the table never meets what is in it. */
    private static byte[] packed(String who) {
        RawPdf pdf = RawPdf.page();
        String object = "<< /Title (" + who + ") >>";
        pdf.packed("/Type /ObjStm /N 1 /First 5", RawPdf.ascii("77 0 " + object));
        return pdf.bytes();
    }

    private static byte[] encrypted(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }
}
