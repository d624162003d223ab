package org.covername.extraction;

import java.util.List;
import org.covername.drawing.PdfBox;
import org.covername.drawing.PdfGlyph;

/** Reads text that stands at an angle, such as a stamp or the side of a table, by turning it upright. */
final class PdfTurned {

    private PdfTurned() {
    }

    static RichText text(List<PdfGlyph> glyphs, int angle) {
        double turn = Math.toRadians(-angle);
        List<PdfGlyph> upright = glyphs.stream().map(glyph -> turned(glyph, turn)).toList();
        return PdfLine.joined(PdfRows.of(upright).stream().flatMap(List::stream).toList(), "\n");
    }

    private static PdfGlyph turned(PdfGlyph glyph, double turn) {
        double x = glyph.box().middleX() * Math.cos(turn) - glyph.box().middleY() * Math.sin(turn);
        double y = glyph.box().middleX() * Math.sin(turn) + glyph.box().middleY() * Math.cos(turn);
        float half = 0.25f * glyph.size();
        return new PdfGlyph(glyph.drawn(), glyph.text(), new PdfBox((float) x - half, (float) y - half, (float) x + half, (float) y + half), 0, glyph.face());
    }
}
