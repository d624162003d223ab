package org.covername.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.covername.verification.PdfConformance;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Groups, masks and patterns: what has no text looks as before, what has text refuses the page, and pictures in them are left out. */
class SeeThroughInPlaceTest {

    private static final Map<String, String> NAMES = Map.of("Orla Tandy", "Child V", "Fern", "Mother");
    private static final String WORDS = "BT /F2 12 Tf 72 80 Td (seen by Orla) Tj ET";

    private static final Map<String, String> LOOKS = new TreeMap<>(Map.of(
            "a group that is half seen", "q /half gs /Fm1 Do Q",
            "a group behind a mask", "q /masked gs /Fm1 Do Q",
            "an area behind a mask", "q /masked gs 0 1 0 rg 70 70 90 90 re f Q",
            "a tile", "q /Pattern cs /P1 scn 70 70 90 90 re f Q",
            "a tile that is half seen", "q /half gs /Pattern cs /P1 scn 70 70 90 90 re f Q"));

    @TestFactory
    List<DynamicTest> leavesTheLookOf() {
        return LOOKS.entrySet().stream().map(look -> DynamicTest.dynamicTest(look.getKey(), () -> {
            Covered covered = covered(look.getValue(), Map.of("Fm1", "1 0 0 rg 60 60 90 40 re f q /half gs /Fm2 Do Q", "Fm4", "q /half gs /Fm2 Do Q 0 0 4 4 re f"));
            assertSame(covered.file(), covered.pdf());
            assertThat(covered.text()).isEqualTo("Child V went home with Mother.");
            assertThat(covered.residue()).isEmpty();
            assertThat(new PdfConformance().check(covered.pdf()).failures()).isEmpty();
        })).toList();
    }

    @TestFactory
    List<DynamicTest> refusesTextIn() {
        return Map.of("a group", Map.of("Fm1", WORDS), "a form of a group", Map.of("Fm1", "/Fm2 Do", "Fm2", WORDS), "a mask", Map.of("Fm3", WORDS), "a tile", Map.of("Fm4", WORDS),
                "a mask of a group", Map.of("Fm1", "/masked gs 0 0 9 9 re f", "Fm3", WORDS), "a layer of a group", Map.of("Fm1", "/OC /MC0 BDC 0 0 9 9 re f EMC")).entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> assertThat(
                        covered("q /half gs /Fm1 Do Q q /masked gs 0 0 9 9 re f Q q /Pattern cs /P1 scn 0 0 9 9 re f Q", entry.getValue()).outcome()).isInstanceOf(PdfInPlace.Refused.class))).toList();
    }

    @Test
    void paintsNothingInTheShapeOfAPicture() throws Exception {
        Covered covered = covered("q /masked gs 0 1 0 rg 70 70 90 90 re f Q", Map.of("Fm3", "q 90 0 0 90 70 70 cm /Im1 Do Q"));
        assertThat(render(covered.file()).getRGB(100, 842 - 100)).isEqualTo(0xFF00FF00);
        assertThat(render(covered.pdf()).getRGB(100, 842 - 100)).isEqualTo(0xFFFFFFFF);
        assertThat(((PdfInPlace.Written) covered.outcome()).report().remarks().toString()).contains("1 picture");
        assertThat(covered.residue()).isEmpty();
    }

    @Test
    void refusesTextInTheShapeOfAPicture() throws Exception {
        Covered covered = covered("q /masked gs " + WORDS + " Q", Map.of("Fm3", "q 90 0 0 90 70 70 cm /Im1 Do Q"));
        assertThat(covered.outcome()).isInstanceOf(PdfInPlace.Refused.class);
    }

    @Test
    void leavesAPictureOutOfAGroup() throws Exception {
        Covered covered = covered("q /half gs /Fm1 Do Q", Map.of("Fm1", "1 0 0 rg 60 60 90 40 re f q 40 0 0 40 60 60 cm /Im1 Do Q"));
        assertThat(render(covered.file()).getRGB(70, 842 - 70)).isNotEqualTo(render(covered.file()).getRGB(120, 842 - 70));
        assertThat(render(covered.pdf()).getRGB(70, 842 - 70)).isEqualTo(render(covered.pdf()).getRGB(120, 842 - 70));
        assertThat(new String(covered.pdf(), java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("/Image");
    }

    private static Covered covered(String content, Map<String, String> forms) throws Exception {
        return Covered.of(SeeThroughPage.of(content, forms), NAMES);
    }

    /** But for the line of text. */
    private static void assertSame(byte[] file, byte[] report) throws IOException {
        BufferedImage before = render(file);
        BufferedImage after = render(report);
        for (int y = 200; y < before.getHeight(); y++) {
            for (int x = 0; x < before.getWidth(); x++) {
                assertThat(after.getRGB(x, y)).as("pixel %d, %d", x, y).isEqualTo(before.getRGB(x, y));
            }
        }
    }

    private static BufferedImage render(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFRenderer(pdf).renderImage(0);
        }
    }
}
