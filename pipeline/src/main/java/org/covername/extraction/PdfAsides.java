package org.covername.extraction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.covername.drawing.PdfGlyph;

/** Texts that marked content carries beside its glyphs: what copying would give, what a screen reader says. */
final class PdfAsides {

    private static final List<COSName> KEYS = List.of(COSName.ACTUAL_TEXT, COSName.ALT, COSName.E);

    private record Open(String actual, int from) {
    }

    private record Spelling(String text, int from, int to) {
    }

    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Spelling> spellings = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    void begin(COSDictionary properties, int glyphs) {
        String actual = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        open.push(new Open(actual == null ? "" : actual, glyphs));
        if (properties != null) {
            KEYS.stream().filter(key -> key != COSName.ACTUAL_TEXT).map(properties::getString)
                    .filter(text -> text != null && !text.isBlank()).forEach(texts::add);
        }
    }

    void end(int glyphs) {
        if (!open.isEmpty()) {
            Open begun = open.pop();
            if (!begun.actual().isEmpty()) {
                spellings.add(new Spelling(begun.actual(), begun.from(), glyphs));
            }
        }
    }

    /** The glyphs, few of them spelt as their content says: ligatures, soft hyphens, signs without letters. Longer texts that differ are kept aside. */
    List<PdfGlyph> spelt(List<PdfGlyph> glyphs) {
        List<PdfGlyph> spelt = new ArrayList<>(glyphs);
        for (Spelling spelling : spellings) {
            String drawn = drawn(glyphs, spelling);
            if (drawn.replaceAll("\\s", "").equals(spelling.text().replaceAll("\\s", ""))) {
                continue;
            }
            if (spelling.to() > spelling.from() && (spelling.to() - spelling.from() <= 3 || drawn.contains(PdfLetters.UNKNOWN))) {
                spell(spelt, spelling);
            }
            texts.add(spelling.text());
        }
        return spelt;
    }

    List<String> texts() {
        return texts.stream().filter(text -> text.strip().length() > 1).distinct().toList();
    }

    private static void spell(List<PdfGlyph> glyphs, Spelling spelling) {
        for (int i = spelling.from(); i < spelling.to(); i++) {
            glyphs.set(i, glyphs.get(i).spelt(i == spelling.from() ? spelling.text() : ""));
        }
    }

    private static String drawn(List<PdfGlyph> glyphs, Spelling spelling) {
        StringBuilder drawn = new StringBuilder();
        glyphs.subList(spelling.from(), spelling.to()).forEach(glyph -> drawn.append(glyph.text()));
        return drawn.toString();
    }
}
