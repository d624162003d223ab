package org.covername.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Copies a content stream that draws nothing but lines and areas: a glyph of a Type 3 font, the tile of a pattern, a soft mask, a group that is see-through as
 * a whole. Text refuses it. Pictures refuse it in a glyph; elsewhere they are left out, as they are on a page, and {@link #whole} tells so.
 */
final class PdfPlainContent {

    private static final Set<String> NUMBERS = Set.of("q", "Q", "cm", "w", "J", "j", "M", "d", "i", "m", "l", "c", "v", "y", "h", "re", "S", "s", "f", "F", "f*", "B", "B*", "b",
            "b*", "n", "W", "W*", "g", "G", "rg", "RG", "k", "K", "d0", "d1", "sc", "SC", "scn", "SCN");
    private static final Set<String> MARKS = Set.of("BMC", "BDC", "EMC", "MP", "DP", "BX", "EX", "ri");
    private static final int LARGEST_DOTS = 1 << 16;

    private final PDResources resources;
    private final PdfPatterns patterns;
    private final boolean glyph;
    private final PdfContent content = new PdfContent(new PdfMarks(any -> COSName.P));
    private boolean whole = true;

    private PdfPlainContent(PDResources resources, PdfPatterns patterns, boolean glyph) {
        this.resources = resources == null ? new PDResources() : resources;
        this.patterns = patterns;
        this.glyph = glyph;
    }

    /** @param patterns copies what stands within; it knows how deep that goes */
    static PdfPlainContent within(PDResources resources, PdfPatterns patterns) {
        return new PdfPlainContent(resources, patterns, false);
    }

    /**
     * The copy of a glyph.
     *
     * @throws UnsafePageException where it draws text or a picture
     */
    static COSStream glyph(PDContentStream from, PDResources resources) throws IOException, UnsafePageException {
        PdfPlainContent copy = new PdfPlainContent(resources, PdfPatterns.outermost(), true);
        COSStream glyph = copy.copy(from, new COSStream());
        if (!copy.whole) {
            throw new UnsafePageException("The draft draws a picture in a place that cannot be searched");
        }
        return glyph;
    }

    /** Whether no picture was left out. */
    boolean whole() {
        return whole;
    }

    /**
     * Writes the copy into a stream and its resources into that stream's dictionary.
     *
     * @throws UnsafePageException where it draws text
     */
    COSStream copy(PDContentStream from, COSStream into) throws IOException, UnsafePageException {
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
        into.setItem(COSName.RESOURCES, content.resources());
        return content.into(into);
    }

    private void copy(Operator operator, List<COSBase> operands) throws IOException, UnsafePageException {
        String name = operator.getName();
        if (NUMBERS.contains(name) && operands.stream().allMatch(PdfPlainContent::isNumber)) {
            content.write(name, operands);
        } else {
            copyNamed(name, operator, operands);
        }
    }

    private void copyNamed(String name, Operator operator, List<COSBase> operands) throws IOException, UnsafePageException {
        switch (name) {
            case "cs", "CS" -> content.write(name, colourSpace((COSName) operands.get(0)));
            case "scn", "SCN" -> pattern(name, operands);
            case "gs" -> state(resources.getExtGState((COSName) operands.get(0)).getCOSObject());
            case "sh" -> content.write(name, content.name(COSName.SHADING, PdfSafeCopy.of(resources.getShading((COSName) operands.get(0)).getCOSObject())));
            case "Do" -> draw(resources.getXObject((COSName) operands.get(0)));
            case "BI" -> inline(operator);
            default -> mark(name, operands);
        }
    }

    private static void mark(String name, List<COSBase> operands) throws UnsafePageException {
        if (!MARKS.contains(name)) {
            throw new UnsafePageException("The draft draws text in a place that cannot be searched");
        }
        if (!operands.isEmpty() && COSName.OC.equals(operands.get(0))) {
            throw layered();
        }
    }

    private static UnsafePageException layered() {
        return new UnsafePageException("The draft has a layer in a place that cannot be searched");
    }

    private void state(COSDictionary state) throws IOException, UnsafePageException {
        PdfPatterns.Copy copy = patterns.state(state);
        whole &= copy.whole();
        content.write("gs", content.name(COSName.EXT_G_STATE, copy.object()));
    }

    private void pattern(String name, List<COSBase> operands) throws IOException, UnsafePageException {
        List<COSBase> copy = new ArrayList<>(operands.subList(0, operands.size() - 1));
        PdfPatterns.Copy pattern = patterns.within().pattern(resources.getPattern((COSName) operands.get(operands.size() - 1)));
        whole &= pattern.whole();
        copy.add(content.name(COSName.PATTERN, pattern.object()));
        content.write(name, copy);
    }

    private void draw(PDXObject object) throws IOException, UnsafePageException {
        if (object instanceof PDFormXObject form) {
            if (form.getCOSObject().containsKey(COSName.OC)) {
                throw layered();
            }
            PdfPatterns.Copy copy = patterns.within().form(form, resources);
            whole &= copy.whole();
            content.write("Do", content.name(COSName.XOBJECT, copy.object()));
        } else if (object instanceof PDImageXObject) {
            whole = false;
        } else {
            throw new UnsafePageException("The draft draws text in a place that cannot be searched");
        }
    }

    /** Only a glyph that is a mask of one bit is copied, as in scanned or very old fonts. */
    private void inline(Operator operator) throws IOException {
        COSDictionary from = operator.getImageParameters();
        boolean mask = from.getBoolean(COSName.getPDFName("IM"), from.getBoolean(COSName.IMAGE_MASK, false));
        if (!glyph || !mask || operator.getImageData().length > LARGEST_DOTS) {
            whole = false;
            return;
        }
        Operator copy = Operator.getOperator("BI");
        COSDictionary parameters = new COSDictionary();
        for (COSName key : from.keySet()) {
            COSBase value = from.getDictionaryObject(key);
            boolean filter = key.getName().equals("F") || key.getName().equals("Filter");
            if (isNumber(value) || filter || value instanceof COSBoolean || key.getName().equals("DP") || key.getName().equals("DecodeParms")) {
                parameters.setItem(key, value);
            }
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
