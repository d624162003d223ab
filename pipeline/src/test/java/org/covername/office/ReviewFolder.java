package org.covername.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.covername.certificate.Certificate;
import org.covername.certificate.CertificateJson;
import org.covername.document.DraftFile;

/** Writes what the pipeline leaves in {@code outbound/review/CASE/DRAFT/}: a real PDF, and the two files that the office reads beside it. */
public final class ReviewFolder {

    private final Path folder;
    private String holds = "";
    private String audience = "public";
    private String doubt = "Town 1";

    private ReviewFolder(Path folder) {
        this.folder = folder;
    }

    public static ReviewFolder of(Path outbound, String caseId, String draft) {
        return new ReviewFolder(outbound.resolve("review").resolve(caseId).resolve(draft));
    }

    public ReviewFolder holding(String kind, String status, String evidence) {
        holds = "{\"kind\":\"" + kind + "\",\"status\":\"" + status + "\",\"evidence\":\"" + evidence + "\",\"page\":2}";
        return this;
    }

    public ReviewFolder forProfessionals() {
        audience = "professionals-only";
        return this;
    }

    public ReviewFolder doubting(String replacement) {
        doubt = replacement;
        return this;
    }

    /** Writes a report of this text. */
    public void saying(String text) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("readiness.json"), "{\"audience\":\"" + audience + "\",\"holds\":[" + holds
                    + "],\"residue\":[],\"accessibility\":{\"pdfua1\":true,\"pdfa2a\":true},\"failures\":[]}");
            Files.writeString(folder.resolve("redaction-log.json"), "{\"sha256In\":\"aa\",\"entries\":[{\"kind\":\"place\",\"entity\":\"e1\",\"replacement\":\"" + doubt + "\",\"doubtful\":true},"
                    + "{\"kind\":\"person\",\"entity\":\"e2\",\"replacement\":\"Mother\",\"doubtful\":false}]}");
            byte[] pdf = pdf(text);
            Files.write(folder.resolve("redacted.pdf"), pdf);
            Files.write(folder.resolve("certificate.json"), certificate(folder.getParent().getFileName().toString(), folder.getFileName().toString(), pdf));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The certificate of a report that passed. */
    static byte[] certificate(String caseId, String draft, byte[] pdf) {
        Certificate.Of of = new Certificate.Of(caseId, draft, "a".repeat(64), DraftFile.sha256(pdf), "b".repeat(64));
        List<Certificate.Check> checks = List.of(new Certificate.Check("page-text", "The text of the pages", "passed", "nothing found"));
        return CertificateJson.of(new Certificate(of, new TreeMap<>(), checks, new TreeMap<>(), Instant.parse("2026-02-01T10:00:00Z"))).getBytes(StandardCharsets.UTF_8);
    }

    /** A page with this text. */
    public static byte[] pdf(String text) throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 14);
                content.newLineAtOffset(60, 700);
                content.showText(text);
                content.endText();
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
