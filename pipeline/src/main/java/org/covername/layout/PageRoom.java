package org.covername.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.covername.drawing.PdfBox;
import org.covername.drawing.PdfGlyph;
import org.covername.extraction.DrawnPdf;

/** What room a page leaves around a stretch: up to which edges its lines may run, and how many more of them fit below. */
final class PageRoom {

    private static final float MARGIN = 24;

    /** @param ruling whether it is a line and no letter */
    private record Obstacle(PdfBox box, int glyph, boolean ruling) {
    }

    /**
     * The edges between which text may stand.
     *
     * @param ruled whether a line bounds it on the right, as in a cell
     */
    record Edges(float left, float right, float bottom, boolean ruled) {
    }

    private final PdfBox frame;
    private final PdfBox text;
    private final List<Obstacle> obstacles = new ArrayList<>();

    PageRoom(DrawnPdf.Page page) {
        this.frame = page.frame();
        for (PdfGlyph glyph : page.glyphs()) {
            if (glyph.face().shown() && !glyph.isBlank()) {
                obstacles.add(new Obstacle(glyph.box(), glyph.drawn(), false));
            }
        }
        this.text = obstacles.stream().map(Obstacle::box).reduce(PdfBox::with).orElse(frame);
        page.rulings().forEach(ruling -> obstacles.add(new Obstacle(ruling, -1, true)));
    }

    /** @param own numbers of the characters that will not stand there any more */
    Edges around(PdfBox box, float size, BitSet own) {
        float left = text.left();
        float right = margin(own);
        boolean ruled = false;
        for (Obstacle obstacle : obstacles) {
            PdfBox other = obstacle.box();
            boolean beside = other.top() < box.bottom() - 1 && other.bottom() > box.top() + 1 && !isOwn(obstacle, own);
            float edge = other.left() - (obstacle.ruling() ? 2 : 0.6f * size);
            if (beside && other.left() >= box.right() - 1 && edge < right) {
                right = edge;
                ruled = obstacle.ruling();
            } else if (beside && other.right() <= box.left() + 1) {
                left = Math.max(left, other.right() + (obstacle.ruling() ? 0 : 0.6f * size));
            }
        }
        return new Edges(left, right, bottom(box, right, size, own), ruled);
    }

    /** The right margin of the page: like the left one, unless other text goes further. What is replaced does not count, or it would tell how wide it was. */
    private float margin(BitSet own) {
        float right = frame.right() - text.left();
        for (Obstacle obstacle : obstacles) {
            right = obstacle.ruling() || isOwn(obstacle, own) ? right : Math.max(right, obstacle.box().right());
        }
        return right;
    }

    private static boolean isOwn(Obstacle obstacle, BitSet own) {
        return obstacle.glyph() >= 0 && own.get(obstacle.glyph());
    }

    private float bottom(PdfBox box, float right, float size, BitSet own) {
        float bottom = Math.max(box.bottom() + 0.3f * size, frame.bottom() - MARGIN);
        for (Obstacle obstacle : obstacles) {
            PdfBox other = obstacle.box();
            boolean below = other.left() < right && other.right() > box.left() && other.top() >= box.bottom() - (obstacle.ruling() ? 0.1f : 0.4f) * size;
            if (below && other.bottom() > box.bottom() + 0.1f * size && !isOwn(obstacle, own)) {
                bottom = Math.min(bottom, other.top());
            }
        }
        return bottom;
    }

    /** Whether text of several other lines starts at this place: a column, and no accident of what stood before it. */
    boolean isColumn(float left, BitSet own) {
        int first = 0;
        boolean found = false;
        for (Obstacle obstacle : obstacles) {
            if (Math.abs(obstacle.box().left() - left) < 1 && !obstacle.ruling() && !isOwn(obstacle, own)) {
                int line = Math.round(obstacle.box().bottom());
                if (found && line != first) {
                    return true;
                }
                first = line;
                found = true;
            }
        }
        return false;
    }
}
