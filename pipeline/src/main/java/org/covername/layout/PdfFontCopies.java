package org.covername.layout;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** All fonts of a report: copies of the draft's, and for letters that those lack a font of ours that looks alike. */
final class PdfFontCopies {

    private final PDDocument report;
    private final Map<COSDictionary, PdfFontCopy> copies = new IdentityHashMap<>();
    private final Map<String, PDType0Font> ours = new HashMap<>();

    PdfFontCopies(PDDocument report) {
        this.report = report;
    }

    PdfFontCopy of(PDFont font) throws IOException, UnsafePageException {
        PdfFontCopy copy = copies.get(font.getCOSObject());
        if (copy == null) {
            if (font.isDamaged()) {
                // Which of its glyphs a code shows is then told by another font.
                throw new UnsafePageException("A font of the draft is damaged");
            }
            boolean like = PdfLikeCopy.isWanted(font, new PdfFontSource(font, 0));
            copy = like ? new PdfLikeCopy(font, like(font)) : PdfFontCopy.of(font, copies.size() + 1);
            copies.put(font.getCOSObject(), copy);
        }
        return copy;
    }

    /** Liberation in the draft's weight, slope and sort: with serifs, without, or like a typewriter (flags of ISO 32000-1, 9.8.2). */
    PDType0Font like(PDFont font) throws IOException {
        String name = PdfFontSource.plainName(font);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean mono = descriptor != null && descriptor.isFixedPitch() || name.contains("courier") || name.contains("mono");
        boolean serif = descriptor != null && descriptor.isSerif() && !name.contains("sans") && !name.contains("arial") && !name.contains("helvetica")
                || name.contains("times") || name.contains("serif") && !name.contains("sans") || name.contains("roman");
        boolean bold = name.contains("bold") || name.contains("black") || name.contains("heavy") || descriptor != null && descriptor.isForceBold();
        boolean italic = name.contains("italic") || name.contains("oblique") || descriptor != null && descriptor.isItalic();
        String face = (bold ? "Bold" : "") + (italic ? "Italic" : "");
        return ours("Liberation" + (mono ? "Mono" : serif ? "Serif" : "Sans") + "-" + (face.isEmpty() ? "Regular" : face));
    }

    private PDType0Font ours(String name) throws IOException {
        PDType0Font font = ours.get(name);
        if (font == null) {
            try (InputStream file = PdfFontCopies.class.getResourceAsStream("/liberation/" + name + ".ttf")) {
                font = PDType0Font.load(report, file, true);
            }
            ours.put(name, font);
        }
        return font;
    }

    /** How many fonts of the draft it does not hold, and ours stand for. */
    int missing() {
        return (int) copies.values().stream().filter(PdfLikeCopy.class::isInstance).count();
    }

    /** Completes all fonts; nothing may be shown after that. */
    void finish() throws IOException, UnsafePageException {
        List<PdfFontCopy> all = new ArrayList<>(copies.values());
        for (PdfFontCopy copy : all) {
            try {
                copy.finish();
            } catch (RuntimeException damaged) {
                throw new UnsafePageException("A font of the draft cannot be copied without the letters that it no longer shows");
            }
        }
        for (PDType0Font font : ours.values()) {
            font.subset();
        }
    }
}
