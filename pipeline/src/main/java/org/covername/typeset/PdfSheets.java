package org.covername.typeset;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.List;

/** The pages of a report that has been laid out, and how boxes stand on them. */
record PdfSheets(List<PageBox> pages) {

    /** A row this low, in parts of a page, looks lost when it is alone; a higher one does not, and moving it would leave a gap. */
    private static final int LOW = 8;
    /** What starts this close to the top of its page, in parts of a page, gains nothing by another. */
    private static final int TOP = 25;

    PdfSheets {
        pages = List.copyOf(pages);
    }

    /** Whether two boxes start on different pages. */
    boolean parted(Box one, Box other) {
        return page(one) != page(other);
    }

    boolean heads(Box box) {
        PageBox page = page(box);
        return box.getAbsY() - page.getTop() < height(page) / TOP;
    }

    boolean low(Box box) {
        return box.getHeight() < height(page(box)) / LOW;
    }

    /**
     * Whether a box goes over the end of its page though it would have room on another.
     *
     * @param taken what else stands on each page
     */
    boolean split(Box box, int taken) {
        PageBox page = page(box);
        boolean over = box.getAbsY() + box.getHeight() > page.getBottom() + height(page) / 200;
        return over && box.getHeight() + taken < height(page);
    }

    private static int height(PageBox page) {
        return page.getBottom() - page.getTop();
    }

    private PageBox page(Box box) {
        int number = 1;
        while (number < pages.size() && pages.get(number).getTop() <= box.getAbsY()) {
            number++;
        }
        return pages.get(number - 1);
    }
}
