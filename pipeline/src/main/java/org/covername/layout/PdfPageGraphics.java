package org.covername.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/** Looks up the colours, states, shadings and groups that a page names, and names their safe copies in the content that is written. */
final class PdfPageGraphics {

    private final PDFStreamEngine page;
    private final PdfGraphicsCopies copies;
    private final PdfDropped dropped;
    private final PdfContent content;
    private boolean holed;

    PdfPageGraphics(PDFStreamEngine page, PdfPageRewriter.Workshop workshop, PdfContent content) {
        this.page = page;
        this.copies = workshop.graphics();
        this.dropped = workshop.dropped();
        this.content = content;
    }

    COSName colourSpace(COSName name) throws IOException, UnsafePageException {
        COSBase space = page.getResources().getColorSpace(name).getCOSObject();
        return space instanceof COSName ? (COSName) PdfSafeCopy.of(space) : content.name(COSName.COLORSPACE, copies.of(space));
    }

    /** What sets a colour that is a pattern. */
    List<COSBase> pattern(List<COSBase> operands) throws IOException, UnsafePageException {
        int last = operands.size() - 1;
        List<COSBase> copy = new ArrayList<>(operands.subList(0, last));
        copy.add(content.name(COSName.PATTERN, known(copies.pattern(page.getResources().getPattern((COSName) operands.get(last))))));
        return copy;
    }

    COSName state(COSName name) throws IOException, UnsafePageException {
        PDExtendedGraphicsState state = page.getResources().getExtGState(name);
        if (state.getCOSObject().containsKey(COSName.FONT)) {
            throw new UnsafePageException("A page of the draft sets its font in an unusual way");
        }
        return content.name(COSName.EXT_G_STATE, known(copies.state(state.getCOSObject())));
    }

    COSName shading(COSName name) throws IOException, UnsafePageException {
        return content.name(COSName.SHADING, copies.of(page.getResources().getShading(name).getCOSObject()));
    }

    /**
     * A group that stays what it is.
     *
     * @throws UnsafePageException where it has text or a layer of its own
     */
    COSName group(PDFormXObject form) throws IOException, UnsafePageException {
        if (form.getCOSObject().containsKey(COSName.OC)) {
            throw new UnsafePageException("The draft has a layer in a place that cannot be searched");
        }
        return content.name(COSName.XOBJECT, known(copies.group(form, page.getResources())));
    }

    private COSDictionary known(PdfPatterns.Copy copy) {
        if (!copy.whole()) {
            holed = true;
            dropped.add("picture");
        }
        return copy.object();
    }

    /** Whether what is drawn now may be missing, as pictures are left out of its pattern or mask. Nobody would see text that is. */
    boolean mayBeMissing() {
        PDGraphicsState state = page.getGraphicsState();
        return holed && (state.getSoftMask() != null || state.getNonStrokingColorSpace() instanceof PDPattern || state.getStrokingColorSpace() instanceof PDPattern);
    }

    /** Whether a group is see-through as a whole, so that its parts would look otherwise each by itself. */
    boolean seeThrough() {
        return page.getGraphicsState().getNonStrokeAlphaConstant() < 1 || page.getGraphicsState().getSoftMask() != null;
    }

    /** Whether a group is mixed with what lies under it in any way. */
    boolean mixed() {
        return seeThrough() || page.getGraphicsState().getBlendMode() != BlendMode.NORMAL;
    }
}
