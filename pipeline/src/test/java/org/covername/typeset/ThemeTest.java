package org.covername.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.covername.picture.DrawnPicture;
import org.covername.redaction.MarkedDraft;
import org.covername.redaction.WrittenReport;
import org.covername.rules.RuleFolder;
import org.covername.rules.RulesRefusedException;
import org.covername.verification.PdfConformance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeTest {

    private static final String REPORT = "# Review\n## Background\nThe panel met.\n";

    @TempDir
    private Path rules;

    @Test
    void measuresContrastAsTheGuidelinesDo() {
        assertThat(Colour.of("#000000").orElseThrow().contrast(Colour.WHITE)).isCloseTo(21, within(0.001));
        assertThat(Colour.of("#767676").orElseThrow().contrast(Colour.WHITE)).isCloseTo(4.54, within(0.005));
        assertThat(Colour.of("#777777").orElseThrow().contrast(Colour.WHITE)).isCloseTo(4.48, within(0.005));
        assertThat(Colour.of("red")).isEmpty();
    }

    @Test
    void setsAReportInTheThemeOfItsOffice() throws IOException {
        Files.write(rules.resolve("logo.png"), DrawnPicture.of(300, 100).scrawled().png());
        theme("board: Fenwater Partnership", "colours: {accent: \"#781450\", shade: \"#f6e9f1\"}", "fonts: {text: DejaVu Serif, headings: Liberation Serif}",
                "logo: {file: logo.png, alt: Logo of the Fenwater partnership}");
        WrittenReport report = PdfTypesetter.load(RuleFolder.at(rules)).typeset(MarkedDraft.of(REPORT).redacted(), Optional.empty());
        assertThat(new PdfConformance().check(report.pdf()).failures()).isEmpty();
        assertThat(fonts(report)).anyMatch(name -> name.endsWith("DejaVuSerif")).anyMatch(name -> name.endsWith("LiberationSerif-Bold")).noneMatch(name -> name.contains("Sans"));
        assertThat(PdfTags.alternatives(report.pdf())).containsExactly("Logo of the Fenwater partnership");
        try (PDDocument pdf = Loader.loadPDF(report.pdf())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Fenwater Partnership");
        }
    }

    @Test
    void setsInATypefaceThatLiesBesideTheTheme() throws IOException {
        for (String face : List.of("Regular", "Bold", "Italic", "BoldItalic")) {
            copyFace(face);
        }
        theme("fonts:", "  text: House Type", "  families:", "    - {family: House Type, regular: Regular.ttf, bold: Bold.ttf, italic: Italic.ttf, bold-italic: BoldItalic.ttf}");
        WrittenReport report = PdfTypesetter.load(RuleFolder.at(rules)).typeset(MarkedDraft.of(REPORT).redacted(), Optional.empty());
        assertThat(fonts(report)).anyMatch(name -> name.contains("LiberationSerif"));
        assertThat(new PdfConformance().check(report.pdf()).failures()).isEmpty();
    }

    @Test
    void refusesColoursThatCannotBeReadWithTheirLine() throws IOException {
        theme("colours:", "  accent: \"#ffcc00\"", "  text: \"#1c2329\"", "  quiet: blue");
        assertThat(faults()).containsExactly(
                "redaction-rules/theme.yml, line 3: letters in \"accent\", #ffcc00, have a contrast of 1.51 to 1 on white, #ffffff; they need 4.5 to 1 (WCAG 2.2, AA)",
                "redaction-rules/theme.yml, line 3: letters in \"accent\", #ffcc00, have a contrast of 1.29 to 1 on \"shade\", #e6eff1; they need 4.5 to 1 (WCAG 2.2, AA)",
                "redaction-rules/theme.yml, line 5: \"quiet\" should be a hash sign and six hexadecimal digits in quotes, such as \"#0f5c66\"");
    }

    @Test
    void refusesFilesThatAreMissingDamagedOrOfAnotherKind() throws IOException {
        Files.writeString(rules.resolve("broken.png"), "no picture");
        Files.writeString(rules.resolve("broken.ttf"), "no typeface");
        theme("logo: {file: broken.png, alt: Logo}", "fonts:", "  text: Nowhere Sans", "  families:",
                "    - {family: House, regular: broken.ttf, bold: ../else.ttf, italic: gone.ttf, bold-italic: broken.ttf}");
        assertThat(faults()).contains("redaction-rules/theme.yml, line 2: the logo cannot be read, has more than 4 MB or is longer than 4000 pixels",
                "redaction-rules/theme.yml, line 4: unknown typeface; known are DejaVu Sans, DejaVu Serif, Liberation Sans, Liberation Serif, and what \"families\" lists",
                "redaction-rules/theme.yml, line 6: the file is no TrueType typeface that can be read",
                "redaction-rules/theme.yml, line 6: \"bold\" should name a TrueType file (.ttf) beside the theme").hasSize(5);
        theme("logo: {file: logo.svg, alt: Logo}");
        assertThat(faults()).singleElement().asString().contains("line 2: a logo is a PNG or JPEG file beside the theme");
        theme("logo: {file: logo.png, alt: Logo}", "colour: 3");
        assertThat(faults()).containsExactly("redaction-rules/theme.yml, line 2: there is no such file beside the theme",
                "redaction-rules/theme.yml, line 3: unknown key; known here are version, board, colours, fonts, logo");
    }

    @Test
    void refusesATypefaceThatLacksLettersOfAnyReport() throws IOException {
        try (InputStream whole = ThemeTest.class.getResourceAsStream("/liberation/LiberationSans-Regular.ttf");
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(whole.readAllBytes()))) {
            TTFSubsetter few = new TTFSubsetter(font);
            few.add('a');
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            few.writeToStream(file);
            assertThat(PdfTypeface.faults(file.toByteArray())).anyMatch(reason -> reason.matches("the typeface lacks \\d+ of the \\d+ letters .*"));
        }
    }

    @Test
    void takesTheShippedThemeWhereAnOfficeHasNone() {
        assertThat(PdfTypesetter.failures(RuleFolder.at(rules))).isEmpty();
        assertThat(ThemeYaml.read(RuleFolder.bundled()).colours()).isEqualTo(Map.copyOf(ThemeYaml.read(RuleFolder.at(rules)).colours()));
    }

    private void theme(String... lines) throws IOException {
        Files.writeString(rules.resolve("theme.yml"), "version: 1\n" + String.join("\n", lines) + "\n");
    }

    private List<String> faults() {
        return catchThrowableOfType(RulesRefusedException.class, () -> PdfTypesetter.load(RuleFolder.at(rules))).faults();
    }

    private void copyFace(String face) throws IOException {
        try (InputStream file = ThemeTest.class.getResourceAsStream("/liberation/LiberationSerif-" + face + ".ttf")) {
            Files.copy(file, rules.resolve(face + ".ttf"));
        }
    }

    private static List<String> fonts(WrittenReport report) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(report.pdf())) {
            return StreamSupport.stream(pdf.getPage(0).getResources().getFontNames().spliterator(), false)
                    .map(name -> pdf.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT).getCOSDictionary(name).getNameAsString(COSName.BASE_FONT)).toList();
        }
    }
}
