package org.covername.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.covername.document.Draft;
import org.covername.document.DraftFile;
import org.covername.document.Place;
import org.covername.document.Surface;
import org.covername.picture.DrawnPicture;
import org.junit.jupiter.api.Test;

class PicturesOfDraftsTest {

    private static final DrawnPicture MAP = DrawnPicture.of(400, 200).scrawled();
    private static final String SHA256 = DraftPictures.sha256(MAP.pixels());

    @Test
    void knowsAPictureByItsPixelsInEachFormat() throws Exception {
        for (DraftFile file : List.of(docx(), odt(), pdf(), html(), rtf())) {
            Draft draft = Extraction.usual().extract(file);
            assertThat(draft.passages()).as(file.name().text()).extracting(passage -> passage.place()).contains(new Place.Picture(SHA256));
            Map<String, BufferedImage> pixels = DraftPictures.of(file, Set.of(SHA256));
            assertThat(pixels).as(file.name().text()).containsOnlyKeys(SHA256);
            assertThat(DraftPictures.sha256(pixels.get(SHA256))).isEqualTo(SHA256);
        }
    }

    @Test
    void fetchesNoPictureThatNobodyWants() throws Exception {
        assertThat(DraftPictures.of(docx(), Set.of("a".repeat(64)))).isEmpty();
        assertThat(DraftPictures.of(docx(), Set.of())).isEmpty();
    }

    @Test
    void hashesSizeAndEveryPixel() {
        BufferedImage other = DrawnPicture.of(400, 200).scrawled().pixels();
        assertThat(DraftPictures.sha256(other)).isEqualTo(SHA256);
        other.setRGB(399, 199, other.getRGB(399, 199) ^ 1);
        assertThat(DraftPictures.sha256(other)).isNotEqualTo(SHA256);
        assertThat(DraftPictures.sha256(DrawnPicture.of(200, 400).pixels())).isNotEqualTo(DraftPictures.sha256(DrawnPicture.of(400, 200).pixels()));
    }

    private static DraftFile docx() throws Exception {
        try (XWPFDocument docx = new XWPFDocument()) {
            docx.createParagraph().createRun().setText("The panel met.");
            docx.createParagraph().createRun().addPicture(new ByteArrayInputStream(MAP.png()), Document.PICTURE_TYPE_PNG, "map.png", Units.toEMU(200), Units.toEMU(100));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            docx.write(bytes);
            return new DraftFile(new Surface("draft.docx"), bytes.toByteArray());
        }
    }

    private static DraftFile odt() throws IOException {
        String content = "<office:document-content xmlns:office=\"urn:o\" xmlns:text=\"urn:t\" xmlns:draw=\"urn:d\" xmlns:xlink=\"urn:x\"><office:body><office:text>"
                + "<text:p>The panel met.</text:p><text:p><draw:frame><draw:image xlink:href=\"Pictures/map.png\"/></draw:frame></text:p></office:text></office:body></office:document-content>";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : List.of(Map.entry("mimetype", utf8("application/vnd.oasis.opendocument.text")), Map.entry("content.xml", utf8(content)),
                    Map.entry("Pictures/map.png", MAP.png()))) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return new DraftFile(new Surface("draft.odt"), bytes.toByteArray());
    }

    private static DraftFile pdf() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 11);
                content.newLineAtOffset(70, 700);
                content.showText("The panel met again to hear what the agencies had to say.");
                content.endText();
                content.drawImage(LosslessFactory.createFromImage(pdf, MAP.pixels()), 70, 400, 200, 100);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return new DraftFile(new Surface("draft.pdf"), bytes.toByteArray());
        }
    }

    private static DraftFile html() {
        return new DraftFile(new Surface("draft.html"), utf8("<html><body><p>The panel met.</p>" + MAP.image("A map") + "</body></html>"));
    }

    private static DraftFile rtf() {
        StringBuilder hex = new StringBuilder();
        for (byte each : MAP.png()) {
            hex.append("%02x".formatted(each));
        }
        return new DraftFile(new Surface("draft.rtf"), utf8("{\\rtf1\\ansi The panel met.\\par {\\pict\\pngblip " + hex + "}\\par}"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
