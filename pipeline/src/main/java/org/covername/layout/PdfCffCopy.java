package org.covername.layout;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A composite font with CFF outlines. Its characters keep their numbers. */
final class PdfCffCopy implements PdfFontCopy {

    private final PdfFontSource source;
    private final PDType0Font font;
    private final COSDictionary dictionary = new COSDictionary();

    PdfCffCopy(PdfFontSource source) {
        this.source = source;
        this.font = (PDType0Font) source.font();
    }

    @Override
    public byte[] show(int code, String letters) {
        source.show(code, letters);
        return PdfCids.bytes(font.codeToCID(code));
    }

    @Override
    public COSDictionary dictionary() {
        return dictionary;
    }

    @Override
    public void finish() throws IOException {
        PdfCids all = new PdfCids(source, COSName.CID_FONT_TYPE0);
        Set<Integer> glyphs = new TreeSet<>();
        for (var shown : source.shown().entrySet()) {
            all.add(font.codeToCID(shown.getKey()), shown.getValue(), source.width(shown.getKey()));
            glyphs.add(font.codeToGID(shown.getKey()));
        }
        COSDictionary descriptor = source.descriptor(source.name());
        var program = PdfFontCopy.stream(CffProgram.keeping(source.bytes("FontFile3"), glyphs));
        program.setItem(COSName.SUBTYPE, COSName.getPDFName("CIDFontType0C"));
        descriptor.setItem(COSName.FONT_FILE3, program);
        all.write(dictionary, descriptor);
    }
}
