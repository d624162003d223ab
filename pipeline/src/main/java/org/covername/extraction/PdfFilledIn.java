package org.covername.extraction;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.covername.drawing.PdfFlattening;
import org.covername.drawing.PdfGlyph;

/** Tells which values of form fields the pages show, so that none is read twice. */
final class PdfFilledIn {

    private final PdfFlattening flattening;
    private final String drawn;

    PdfFilledIn(List<PdfPage> pages, PdfFlattening flattening) {
        this.flattening = flattening;
        this.drawn = flattening.count() == 0 ? "" : pages.stream().map(PdfFilledIn::letters).collect(Collectors.joining());
    }

    private static String letters(PdfPage page) {
        return dense(page.shown().stream().map(PdfGlyph::text).collect(Collectors.joining()));
    }

    /** Whether a page draws these letters one after the other. */
    static boolean draws(PdfPage page, String text) {
        return letters(page).contains(dense(text));
    }

    /** In doubt it is not: a value that is read twice does less harm than one that is read nowhere. */
    boolean shows(PDField field, String value) {
        List<PDAnnotationWidget> widgets = field.getWidgets();
        return !widgets.isEmpty() && widgets.stream().allMatch(widget -> flattening.took(widget.getCOSObject())) && drawn.contains(dense(value));
    }

    private static String dense(String text) {
        return text.replaceAll("\\s+", "");
    }
}
