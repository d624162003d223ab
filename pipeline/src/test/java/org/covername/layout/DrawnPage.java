package org.covername.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;

/** A PDF of pages whose content is written down operator by operator. F1 is Helvetica, F2 a TrueType font in the file, F3 a composite one, F4 one of drawings, Fm1 a form. */
final class DrawnPage {

    private final PDDocument pdf = new PDDocument();
    private final PDResources resources = new PDResources();

    private DrawnPage() throws IOException {
        resources.put(COSName.getPDFName("F1"), new PDType1Font(FontName.HELVETICA));
        resources.put(COSName.getPDFName("F2"), PDTrueTypeFont.load(pdf, liberation(), WinAnsiEncoding.INSTANCE));
        resources.put(COSName.getPDFName("F3"), PDType0Font.load(pdf, liberation(), false));
        resources.getCOSObject().getCOSDictionary(COSName.FONT).setItem(COSName.getPDFName("F4"), drawings());
    }

    static byte[] of(String... contents) throws IOException {
        return of(Map.of(), contents);
    }

    /** @param forms content of forms by name; a form may draw another */
    static byte[] of(Map<String, String> forms, String... contents) throws IOException {
        DrawnPage drawn = new DrawnPage();
        COSDictionary objects = new COSDictionary();
        drawn.resources.getCOSObject().setItem(COSName.XOBJECT, objects);
        for (Map.Entry<String, String> form : forms.entrySet()) {
            objects.setItem(COSName.getPDFName(form.getKey()), drawn.form(form.getValue()));
        }
        for (String content : contents) {
            PDPage page = new PDPage(PDRectangle.A4);
            page.setResources(drawn.resources);
            page.setContents(new PDStream(stream(content)));
            drawn.pdf.addPage(page);
        }
        try (PDDocument pdf = drawn.pdf; ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static InputStream liberation() {
        return DrawnPage.class.getResourceAsStream("/liberation/LiberationSans-Regular.ttf");
    }

    /** Text for F3: two bytes a glyph. */
    static String composite(String text) throws IOException {
        try (PDDocument scratch = new PDDocument()) {
            StringBuilder hex = new StringBuilder("<");
            for (byte each : PDType0Font.load(scratch, liberation(), false).encode(text)) {
                hex.append(String.format("%02X", each));
            }
            return hex.append('>').toString();
        }
    }

    private static COSStream stream(String content) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
        return stream;
    }

    private COSStream form(String content) throws IOException {
        COSStream form = stream(content);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, numbers(0, 0, 595, 842));
        form.setItem(COSName.RESOURCES, resources);
        return form;
    }

    private static COSArray numbers(float... numbers) {
        COSArray array = new COSArray();
        for (float number : numbers) {
            array.add(new COSFloat(number));
        }
        return array;
    }

    /** Every letter is a box, which is enough for a reader that goes by the encoding. */
    private static COSDictionary drawings() throws IOException {
        COSDictionary font = new COSDictionary();
        COSDictionary boxes = new COSDictionary();
        COSArray differences = new COSArray();
        COSArray widths = new COSArray();
        differences.add(COSInteger.get(32));
        for (int code = 32; code < 127; code++) {
            String name = WinAnsiEncoding.INSTANCE.getName(code);
            differences.add(COSName.getPDFName(name));
            boxes.setItem(COSName.getPDFName(name), stream("500 0 0 0 400 700 d1 " + (code == 32 ? "" : "0 0 400 700 re f")));
            widths.add(new COSFloat(500));
        }
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.DIFFERENCES, differences);
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.FONT_MATRIX, numbers(0.001f, 0, 0, 0.001f, 0, 0));
        font.setItem(COSName.FONT_BBOX, numbers(0, 0, 500, 700));
        font.setItem(COSName.CHAR_PROCS, boxes);
        font.setItem(COSName.ENCODING, encoding);
        font.setInt(COSName.FIRST_CHAR, 32);
        font.setInt(COSName.LAST_CHAR, 126);
        font.setItem(COSName.WIDTHS, widths);
        font.setItem(COSName.RESOURCES, new COSDictionary());
        return font;
    }
}
