package org.covername.layout;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.cff.CFFType1Font;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType1CFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A simple font with Type 1 or CFF outlines, or one that every reader has and no file holds. Its codes stay. */
final class PdfSimpleCopy implements PdfFontCopy {

    private final PdfFontSource source;
    private final PDSimpleFont font;
    private final COSDictionary dictionary = new COSDictionary();

    PdfSimpleCopy(PdfFontSource source) throws UnsafePageException {
        this.source = source;
        this.font = (PDSimpleFont) source.font();
        if (!font.isEmbedded() && Standard14Fonts.getMappedFontName(font.getName()) == null) {
            throw new UnsafePageException("A font of the draft is not in the file");
        }
    }

    @Override
    public byte[] show(int code, String letters) {
        source.show(code, letters);
        return new byte[] {(byte) code};
    }

    @Override
    public COSDictionary dictionary() {
        return dictionary;
    }

    @Override
    public void finish() throws IOException, UnsafePageException {
        String name = font.isEmbedded() ? source.name() : font.getName();
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, font.getCOSObject().getDictionaryObject(COSName.SUBTYPE));
        dictionary.setName(COSName.BASE_FONT, name);
        dictionary.setItem(COSName.TO_UNICODE, PdfToUnicode.of(source.shown(), 1));
        COSBase encoding = PdfGlyphNames.encoding(font.getCOSObject().getDictionaryObject(COSName.ENCODING), source.shown());
        if (encoding != null) {
            dictionary.setItem(COSName.ENCODING, encoding);
        }
        if (font.getCOSObject().containsKey(COSName.WIDTHS)) {
            widths();
        }
        if (font.getCOSObject().containsKey(COSName.FONT_DESC)) {
            dictionary.setItem(COSName.FONT_DESC, program(source.descriptor(name)));
        }
    }

    private void widths() throws IOException {
        int first = source.shown().keySet().stream().mapToInt(Integer::intValue).min().orElse(0);
        int last = source.shown().keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        COSArray widths = new COSArray();
        for (int code = first; code <= last; code++) {
            widths.add(new COSFloat(source.shown().containsKey(code) ? source.width(code) : 0));
        }
        dictionary.setInt(COSName.FIRST_CHAR, first);
        dictionary.setInt(COSName.LAST_CHAR, last);
        dictionary.setItem(COSName.WIDTHS, widths);
    }

    private COSDictionary program(COSDictionary descriptor) throws IOException {
        if (source.program("FontFile3") != null && font instanceof PDType1CFont cff) {
            COSStream program = PdfFontCopy.stream(CffProgram.keeping(source.bytes("FontFile3"), glyphs(cff)));
            program.setItem(COSName.SUBTYPE, COSName.getPDFName("Type1C"));
            descriptor.setItem(COSName.FONT_FILE3, program);
        } else if (source.program("FontFile") != null && font instanceof PDType1Font type1) {
            COSStream from = source.program("FontFile");
            int[] lengths = {from.getInt(COSName.LENGTH1), from.getInt(COSName.LENGTH2)};
            Set<String> names = new TreeSet<>();
            for (int code : source.shown().keySet()) {
                names.add(type1.codeToName(code));
            }
            COSStream program = PdfFontCopy.stream(Type1Program.keeping(source.bytes("FontFile"), lengths, names));
            program.setInt(COSName.LENGTH1, lengths[0]);
            program.setInt(COSName.LENGTH2, lengths[1]);
            program.setInt(COSName.getPDFName("Length3"), Math.max(0, from.getInt(COSName.getPDFName("Length3"))));
            descriptor.setItem(COSName.FONT_FILE, program);
        }
        return descriptor;
    }

    private Set<Integer> glyphs(PDType1CFont cff) throws IOException {
        Set<Integer> glyphs = new TreeSet<>();
        for (int code : source.shown().keySet()) {
            glyphs.add(((CFFType1Font) cff.getCFFType1Font()).nameToGID(cff.codeToName(code)));
        }
        return glyphs;
    }
}
