package org.covername.verification;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** What the codes of one font stand for, told twice: by its ToUnicode map, and by its encoding or its own program, which a careless or false map cannot bend. */
final class PdfFontCodes {

    private final COSDictionary dictionary;
    private final boolean composite;
    private final Optional<PdfUnicodeMap> map;
    private final Optional<CMap> encoding;
    private final Set<Integer> shown = new HashSet<>();
    private boolean built;
    private Optional<PDFont> font = Optional.empty();
    private Optional<CmapLookup> program = Optional.empty();

    PdfFontCodes(COSDictionary dictionary) throws IOException {
        this.dictionary = dictionary;
        this.composite = COSName.TYPE0.equals(dictionary.getCOSName(COSName.SUBTYPE));
        this.map = dictionary.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream stream ? Optional.of(PdfUnicodeMap.of(stream)) : Optional.empty();
        this.encoding = composite ? encoding(dictionary.getDictionaryObject(COSName.ENCODING)) : Optional.empty();
    }

    /** Identity, which nearly every file has, needs no map. */
    private static Optional<CMap> encoding(COSBase encoding) throws IOException {
        if (encoding instanceof COSStream stream) {
            try (var in = stream.createInputStream()) {
                return Optional.of(new CMapParser().parse(new RandomAccessReadBuffer(in)));
            }
        }
        boolean identity = encoding instanceof COSName name && name.getName().startsWith("Identity");
        return identity || !(encoding instanceof COSName) ? Optional.empty() : Optional.of(new CMapParser().parsePredefined(((COSName) encoding).getName()));
    }

    /** Gives the codes of a string that is shown, one by one, and remembers them. */
    void show(byte[] string, IntConsumer each) throws IOException {
        if (encoding.isPresent()) {
            ByteArrayInputStream in = new ByteArrayInputStream(string);
            while (in.available() > 0) {
                take(encoding.get().readCode(in), each);
            }
            return;
        }
        int step = composite ? 2 : 1;
        for (int at = 0; at + step <= string.length; at += step) {
            take(composite ? (string[at] & 0xff) << 8 | string[at + 1] & 0xff : string[at] & 0xff, each);
        }
    }

    private void take(int code, IntConsumer each) {
        shown.add(code);
        each.accept(code);
    }

    Set<Integer> shown() {
        return shown;
    }

    /** By the ToUnicode map. */
    Optional<String> mapped(int code) {
        return map.flatMap(unicode -> unicode.of(code)).filter(text -> !text.isEmpty());
    }

    Map<Integer, String> map() {
        return map.map(PdfUnicodeMap::all).orElse(Map.of());
    }

    /** By the encoding or the font's own program; for a font without a map, by whatever PDFBox knows. */
    Optional<String> encoded(int code) {
        if (font().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> own = composite ? byProgram(code) : byName(code);
        boolean onlyTheProgramKnows = composite && encoding.isEmpty();
        return own.isPresent() || map.isPresent() || onlyTheProgramKnows ? own : toUnicode(code);
    }

    private Optional<String> byName(int code) {
        return font().filter(PDSimpleFont.class::isInstance).map(simple -> ((PDSimpleFont) simple).getEncoding()).map(names -> names.getName(code))
                .map(name -> GlyphList.getAdobeGlyphList().toUnicode(name));
    }

    private Optional<String> byProgram(int code) {
        if (program.isEmpty() || encoding.isPresent()) {
            return Optional.empty();
        }
        try {
            int glyph = ((PDType0Font) font.orElseThrow()).codeToGID(code);
            return Optional.ofNullable(program.get().getCharCodes(glyph)).filter(codes -> codes.size() == 1).map(codes -> Character.toString(codes.get(0)));
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    private static Optional<CmapLookup> program(PDFont font) {
        if (!(font instanceof PDType0Font type0 && type0.getDescendantFont() instanceof PDCIDFontType2 descendant && descendant.isEmbedded())) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(descendant.getTrueTypeFont().getUnicodeCmapLookup(false));
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    private Optional<String> toUnicode(int code) {
        try {
            return font().map(known -> known.toUnicode(code, GlyphList.getAdobeGlyphList()));
        } catch (RuntimeException odd) {
            return Optional.empty();
        }
    }

    /** As PDFBox builds it; empty where it cannot, so that its text counts as not decoded. */
    Optional<PDFont> font() {
        if (!built) {
            built = true;
            try {
                font = Optional.ofNullable(PDFontFactory.createFont(dictionary));
                program = font.flatMap(PdfFontCodes::program);
            } catch (IOException | RuntimeException damaged) {
                font = Optional.empty();
            }
        }
        return font;
    }

    COSDictionary dictionary() {
        return dictionary;
    }
}
