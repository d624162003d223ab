package org.covername.extraction;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.covername.document.Place;
import org.covername.document.Remark;
import org.covername.drawing.PdfBox;
import org.covername.drawing.PdfView;

/** Reads what is attached to a PDF page: links, comments with their authors, notes typed onto it. */
final class PdfAnnotations {

    private final PDPage source;
    private final Passages passages;

    PdfAnnotations(PDPage source, Passages passages) {
        this.source = source;
        this.passages = passages;
    }

    /** The page with its links on its characters; all else is added to the passages. */
    PdfPage linked(PdfPage page) throws IOException {
        PdfPage linked = page;
        PdfView view = new PdfView(source);
        for (PDAnnotation annotation : source.getAnnotations()) {
            if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action && action.getURI() != null) {
                linked = linked(linked, view, annotation, passages.link(action.getURI()));
            } else if (!(annotation instanceof PDAnnotationLink) && !(annotation instanceof PDAnnotationWidget)
                    && !(annotation instanceof PDAnnotationPopup)) {
                comment(page, annotation);
            }
        }
        return linked;
    }

    private static PdfPage linked(PdfPage page, PdfView view, PDAnnotation annotation, String key) {
        if (annotation.getRectangle() == null) {
            return page;
        }
        java.awt.geom.Point2D from = view.place(new java.awt.Point(Math.round(annotation.getRectangle().getLowerLeftX()),
                Math.round(annotation.getRectangle().getLowerLeftY())));
        java.awt.geom.Point2D to = view.place(new java.awt.Point(Math.round(annotation.getRectangle().getUpperRightX()),
                Math.round(annotation.getRectangle().getUpperRightY())));
        PdfBox box = PdfBox.between(from.getX(), from.getY(), to.getX(), to.getY()).grown(1);
        return page.with(page.glyphs().stream()
                .map(glyph -> box.holds(glyph.box().middleX(), glyph.box().middleY()) ? glyph.linked(key) : glyph).toList());
    }

    private void comment(PdfPage page, PDAnnotation annotation) {
        if (annotation instanceof PDAnnotationFileAttachment) {
            passages.remark(Remark.told("A file attached to a page is left out and was not searched."));
        }
        String text = Stream.of(string(annotation, COSName.T), string(annotation, COSName.SUBJ), string(annotation, COSName.CONTENTS),
                string(annotation, COSName.RC).replaceAll("<[^>]*>", " ")).filter(part -> !part.isBlank()).distinct().collect(Collectors.joining(": "));
        String contents = string(annotation, COSName.CONTENTS);
        boolean drawn = annotation.isHidden() && PdfFilledIn.draws(page, contents);
        boolean typed = "FreeText".equals(annotation.getSubtype()) && !drawn;
        passages.add(typed ? new Place.TextBox() : new Place.Comment(), page.number(), RichText.of(typed ? contents : text));
    }

    private static String string(PDAnnotation annotation, COSName key) {
        String value = annotation.getCOSObject().getString(key);
        return value == null ? "" : value;
    }
}
