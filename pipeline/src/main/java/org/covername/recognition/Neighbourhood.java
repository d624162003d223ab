package org.covername.recognition;

import org.covername.document.Draft;
import org.covername.document.Passage;
import org.covername.document.Place;

/** What stands before and behind a place in a draft, over the borders of table cells and of short lines that stand alone. */
final class Neighbourhood {

    private static final int REACH = 90;
    private static final int SHORT_LINE = 60;

    private final Draft draft;

    Neighbourhood(Draft draft) {
        this.draft = draft;
    }

    String before(Passage passage, int offset) {
        String own = passage.text().text().substring(Math.max(0, offset - REACH), offset);
        boolean first = passage.number() == 0 || offset > 3;
        return first ? own : border(draft.passage(passage.number() - 1), passage, true) + own;
    }

    String behind(Passage passage, int offset) {
        String text = passage.text().text();
        String own = text.substring(offset, Math.min(text.length(), offset + REACH));
        boolean last = passage.number() + 1 == draft.passages().size() || offset < text.length();
        return last ? own : own + border(draft.passage(passage.number() + 1), passage, false);
    }

    /** The neighbouring passage with a tab (the same row) or a line end in between; nothing if it is a paragraph of its own. */
    private static String border(Passage neighbour, Passage passage, boolean before) {
        boolean row = neighbour.place() instanceof Place.Cell one && passage.place() instanceof Place.Cell other && one.table() == other.table() && one.row() == other.row();
        String text = neighbour.text().text();
        if (!row && (text.length() > SHORT_LINE || neighbour.place() instanceof Place.Cell)) {
            return "";
        }
        String sign = row ? "\t" : "\n";
        return before ? text + sign : sign + text;
    }
}
