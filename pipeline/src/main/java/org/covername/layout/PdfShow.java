package org.covername.layout;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/** What one operator shows: characters, and moves between them. */
final class PdfShow {

    /**
     * A character, or a move along the line before it.
     *
     * @param number in the order of drawing; -1 for a move
     * @param before a move in thousandths of an em, as TJ has it
     */
    record Element(int number, int code, float before, Matrix text) {

        boolean move() {
            return number < 0;
        }
    }

    private final PDFont font;
    private final List<Element> elements;

    private PdfShow(PDFont font, List<Element> elements) {
        this.font = font;
        this.elements = elements;
    }

    /**
     * Puts what an operator has drawn together with its moves.
     *
     * @param operand    a string, or the array of TJ
     * @param characters as they were drawn
     * @param ends       how many of them were drawn behind each string
     * @throws UnsafePageException where not each string was drawn whole
     */
    static PdfShow of(PDFont font, COSBase operand, List<Element> characters, List<Integer> ends) throws UnsafePageException {
        List<Element> elements = new ArrayList<>();
        int strings = 0;
        int from = 0;
        for (COSBase part : operand instanceof COSArray array ? array : List.of(operand)) {
            if (part instanceof COSNumber move) {
                elements.add(new Element(-1, 0, move.floatValue(), null));
            } else if (part instanceof COSString && strings < ends.size()) {
                elements.addAll(characters.subList(from, ends.get(strings)));
                from = ends.get(strings++);
            } else {
                throw UnsafePageException.unusual();
            }
        }
        if (from < characters.size()) {
            throw UnsafePageException.unusual();
        }
        return new PdfShow(font, elements);
    }

    PDFont font() {
        return font;
    }

    List<Element> elements() {
        return elements;
    }
}
