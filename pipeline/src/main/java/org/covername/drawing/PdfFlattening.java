package org.covername.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/**
 * Makes what form fields, typed notes and stamps show a part of their page, as it is drawn above it (ISO 32000-1, 12.5.5), so that it is read and redacted like
 * all other text. Only the document in memory changes. What is hidden, has no appearance, or whose appearance its viewer would make anew stays beside its page.
 */
public final class PdfFlattening {

    private static final Set<String> TYPED = Set.of("FreeText", "Stamp");
    /** Known to this document in memory alone, of which nothing is written. */
    private static final COSName DRAWN = COSName.getPDFName("CovernameDrawn");

    private final Set<COSDictionary> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    private final boolean fieldsAreAsShown;

    private PdfFlattening(PDDocument pdf) {
        COSDictionary form = pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
        this.fieldsAreAsShown = form == null || !form.getBoolean(COSName.getPDFName("NeedAppearances"), false);
    }

    /** @throws IOException where a page cannot be read */
    public static PdfFlattening of(PDDocument pdf) throws IOException {
        PdfFlattening flattening = new PdfFlattening(pdf);
        for (PDPage page : pdf.getPages()) {
            flattening.flatten(page);
        }
        return flattening;
    }

    /** Whether what this annotation shows is a part of its page now. */
    public boolean took(COSDictionary annotation) {
        return taken.contains(annotation);
    }

    /** Whether a form that a page draws is what a field or note shows. */
    public static boolean drew(COSDictionary form) {
        return form.getBoolean(DRAWN, false);
    }

    public int count() {
        return taken.size();
    }

    private void flatten(PDPage page) throws IOException {
        List<PDAnnotation> shown = new ArrayList<>();
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (isShown(annotation)) {
                shown.add(annotation);
            }
        }
        if (!shown.isEmpty() && isBalanced(page)) {
            draw(shown, page);
            for (PDAnnotation annotation : shown) {
                annotation.setHidden(true);
                taken.add(annotation.getCOSObject());
            }
        }
    }

    private boolean isShown(PDAnnotation annotation) {
        boolean wanted = annotation instanceof PDAnnotationWidget ? fieldsAreAsShown : annotation.getSubtype() != null && TYPED.contains(annotation.getSubtype());
        if (!wanted || annotation.isHidden() || annotation.isNoView() || annotation.getCOSObject().containsKey(COSName.OC)) {
            return false;
        }
        PDAppearanceStream appearance = annotation.getNormalAppearanceStream();
        return appearance != null && hasArea(annotation.getRectangle()) && hasArea(appearance.getBBox()) && !placed(appearance).isEmpty();
    }

    private static boolean hasArea(PDRectangle box) {
        return box != null && box.getWidth() > 0 && box.getHeight() > 0;
    }

    /** The box of an appearance once its own matrix has turned it. */
    private static Rectangle2D placed(PDAppearanceStream appearance) {
        return appearance.getBBox().transform(appearance.getMatrix()).getBounds2D();
    }

    /** Whether the page's own content leaves behind the state with which it began: else nobody could say where something drawn after it stands. */
    private static boolean isBalanced(PDPage page) throws IOException {
        int depth = 0;
        PDFStreamParser parser = new PDFStreamParser(page);
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            String name = token instanceof Operator operator ? operator.getName() : "";
            depth += name.equals(OperatorName.SAVE) ? 1 : name.equals(OperatorName.RESTORE) ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }

    private static void draw(List<PDAnnotation> shown, PDPage page) throws IOException {
        COSDictionary resources = page.getResources() == null ? new COSDictionary() : new COSDictionary(page.getResources().getCOSObject());
        COSDictionary known = resources.getCOSDictionary(COSName.XOBJECT);
        COSDictionary objects = known == null ? new COSDictionary() : new COSDictionary(known);
        ByteArrayOutputStream above = new ByteArrayOutputStream();
        ContentStreamWriter writer = new ContentStreamWriter(above);
        writer.writeTokens(Operator.getOperator(OperatorName.RESTORE));
        for (PDAnnotation annotation : shown) {
            COSName name = free(objects);
            COSStream appearance = annotation.getNormalAppearanceStream().getCOSObject();
            appearance.setItem(COSName.SUBTYPE, COSName.FORM);
            appearance.setBoolean(DRAWN, true);
            objects.setItem(name, appearance);
            draw(name, place(annotation), writer);
        }
        resources.setItem(COSName.XOBJECT, objects);
        page.getCOSObject().setItem(COSName.RESOURCES, resources);
        page.getCOSObject().setItem(COSName.CONTENTS, around(page.getCOSObject().getDictionaryObject(COSName.CONTENTS), above.toByteArray()));
    }

    private static COSName free(COSDictionary objects) {
        int number = objects.size();
        while (objects.containsKey(COSName.getPDFName("Shown" + number))) {
            number++;
        }
        return COSName.getPDFName("Shown" + number);
    }

    /** From the turned box of the appearance to the rectangle of the annotation (12.5.5, algorithm 8.1). */
    private static AffineTransform place(PDAnnotation annotation) {
        PDRectangle to = annotation.getRectangle();
        Rectangle2D from = placed(annotation.getNormalAppearanceStream());
        AffineTransform place = AffineTransform.getTranslateInstance(to.getLowerLeftX(), to.getLowerLeftY());
        place.scale(to.getWidth() / from.getWidth(), to.getHeight() / from.getHeight());
        place.translate(-from.getX(), -from.getY());
        return place;
    }

    private static void draw(COSName name, AffineTransform place, ContentStreamWriter writer) throws IOException {
        double[] matrix = new double[6];
        place.getMatrix(matrix);
        List<Object> tokens = new ArrayList<>();
        tokens.add(Operator.getOperator(OperatorName.SAVE));
        for (double number : matrix) {
            tokens.add(new COSFloat((float) number));
        }
        tokens.addAll(List.of(Operator.getOperator(OperatorName.CONCAT), name, Operator.getOperator(OperatorName.DRAW_OBJECT), Operator.getOperator(OperatorName.RESTORE)));
        writer.writeTokens(tokens);
    }

    /** The page's own streams between a save and what restores it. */
    private static COSArray around(COSBase contents, byte[] above) throws IOException {
        COSArray all = new COSArray();
        all.add(stream("q\n".getBytes(StandardCharsets.ISO_8859_1)));
        if (contents instanceof COSArray several) {
            all.addAll(several);
        } else if (contents instanceof COSStream) {
            all.add(contents);
        }
        all.add(stream(above));
        return all;
    }

    private static COSStream stream(byte[] bytes) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream()) {
            out.write(bytes);
        }
        return stream;
    }
}
