package org.covername.layout;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** The dictionaries of a font whose codes of two bytes are the numbers of its characters (Identity-H, Identity-V; ISO 32000-1, 9.7). */
final class PdfCids {

    private final PdfFontSource source;
    private final COSName subtype;
    private final Map<Integer, String> letters = new TreeMap<>();
    private final Map<Integer, Float> widths = new TreeMap<>();

    PdfCids(PdfFontSource source, COSName subtype) {
        this.source = source;
        this.subtype = subtype;
    }

    void add(int cid, String text, float width) {
        letters.putIfAbsent(cid, text);
        widths.putIfAbsent(cid, width);
    }

    static byte[] bytes(int cid) {
        return new byte[] {(byte) (cid >> 8), (byte) cid};
    }

    COSDictionary write(COSDictionary font, COSDictionary descriptor) throws IOException {
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, source.name());
        font.setItem(COSName.ENCODING, source.font().isVertical() ? COSName.getPDFName("Identity-V") : COSName.IDENTITY_H);
        font.setItem(COSName.TO_UNICODE, PdfToUnicode.of(letters, 2));
        COSDictionary descendant = descendant(descriptor);
        font.setItem(COSName.DESCENDANT_FONTS, new COSArray(java.util.List.of(descendant)));
        return descendant;
    }

    private COSDictionary descendant(COSDictionary descriptor) {
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, subtype);
        descendant.setName(COSName.BASE_FONT, source.name());
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor);
        COSArray all = new COSArray();
        widths.forEach((cid, width) -> {
            all.add(COSInteger.get(cid));
            all.add(new COSArray(java.util.List.of(new COSFloat(width))));
        });
        descendant.setItem(COSName.W, all);
        return descendant;
    }
}
