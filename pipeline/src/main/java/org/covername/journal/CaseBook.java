package org.covername.journal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.covername.publication.CaseRecord;
import org.covername.publication.ReviewEvent;

/** The journal opened at one case, for one piece of work. */
public final class CaseBook {

    private final Consumer<Told> kept;
    private final List<Runnable> undoing = new ArrayList<>();
    private CaseRecord record;
    private boolean changesList;

    CaseBook(CaseRecord record, Consumer<Told> kept) {
        this.record = record;
        this.kept = kept;
    }

    /** The case as it is now, with all that was told in this work. */
    public CaseRecord record() {
        return record;
    }

    public void tell(ReviewEvent event) {
        CaseRecord after = event.after(record);
        kept.accept(Told.of(after, event));
        record = after;
        changesList |= event.changesList();
    }

    /** Whether anything that was told changes the public list. */
    public boolean changesList() {
        return changesList;
    }

    /** Adds what has to be taken back should the work not be kept. */
    public void undo(Runnable step) {
        undoing.add(step);
    }

    void undoAll() {
        Collections.reverse(undoing);
        undoing.forEach(Runnable::run);
        undoing.clear();
    }
}
