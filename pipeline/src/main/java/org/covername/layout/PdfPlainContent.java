package org.covername.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDResources;

/** Copies a content stream that draws nothing but lines and areas: a glyph of a Type 3 font, the tile of a pattern, a soft mask. Text and pictures refuse it. */
final class PdfPlainContent {

    private static final Set<String> NUMBERS = Set.of("q", "Q", "cm", "w", "J", "j", "M", "d", "i", "m", "l", "c", "v", "y", "h", "re", "S", "s", "f", "F", "f*", "B", "B*", "b",
            "b*", "n", "W", "W*", "g", "G", "rg", "RG", "k", "K", "d0", "d1", "sc", "SC", "scn", "SCN");
    private static final Set<String> MARKS = Set.of("BMC", "BDC", "EMC", "MP", "DP", "BX", "EX", "ri");

    private final PDResources resources;
    private final PdfContent content = new PdfContent(new PdfMarks(any -> COSName.P));

    private PdfPlainContent(PDResources resources) {
        this.resources = resources;
    }

    /**
     * Writes the copy into a stream and its resources into that stream's dictionary.
     *
     * @throws UnsafePageException where it draws text or a picture
     */
    static COSStream copy(PDContentStream from, PDResources resources, COSStream into) throws IOException, UnsafePageException {
        PdfPlainContent copy = new PdfPlainContent(resources);
        copy.copy(from);
        into.setItem(COSName.RESOURCES, copy.content.resources());
        return copy.content.into(into);
    }

    private void copy(PDContentStream from) throws IOException, UnsafePageException {
        PDFStreamParser parser = new PDFStreamParser(from);
        List<COSBase> operands = new ArrayList<>();
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof Operator operator) {
                copy(operator, operands);
                operands = new ArrayList<>();
            } else {
                operands.add((COSBase) token);
            }
        }
    }

    private void copy(Operator operator, List<COSBase> operands) throws IOException, UnsafePageException {
        String name = operator.getName();
        if (NUMBERS.contains(name) && operands.stream().allMatch(PdfPlainContent::isNumber)) {
            content.write(name, operands);
        } else if (name.equals("cs") || name.equals("CS")) {
            content.write(name, colourSpace((COSName) operands.get(0)));
        } else if (name.equals("gs")) {
            COSDictionary state = resources.getExtGState((COSName) operands.get(0)).getCOSObject();
            content.write(name, content.name(COSName.EXT_G_STATE, PdfSafeCopy.of(state)));
        } else if (name.equals("sh")) {
            COSDictionary shading = resources.getShading((COSName) operands.get(0)).getCOSObject();
            content.write(name, content.name(COSName.SHADING, PdfSafeCopy.of(shading)));
        } else if (name.equals("BI") && operator.getImageParameters().getBoolean(COSName.getPDFName("IM"), operator.getImageParameters().getBoolean(COSName.IMAGE_MASK, false))) {
            glyphOfDots(operator);
        } else if (!MARKS.contains(name)) {
            throw new UnsafePageException("The draft draws text or a picture in a place that cannot be searched");
        }
    }

    /** A mask of one bit, as glyphs of scanned or very old fonts are. */
    private void glyphOfDots(Operator operator) throws IOException, UnsafePageException {
        Operator copy = Operator.getOperator("BI");
        COSDictionary parameters = new COSDictionary();
        for (COSName key : operator.getImageParameters().keySet()) {
            COSBase value = operator.getImageParameters().getDictionaryObject(key);
            boolean filter = key.getName().equals("F") || key.getName().equals("Filter");
            if (isNumber(value) || filter || value instanceof org.apache.pdfbox.cos.COSBoolean || key.getName().equals("DP") || key.getName().equals("DecodeParms")) {
                parameters.setItem(key, value);
            }
        }
        if (operator.getImageData().length > 1 << 16) {
            throw new UnsafePageException("The draft draws a picture in a place that cannot be searched");
        }
        copy.setImageParameters(parameters);
        copy.setImageData(operator.getImageData());
        content.writeImage(copy);
    }

    private COSName colourSpace(COSName name) throws IOException, UnsafePageException {
        COSBase space = resources.getColorSpace(name).getCOSObject();
        return space instanceof COSName ? (COSName) PdfSafeCopy.of(space) : content.name(COSName.COLORSPACE, PdfSafeCopy.of(space));
    }

    private static boolean isNumber(COSBase operand) {
        return operand instanceof COSNumber || operand instanceof COSArray array && array.toList().stream().allMatch(COSNumber.class::isInstance);
    }
}
