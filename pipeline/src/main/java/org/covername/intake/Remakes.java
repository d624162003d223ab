package org.covername.intake;

import java.util.ArrayList;
import java.util.List;

/** Finds the drafts whose reports do not yet say what officers ruled, once they pause. A report that is being made is finished first, so that there always is a new one soon. */
final class Remakes {

    private final Desk desk;
    private final SpringBookkeeping books;
    private final long quietMillis;

    Remakes(Desk desk, SpringBookkeeping books, long quietMillis) {
        this.desk = desk;
        this.books = books;
        this.quietMillis = quietMillis;
    }

    /** Keys of the drafts that go back to their pseudonyms now. */
    List<String> begin() {
        List<String> begun = new ArrayList<>();
        for (String key : desk.rulings().pending(quietMillis)) {
            boolean counts = books.together(() -> begin(key));
            if (counts) {
                begun.add(key);
            }
        }
        return begun;
    }

    private boolean begin(String key) {
        if (!desk.drafts().rework(key)) {
            return false;
        }
        books.tell(new IntakeEvent.ReportMadeAnew(desk.drafts().of(key).id(), desk.rulings().progress(key).last()));
        return true;
    }
}
