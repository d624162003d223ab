package org.covername.layout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
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
    private final List<Element> elements = new ArrayList<>();
    private int count;

    private PdfShow(PDFont font) {
        this.font = font;
    }

    /**
     * @param operand a string, or the array of TJ
     * @param first   number of the first character
     */
    static PdfShow of(PDFont font, COSBase operand, int first) throws IOException {
        PdfShow show = new PdfShow(font);
        for (COSBase part : operand instanceof COSArray array ? array : List.of(operand)) {
            COSBase each = part instanceof org.apache.pdfbox.cos.COSObject reference ? reference.getObject() : part;
            if (each instanceof COSNumber move) {
                show.elements.add(new Element(-1, 0, move.floatValue(), null));
            } else if (each instanceof COSString string) {
                show.read(string.getBytes(), first);
            }
        }
        return show;
    }

    private void read(byte[] bytes, int first) throws IOException {
        InputStream in = new ByteArrayInputStream(bytes);
        while (in.available() > 0) {
            elements.add(new Element(first + count++, font.readCode(in), 0, null));
        }
    }

    /** How many characters it shows. */
    int count() {
        return count;
    }

    PDFont font() {
        return font;
    }

    List<Element> elements() {
        return elements;
    }

    /** The same, knowing the matrix of the text at each character. */
    PdfShow at(List<Matrix> texts) {
        int at = 0;
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            if (!element.move()) {
                elements.set(i, new Element(element.number(), element.code(), 0, texts.get(at++)));
            }
        }
        return this;
    }
}
