package org.covername.drawing;

/** A rectangle on a page in points, from the top left of the page as it is viewed. */
public record PdfBox(float left, float top, float right, float bottom) {

    /** The rectangle with these two corners, whichever they are. */
    public static PdfBox between(double x1, double y1, double x2, double y2) {
        return new PdfBox((float) Math.min(x1, x2), (float) Math.min(y1, y2), (float) Math.max(x1, x2), (float) Math.max(y1, y2));
    }

    public float width() {
        return right - left;
    }

    public float height() {
        return bottom - top;
    }

    public float middleX() {
        return (left + right) / 2;
    }

    public float middleY() {
        return (top + bottom) / 2;
    }

    public boolean holds(float x, float y) {
        return left <= x && x <= right && top <= y && y <= bottom;
    }

    public boolean meets(PdfBox other) {
        return left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom;
    }

    public PdfBox grown(float by) {
        return new PdfBox(left - by, top - by, right + by, bottom + by);
    }

    public PdfBox with(PdfBox other) {
        return new PdfBox(Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right), Math.max(bottom, other.bottom));
    }
}
