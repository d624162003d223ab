package org.covername.verification;

import static org.covername.verification.LeakyPdfs.named;
import static org.covername.verification.LeakyPdfs.wordless;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.covername.verification.LeakyPdfs.Sample;

/** Names that fonts tell: by codes of their own, by letters left over, by maps that say something else than the glyphs. */
final class LeakyFonts {

    private static final String FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode ";

    private LeakyFonts() {
    }

    static List<Sample> samples() {
        return List.of(
                named(2, "codes-of-a-subset", who -> subset(who + " was seen", "")),
                named(32, "ligature-and-no-break-space", who -> subset("the \ufb01les of\u00a0" + who.replace("Str", "S\u200btr"), "")),
                wordless(27, "letters-of-removed-text", who -> subset("The child", "\u0141ucj\u017c")),
                wordless(27, "letters-of-a-font-that-nothing-uses", LeakyFonts::unused),
                new Sample("glyph-that-spells-a-name", 28, mapped("X", "<58> <" + hex(LeakyPdfs.NAME) + ">"), List.of(LeakyPdfs.NAME), RawPdf.page().bytes()),
                new Sample("map-that-hides-a-name", 28, mapped(LeakyPdfs.NAME, shifted(LeakyPdfs.NAME)), List.of(LeakyPdfs.NAME), RawPdf.page().bytes()),
                new Sample("text-that-no-map-explains", 28, unexplained(), List.of(), RawPdf.page().bytes()));
    }

    /** A page in an embedded subset; the removed text was drawn with the same font and then taken off the page. */
    private static byte[] subset(String shown, String removed) throws IOException {
        try (PDDocument pdf = new PDDocument(); InputStream face = LeakyFonts.class.getResourceAsStream("/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf")) {
            PDFont font = PDType0Font.load(pdf, face, true);
            PDPage page = new PDPage();
            pdf.addPage(page);
            if (!removed.isEmpty()) {
                write(pdf, page, font, removed);
            }
            write(pdf, page, font, shown);
            return saved(pdf);
        }
    }

    private static byte[] unused(String who) throws IOException {
        try (PDDocument pdf = new PDDocument(); InputStream face = LeakyFonts.class.getResourceAsStream("/liberation/LiberationSans-Regular.ttf");
             InputStream other = LeakyFonts.class.getResourceAsStream("/liberation/LiberationSans-Bold.ttf")) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            write(pdf, page, PDType0Font.load(pdf, face, true), who);
            COSName name = page.getResources().getFontNames().iterator().next();
            PDFont left = page.getResources().getFont(name);
            write(pdf, page, PDType0Font.load(pdf, other, true), "The child");
            page.getResources().put(COSName.getPDFName("F9"), left);
            return saved(pdf);
        }
    }

    private static void write(PDDocument pdf, PDPage page, PDFont font, String text) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(pdf, page, AppendMode.OVERWRITE, true)) {
            content.beginText();
            content.setFont(font, 12);
            content.newLineAtOffset(50, 700);
            content.showText(text);
            content.endText();
        }
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    /** @param entries of a ToUnicode map for single bytes */
    private static byte[] mapped(String shown, String entries) {
        RawPdf pdf = RawPdf.page().draw("BT /F2 11 Tf 50 650 Td (" + shown + ") Tj ET");
        int map = pdf.packed("", RawPdf.ascii("begincmap 1 begincodespacerange <00> <ff> endcodespacerange " + entries.lines().count() + " beginbfchar\n" + entries + "\nendbfchar endcmap"));
        return pdf.fonts("/F2 " + pdf.add(FONT + map + " 0 R >>") + " 0 R").bytes();
    }

    private static String shifted(String word) {
        return word.chars().distinct().mapToObj(letter -> "<%02x> <00%02x>".formatted(letter, letter == 'z' || letter == 'Z' ? letter - 1 : letter + 1)).collect(Collectors.joining("\n"));
    }

    private static String hex(String word) {
        return word.chars().mapToObj("00%02x"::formatted).collect(Collectors.joining());
    }

    /** Codes of a font of which only the outlines know what they are. */
    private static byte[] unexplained() {
        RawPdf pdf = RawPdf.page().draw("BT /F2 11 Tf 50 650 Td <00370048005600570003> Tj ET");
        int descendant = pdf.add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Unknown /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 600 "
                + "/FontDescriptor << /Type /FontDescriptor /FontName /Unknown /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>");
        int font = pdf.add("<< /Type /Font /Subtype /Type0 /BaseFont /Unknown /Encoding /Identity-H /DescendantFonts [" + descendant + " 0 R] >>");
        return pdf.fonts("/F2 " + font + " 0 R").bytes();
    }
}
