package org.covername.drawing;

import java.util.Set;
import org.covername.document.Mark;

/**
 * One character as drawn. Places are in points from the top left of the page as it is viewed.
 *
 * @param drawn counts the characters of the draft from 0, in the order in which they are drawn
 * @param text  its letters; a ligature has several
 * @param box   where it stands; its bottom is the baseline, if it is upright
 * @param angle of its writing direction in degrees, 0 for upright text
 * @param face  how it is set
 */
public record PdfGlyph(int drawn, String text, PdfBox box, int angle, Face face) {

    /** How high a letter is taken to be, in em. */
    public static final float HEIGHT = 0.7f;

    /**
     * @param shown whether a reader of the page sees it
     * @param field counts the fields and notes of a page from 1; 0 for what the page itself draws
     */
    public record Face(float size, boolean bold, boolean italic, boolean shown, String link, int field) {

        private static final Set<Mark.Style> PLAIN = Set.of();
        private static final Set<Mark.Style> BOLD = Set.of(Mark.Style.BOLD);
        private static final Set<Mark.Style> ITALIC = Set.of(Mark.Style.ITALIC);
        private static final Set<Mark.Style> BOTH = Set.of(Mark.Style.BOLD, Mark.Style.ITALIC);

        public Set<Mark.Style> styles() {
            if (bold) {
                return italic ? BOTH : BOLD;
            }
            return italic ? ITALIC : PLAIN;
        }
    }

    public float size() {
        return face.size();
    }

    public PdfGlyph drawn(int number) {
        return new PdfGlyph(number, text, box, angle, face);
    }

    /** Asked so often of so many that the usual letter has to be told at its first sight. */
    public boolean isBlank() {
        return (text.isEmpty() || text.charAt(0) <= ' ' || text.charAt(0) > '~') && text.isBlank();
    }

    /** Whether it is read with the lines of its page: seen, upright, and in no field or note. */
    public boolean isPlain() {
        return angle == 0 && face.shown() && face.field() == 0;
    }

    public PdfGlyph spelt(String letters) {
        return new PdfGlyph(drawn, letters, box, angle, face);
    }

    public PdfGlyph linked(String target) {
        return new PdfGlyph(drawn, text, box, angle, new Face(face.size(), face.bold(), face.italic(), face.shown(), target, face.field()));
    }

    public PdfGlyph in(int field) {
        return new PdfGlyph(drawn, text, box, angle, new Face(face.size(), face.bold(), face.italic(), face.shown(), face.link(), field));
    }

    public PdfGlyph unseen() {
        return new PdfGlyph(drawn, text, box, angle, new Face(face.size(), face.bold(), face.italic(), false, face.link(), face.field()));
    }

    public PdfGlyph seen() {
        return new PdfGlyph(drawn, text, box, angle, new Face(face.size(), face.bold(), face.italic(), true, face.link(), face.field()));
    }
}
