package org.covername.layout;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.covername.drawing.PdfView;

/** Where the kept characters of stretches that were set anew stand now. */
final class PdfMoved {

    private record Place(int glyph, Rectangle2D box) {
    }

    private final AffineTransform turn;
    private final List<PdfRun> runs = new ArrayList<>();
    private List<Place> places;

    PdfMoved(PDPage page) {
        this.turn = new PdfView(page).turn();
    }

    void add(List<PdfRun> more) {
        runs.addAll(more);
    }

    /** Made when a link asks first, which few pages have. */
    private List<Place> places() {
        if (places == null) {
            places = made();
        }
        return places;
    }

    private List<Place> made() {
        List<Place> made = new ArrayList<>();
        for (PdfRun run : runs) {
            float x = run.x();
            for (PdfWord.Part part : run.parts()) {
                float width = part.width() * run.squeeze() * run.scale();
                made.add(new Place(part.glyph(), new Rectangle2D.Float(x, run.y() - part.like().em(), width, 1.2f * part.like().em())));
                x += width;
            }
        }
        return made;
    }

    /** The places of these characters, one for each line, in the page's own space. */
    List<PDRectangle> areas(Set<Integer> glyphs) {
        List<Rectangle2D> lines = new ArrayList<>();
        for (Place place : places()) {
            if (place.glyph() >= 0 && glyphs.contains(place.glyph())) {
                int last = lines.size() - 1;
                if (last >= 0 && Math.abs(lines.get(last).getY() - place.box().getY()) < 1) {
                    lines.set(last, lines.get(last).createUnion(place.box()));
                } else {
                    lines.add(place.box());
                }
            }
        }
        return lines.stream().map(this::onPage).toList();
    }

    private PDRectangle onPage(Rectangle2D seen) {
        try {
            Rectangle2D box = turn.createInverse().createTransformedShape(seen).getBounds2D();
            return new PDRectangle((float) box.getX(), (float) box.getY(), (float) box.getWidth(), (float) box.getHeight());
        } catch (NoninvertibleTransformException impossible) {
            throw new IllegalStateException("A page is only turned and moved", impossible);
        }
    }
}
