package org.covername.verification;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** All fonts of a file. A stream without resources of its own takes its fonts from wherever the name stands, as readers do. */
final class PdfFontBook {

    private static final COSName FONT = COSName.FONT;

    private final Map<COSDictionary, PdfFontCodes> fonts = new IdentityHashMap<>();
    private final Map<String, COSDictionary> byName = new HashMap<>();

    void visit(COSBase object) {
        if (!(object instanceof COSDictionary dictionary)) {
            return;
        }
        if (dictionary.getDictionaryObject(FONT) instanceof COSDictionary resources && !resources.containsKey(COSName.SUBTYPE)) {
            resources.keySet().forEach(name -> note(name.getName(), resources.getDictionaryObject(name)));
        }
        if (FONT.equals(dictionary.getCOSName(COSName.TYPE)) && !isDescendant(dictionary)) {
            note("", dictionary);
        }
    }

    private static boolean isDescendant(COSDictionary font) {
        return font.containsKey(COSName.CIDSYSTEMINFO);
    }

    private void note(String name, COSBase font) {
        if (font instanceof COSDictionary dictionary) {
            byName.putIfAbsent(name, dictionary);
            codes(dictionary);
        }
    }

    /** The font of a name that a content stream uses. */
    Optional<PdfFontCodes> of(String name, COSDictionary resources) {
        COSDictionary fonts = resources.getCOSDictionary(FONT);
        COSBase own = fonts == null ? null : fonts.getDictionaryObject(COSName.getPDFName(name));
        return own instanceof COSDictionary dictionary ? Optional.of(codes(dictionary)) : Optional.ofNullable(byName.get(name)).map(this::codes);
    }

    /** The font that a graphics state sets. */
    Optional<PdfFontCodes> ofState(String name, COSDictionary resources) {
        COSDictionary states = resources.getCOSDictionary(COSName.EXT_G_STATE);
        COSDictionary state = states == null ? null : states.getCOSDictionary(COSName.getPDFName(name));
        return Optional.ofNullable(state).map(known -> known.getCOSArray(FONT)).filter(pair -> pair.size() > 0 && pair.getObject(0) instanceof COSDictionary)
                .map(pair -> codes((COSDictionary) pair.getObject(0)));
    }

    private PdfFontCodes codes(COSDictionary dictionary) {
        return fonts.computeIfAbsent(dictionary, PdfFontBook::read);
    }

    private static PdfFontCodes read(COSDictionary dictionary) {
        try {
            return new PdfFontCodes(dictionary);
        } catch (IOException damaged) {
            throw new PdfContents.UnreadableContentException(damaged);
        }
    }

    Collection<PdfFontCodes> all() {
        return fonts.values();
    }
}
