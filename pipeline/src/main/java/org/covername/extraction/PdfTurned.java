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
        float half = (float) width(glyph, turn) / 2;
        float rise = PdfGlyph.HEIGHT * glyph.size() / 2;
        return new PdfGlyph(glyph.drawn(), glyph.text(), new PdfBox((float) x - half, (float) y - rise, (float) x + half, (float) y + rise), 0, glyph.face());
    }

    /**
     * How wide a character is along its line; its box is the one around it as it stands. Letters taken to be narrower than they are would part words, and no
     * name would be known again.
     */
    private static double width(PdfGlyph glyph, double turn) {
        double along = Math.abs(Math.cos(turn));
        double across = Math.abs(Math.sin(turn));
        return Math.max(0, glyph.box().width() * along + glyph.box().height() * across - 2 * PdfGlyph.HEIGHT * glyph.size() * along * across);
    }
}
