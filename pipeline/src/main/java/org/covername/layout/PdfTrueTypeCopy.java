package org.covername.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A TrueType font, simple or composite. The copy is composite: its codes are numbers of glyphs, so that nothing else of the file is needed. A simple font
 * that gives one glyph two widths has numbers of its own for the second.
 */
final class PdfTrueTypeCopy implements PdfFontCopy {

    private static final int LAST_CID = 0xFFFF;

    private final PdfFontSource source;
    private final COSDictionary dictionary = new COSDictionary();
    private final Map<Integer, Integer> cids = new HashMap<>();
    private final Map<Integer, Integer> glyphs = new TreeMap<>();
    private int own = LAST_CID;

    PdfTrueTypeCopy(PdfFontSource source) {
        this.source = source;
    }

    @Override
    public byte[] show(int code, String letters) {
        source.show(code, letters);
        return PdfCids.bytes(cids.computeIfAbsent(code, this::cid));
    }

    private int cid(int code) {
        int glyph = glyph(code);
        int cid = source.font() instanceof PDType0Font composite ? composite.codeToCID(code) : glyphs.containsKey(glyph) ? own-- : glyph;
        glyphs.put(cid, glyph);
        return cid;
    }

    /** An unknown glyph would be shown as nothing, though its letters were still told: so it is none. */
    private int glyph(int code) {
        try {
            return source.font() instanceof PDType0Font composite ? composite.codeToGID(code) : ((PDTrueTypeFont) source.font()).codeToGID(code);
        } catch (IOException damaged) {
            throw new UncheckedIOException("A font of the draft does not tell its glyphs", damaged);
        }
    }

    @Override
    public COSDictionary dictionary() {
        return dictionary;
    }

    @Override
    public void finish() throws IOException, UnsafePageException {
        PdfCids all = new PdfCids(source, COSName.CID_FONT_TYPE2);
        for (Map.Entry<Integer, String> shown : source.shown().entrySet()) {
            all.add(cids.get(shown.getKey()), shown.getValue(), source.width(shown.getKey()));
        }
        COSDictionary descriptor = source.descriptor(source.name());
        descriptor.setItem(COSName.FONT_FILE2, PdfFontCopy.stream(TrueTypeProgram.keeping(source.bytes("FontFile2"), java.util.Set.copyOf(glyphs.values()))));
        COSDictionary descendant = all.write(dictionary, descriptor);
        boolean identity = glyphs.entrySet().stream().allMatch(entry -> entry.getKey().equals(entry.getValue()));
        descendant.setItem(COSName.CID_TO_GID_MAP, identity ? COSName.IDENTITY : PdfFontCopy.stream(map()));
    }

    private byte[] map() {
        byte[] map = new byte[2 * (1 + glyphs.keySet().stream().mapToInt(Integer::intValue).max().orElse(0))];
        glyphs.forEach((cid, glyph) -> {
            map[2 * cid] = (byte) (glyph >> 8);
            map[2 * cid + 1] = glyph.byteValue();
        });
        return map;
    }
}
