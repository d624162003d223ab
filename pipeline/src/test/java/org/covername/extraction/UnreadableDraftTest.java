package org.covername.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.covername.document.DraftFile;
import org.covername.document.Place;
import org.covername.document.Surface;
import org.covername.extraction.UnreadableDraftException.Reason;
import org.junit.jupiter.api.Test;

class UnreadableDraftTest {

    private static final String MARKED = "Ozymandel";

    @Test
    void refusesAnEmptyFile() {
        assertRefused("draft.docx", new byte[0], Reason.EMPTY);
        assertRefused("draft.txt", " \n ".getBytes(StandardCharsets.UTF_8), Reason.NO_TEXT);
    }

    @Test
    void judgesByContentWhateverTheEndingSays() throws Exception {
        byte[] docx = DocxSample.aDraft().says(MARKED + " came.").bytes();
        assertThat(Extraction.usual().extract(file("draft.pdf", docx)).passage(0).text().text()).isEqualTo(MARKED + " came.");
        assertRefused("draft.docx", new byte[] {0, 1, 2, 3, 0, 0, 7}, Reason.UNKNOWN_TYPE);
        assertRefused("draft.docx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}, Reason.UNKNOWN_TYPE);
    }

    @Test
    void refusesWhatIsProtectedWithAPassword() throws Exception {
        assertRefused("draft.docx", encryptedDocx(), Reason.ENCRYPTED);
        assertRefused("draft.pdf", encryptedPdf("open"), Reason.ENCRYPTED);
        assertThatCode(() -> Extraction.usual().extract(file("draft.pdf", encryptedPdf("")))).isInstanceOf(UnreadableDraftException.class)
                .hasMessageContaining("no text");
    }

    @Test
    void refusesATruncatedFile() {
        byte[] docx = DocxSample.aDraft().says(MARKED.repeat(500)).bytes();
        assertRefused("draft.docx", Arrays.copyOf(docx, docx.length / 2), Reason.CORRUPT);
        assertRefused("draft.pdf", "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII), Reason.CORRUPT);
    }

    @Test
    void refusesAZipBombBeforeItUnpacks() {
        byte[] docx = DocxSample.aDraft().says("a".repeat(30_000_000)).bytes();
        assertRefused("draft.docx", docx, Reason.BOMB);
    }

    @Test
    void refusesMoreThanMayBeUnpacked() {
        ExtractionLimits small = new ExtractionLimits(1 << 20, 2_000, 10, 0, ExtractionLimits.usual().time(), ExtractionLimits.usual().timePerScan());
        byte[] docx = DocxSample.aDraft().says("abc ".repeat(1_000)).bytes();
        assertThat(refusal(Extraction.within(small), "draft.docx", docx).reason()).isEqualTo(Reason.BOMB);
    }

    @Test
    void refusesEntityBombsAndEndlessNesting() {
        byte[] entities = DocxSample.zip(Map.of("[Content_Types].xml", "<Types/>", "_rels/.rels", "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><x>&a;</x>", "word/a.xml", "<a/>"));
        assertRefused("draft.docx", entities, Reason.CORRUPT);
        assertRefused("draft.docx", DocxSample.aDraft().body("<w:sdt>".repeat(900) + "</w:sdt>".repeat(900)).bytes(), Reason.BOMB);
    }

    @Test
    void neverOpensAnArchive() {
        byte[] inner = DocxSample.zip(Map.of("a.txt", MARKED));
        byte[] nested = DocxSample.zip(Map.of("inner.zip", new String(inner, StandardCharsets.ISO_8859_1)));
        assertRefused("drafts.zip", nested, Reason.UNKNOWN_TYPE);
        assertThat(refusal(Extraction.usual(), "drafts.docx", nested).getMessage()).startsWith("The file is an archive");
    }

    @Test
    void refusesFilesAndPdfsBeyondTheLimits() throws Exception {
        ExtractionLimits small = new ExtractionLimits(100_000, 1 << 20, 3, 0, ExtractionLimits.usual().time(), ExtractionLimits.usual().timePerScan());
        assertThat(refusal(Extraction.within(small), "draft.txt", new byte[100_001]).reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal(Extraction.within(small), "draft.pdf", pdf(4)).reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal(Extraction.within(small), "draft.pdf", pdf(3)).reason()).isEqualTo(Reason.NO_TEXT);
    }

    @Test
    void refusesWhatIsNestedTooDeeplyInEveryFormatThatNests() {
        assertRefused("draft.rtf", ("{\\rtf1 " + "{".repeat(100_000) + MARKED).getBytes(StandardCharsets.US_ASCII), Reason.BOMB);
        assertRefused("draft.odt", odt("<text:section>".repeat(900) + "</text:section>".repeat(900)), Reason.BOMB);
        String deep = "<div>".repeat(200_000) + MARKED;
        assertThatCode(() -> Extraction.usual().extract(file("draft.html", ("<html><body>" + deep).getBytes(StandardCharsets.US_ASCII))))
                .satisfiesAnyOf(read -> assertThat(read).isNull(), refused -> assertThat(refused).isInstanceOf(UnreadableDraftException.class));
    }

    @Test
    void refusesMoreTextThanAnyReportHas() {
        assertRefused("draft.html", ("<html><body>" + "<p>a</p>".repeat(100_001)).getBytes(StandardCharsets.US_ASCII), Reason.TOO_LARGE);
        assertRefused("draft.html", ("<html><body><table>" + "<tr><td>a</td><td>b</td></tr>".repeat(50_001)).getBytes(StandardCharsets.US_ASCII), Reason.TOO_LARGE);
        assertRefused("draft.md", "| a | b |\n|---|---|\n".concat("| a | b |\n".repeat(50_001)).getBytes(StandardCharsets.US_ASCII), Reason.TOO_LARGE);
        assertRefused("draft.rtf", ("{\\rtf1 " + "a\\par ".repeat(100_001) + "}").getBytes(StandardCharsets.US_ASCII), Reason.TOO_LARGE);
        assertRefused("draft.txt", "word and word. ".repeat(1_400_000).getBytes(StandardCharsets.US_ASCII), Reason.TOO_LARGE);
    }

    @Test
    void givesNoFormatMoreTimeThanIsAllowed() throws Exception {
        ExtractionLimits none = new ExtractionLimits(1 << 20, 1 << 20, 10, 0, Duration.ZERO, Duration.ZERO);
        for (String ending : List.of("docx", "doc", "odt", "rtf")) {
            try (InputStream sample = getClass().getResourceAsStream("/drafts/draft." + ending)) {
                assertTooSlow(refusal(Extraction.within(none), "draft." + ending, sample.readAllBytes()));
            }
        }
        for (String name : List.of("draft.html", "draft.md", "draft.txt", "draft.eml")) {
            assertTooSlow(refusal(Extraction.within(none), name, ("Subject: " + MARKED + "\n\n" + MARKED).getBytes(StandardCharsets.US_ASCII)));
        }
        assertTooSlow(refusal(Extraction.within(none), "draft.pdf", pdf(1)));
    }

    @Test
    void leavesAReaderBehindThatDoesNotComeToAnEnd() {
        AtomicBoolean stopped = new AtomicBoolean();
        Passages passages = new Passages(new ReadingClock(Duration.ofMillis(50)));
        UnreadableDraftException refusal = catchThrowableOfType(UnreadableDraftException.class, () -> TimedReading.of(passages, () -> {
            while (!stopped.get()) {
                Thread.onSpinWait();
            }
        }));
        stopped.set(true);
        assertTooSlow(refusal);
        assertThatCode(() -> passages.add(new Place.Paragraph(), MARKED)).isInstanceOf(IllegalStateException.class);
    }

    private static void assertTooSlow(UnreadableDraftException refusal) {
        assertThat(refusal).isNotNull().hasMessageStartingWith("The file takes longer to read than is allowed").hasMessageNotContaining(MARKED);
    }

    private static byte[] odt(String body) {
        return DocxSample.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml",
                "<o:d xmlns:o='o' xmlns:text='t'><o:body><o:text>" + body + "</o:text></o:body></o:d>"));
    }

    private static void assertRefused(String name, byte[] bytes, Reason reason) {
        UnreadableDraftException refusal = refusal(Extraction.usual(), name, bytes);
        assertThat(refusal).as("refusal of " + name).isNotNull();
        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.getMessage()).matches("The file [^\\n]{20,200}\\.").doesNotContain(MARKED, "Exception", "org.");
    }

    private static UnreadableDraftException refusal(Extraction extraction, String name, byte[] bytes) {
        return catchThrowableOfType(UnreadableDraftException.class, () -> extraction.extract(file(name, bytes)));
    }

    private static DraftFile file(String name, byte[] bytes) {
        return new DraftFile(new Surface(name), bytes);
    }

    private static byte[] encryptedDocx() throws Exception {
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword("open");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            try (OutputStream stream = encryptor.getDataStream(files)) {
                new ByteArrayInputStream(DocxSample.aDraft().says(MARKED).bytes()).transferTo(stream);
            }
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] encryptedPdf(String password) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] pdf(int pages) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                pdf.addPage(new PDPage());
            }
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }
}
