package org.covername.layout;

import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** Which glyph names a copied font may use: those of letters, and numbers; a name can spell what the glyph does not show. */
final class PdfGlyphNames {

    private static final Pattern NUMBERED = Pattern.compile("\\.notdef|(?i:g|gid|cid|glyph|uni|u|a|c|index|h|x)?[0-9A-Fa-f]{1,6}");
    private static final Pattern VARIANT = Pattern.compile("([A-Za-z]{1,24}\\d?)(?:[._](?:[A-Za-z]{1,3}|alt|case|denominator|lining|numerator|oldstyle|smcp|sups|tab|tnum))+");

    private PdfGlyphNames() {
    }

    static boolean known(String name) {
        var variant = VARIANT.matcher(name);
        return NUMBERED.matcher(name).matches() || GlyphList.getAdobeGlyphList().toUnicode(name) != null
                || variant.matches() && GlyphList.getAdobeGlyphList().toUnicode(variant.group(1)) != null;
    }

    /** The encoding of a simple font for the codes that are shown; null where the font has none. */
    static COSBase encoding(COSBase encoding, Map<Integer, String> shown) throws UnsafePageException {
        if (encoding instanceof COSName name) {
            return named(name);
        } else if (!(encoding instanceof COSDictionary dictionary)) {
            return null;
        }
        COSDictionary copy = new COSDictionary();
        copy.setItem(COSName.TYPE, COSName.ENCODING);
        if (((COSDictionary) encoding).getCOSName(COSName.BASE_ENCODING) != null) {
            copy.setItem(COSName.BASE_ENCODING, named(((COSDictionary) encoding).getCOSName(COSName.BASE_ENCODING)));
        }
        copy.setItem(COSName.DIFFERENCES, differences(((COSDictionary) encoding).getCOSArray(COSName.DIFFERENCES), shown));
        return copy;
    }

    private static COSName named(COSName name) throws UnsafePageException {
        if (!java.util.Set.of("WinAnsiEncoding", "MacRomanEncoding", "MacExpertEncoding", "StandardEncoding").contains(name.getName())) {
            throw new UnsafePageException("A font of the draft has an unknown encoding");
        }
        return name;
    }

    private static COSArray differences(COSArray all, Map<Integer, String> shown) throws UnsafePageException {
        COSArray kept = new COSArray();
        int code = 0;
        for (COSBase item : all == null ? new COSArray() : all) {
            COSBase each = item instanceof org.apache.pdfbox.cos.COSObject reference ? reference.getObject() : item;
            if (each instanceof COSNumber number) {
                code = number.intValue();
            } else if (each instanceof COSName name) {
                if (shown.containsKey(code)) {
                    kept.add(COSInteger.get(code));
                    kept.add(checked(name));
                }
                code++;
            }
        }
        return kept;
    }

    private static COSName checked(COSName name) throws UnsafePageException {
        if (!known(name.getName())) {
            throw new UnsafePageException("A font of the draft names its signs in an unknown way");
        }
        return name;
    }
}
