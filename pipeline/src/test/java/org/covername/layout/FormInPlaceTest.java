package org.covername.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationUnknown;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.covername.document.Passage;
import org.covername.document.Place;
import org.covername.document.Remark;
import org.junit.jupiter.api.Test;

class FormInPlaceTest {

    private static final Map<String, String> NAMES = Map.of("Orla Tandy", "Child V", "Orla", "Child V", "Tandy", "Child V", "Fern", "Mother");
    private static final String PAGE = "BT /F2 12 Tf 72 700 Td (Name of the child:) Tj 0 -40 Td (Fern was told on the same day.) Tj ET";
    private static final String ORLA = "/Tx BMC q 0 0 200 20 re W n BT /F2 12 Tf 2 5 Td (Orla Tandy) Tj ET Q EMC";

    @Test
    void drawsWhatAFieldShowsAsTextOfThePage() throws Exception {
        Covered covered = Covered.of(form(false, ORLA, "Orla Tandy"), NAMES);
        assertThat(covered.text()).isEqualTo("Name of the child: Child V Mother was told on the same day.");
        assertThat(covered.residue()).isEmpty();
        assertThat(shown(covered)).containsOnlyOnce("Orla").contains("TextBox Orla Tandy\n");
        assertThat(((PdfInPlace.Written) covered.outcome()).report().remarks()).contains(Remark.told(
                "What 1 form field or note on a page shows is text of the page now, redacted like all other; nobody can fill it in any more."));
        try (PDDocument pdf = Loader.loadPDF(covered.pdf())) {
            assertThat(pdf.getDocumentCatalog().getAcroForm()).isNull();
            assertThat(pdf.getPage(0).getAnnotations()).isEmpty();
        }
    }

    @Test
    void readsAValueThatItsFieldDoesNotShow() throws Exception {
        Covered covered = Covered.of(form(false, "q 0 0 200 20 re W n Q", "Orla Tandy"), NAMES);
        assertThat(covered.text()).isEqualTo("Name of the child: Mother was told on the same day.");
        assertThat(covered.residue()).isEmpty();
        assertThat(shown(covered)).contains("TextBox");
    }

    /** Else one would run over the border of the next. */
    @Test
    void setsFieldsSideBySideEachInItsPlace() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(DrawnPage.of(PAGE)); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (int field = 0; field < 3; field++) {
                PDAnnotation typed = note("FreeText", "");
                show(typed, pdf.getPage(0), new PDRectangle(72 + 110 * field, 600, 100, 20));
                appear(typed, "BT /F2 12 Tf 2 5 Td (" + List.of("Orla Tandy", "no change", "Fern").get(field) + ") Tj ET", new PDRectangle(100, 20));
            }
            pdf.save(bytes);
            Covered covered = Covered.of(bytes.toByteArray(), NAMES);
            assertThat(covered.text()).endsWith("Child V no change Mother");
            assertThat(starts(covered.pdf(), "CnM")).containsExactly(74f, 184f, 294f);
        }
    }

    /** Where the first of each of these letters stands below the text of the page. */
    private static List<Float> starts(byte[] file, String letters) throws IOException {
        Map<String, Float> found = new TreeMap<>();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    if (position.getYDirAdj() > 200) {
                        found.putIfAbsent(position.getUnicode(), position.getXDirAdj());
                    }
                }
            }.getText(pdf);
        }
        return letters.chars().mapToObj(letter -> found.get(Character.toString(letter))).toList();
    }

    @Test
    void leavesAFieldBesideItsPageWhoseViewerWouldDrawItAnew() throws Exception {
        Covered covered = Covered.of(form(true, ORLA, "Orla Tandy"), NAMES);
        assertThat(covered.text()).isEqualTo("Name of the child: Mother was told on the same day.");
        assertThat(shown(covered)).contains("TextBox");
    }

    @Test
    void drawsTypedNotesAndStampsWhereTheyStandAndTurnedAsTheyAre() throws Exception {
        Covered covered = Covered.of(notes(""), NAMES);
        assertThat(covered.text()).isEqualTo("Name of the child: seen by Mother Mother was told on the same day. CONFIDENTIAL");
        assertThat(covered.residue()).isEmpty();
        assertThat(shown(covered)).doesNotContain("Fern to be asked");
    }

    @Test
    void leavesNotesBesideAPageThatEndsInAnotherStateThanItBegan() throws Exception {
        for (String unbalanced : new String[] {"q 2 0 0 2 0 0 cm ", "Q q 2 0 0 2 0 0 cm Q "}) {
            assertThat(Covered.of(notes(unbalanced), NAMES).text()).as(unbalanced).doesNotContain("CONFIDENTIAL");
        }
    }

    private static String shown(Covered covered) {
        StringBuilder shown = new StringBuilder();
        covered.draft().passages().stream().filter(passage -> passage.place().shown()).forEach(passage -> shown.append(name(passage)).append(passage.text().text()).append('\n'));
        return shown.toString();
    }

    private static String name(Passage passage) {
        return passage.place() instanceof Place.TextBox ? "TextBox " : "";
    }

    private static byte[] form(boolean anew, String appearance, String value) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(DrawnPage.of(PAGE)); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDAcroForm form = new PDAcroForm(pdf);
            pdf.getDocumentCatalog().setAcroForm(form);
            PDTextField field = new PDTextField(form);
            field.setPartialName("name");
            field.getCOSObject().setString(COSName.V, value);
            form.getFields().add(field);
            form.setNeedAppearances(anew);
            PDAnnotationWidget widget = field.getWidgets().get(0);
            show(widget, pdf.getPage(0), new PDRectangle(178, 695, 200, 20));
            appear(widget, appearance, new PDRectangle(200, 20));
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** A typed note beside the first line, a stamp turned by a right angle and twice as large as its appearance, a hidden note. */
    private static byte[] notes(String before) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(DrawnPage.of(before + PAGE)); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = pdf.getPage(0);
            PDAnnotation typed = note("FreeText", "seen by Fern");
            show(typed, page, new PDRectangle(300, 695, 200, 20));
            appear(typed, "BT /F2 12 Tf 2 5 Td (seen by Fern) Tj ET", new PDRectangle(200, 20));
            PDAnnotation stamp = note("Stamp", "");
            show(stamp, page, new PDRectangle(400, 300, 40, 300));
            appear(stamp, "BT /F2 10 Tf 2 5 Td (CONFIDENTIAL) Tj ET", new PDRectangle(150, 20)).setMatrix(new Matrix(0, 1, -1, 0, 0, 0).createAffineTransform());
            PDAnnotation hidden = note("Stamp", "");
            show(hidden, page, new PDRectangle(100, 100, 200, 20));
            appear(hidden, "BT /F2 10 Tf 2 5 Td (Fern to be asked) Tj ET", new PDRectangle(200, 20));
            hidden.setHidden(true);
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static PDAnnotation note(String sort, String contents) {
        PDAnnotation note = new PDAnnotationUnknown(new COSDictionary());
        note.getCOSObject().setName(COSName.SUBTYPE, sort);
        note.setContents(contents);
        return note;
    }

    private static void show(PDAnnotation annotation, PDPage page, PDRectangle place) throws IOException {
        annotation.setRectangle(place);
        annotation.setPage(page);
        page.getAnnotations().add(annotation);
    }

    private static PDAppearanceStream appear(PDAnnotation annotation, String content, PDRectangle box) throws IOException {
        PDAppearanceStream appearance = new PDAppearanceStream(new org.apache.pdfbox.cos.COSStream());
        try (OutputStream out = appearance.getCOSObject().createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
        appearance.setBBox(box);
        appearance.setResources(annotation.getPage().getResources());
        PDAppearanceDictionary all = new PDAppearanceDictionary();
        all.setNormalAppearance(appearance);
        annotation.setAppearance(all);
        return appearance;
    }
}
