package org.covername.office;

import java.util.function.Function;
import org.covername.journal.CaseBook;
import org.covername.journal.Journal;
import org.covername.journal.JournalAround;

/** A journal in whose machine the power may fail just after a piece of work was kept. */
final class CrashingJournal extends JournalAround {

    private final Runnable write;

    CrashingJournal(Journal kept, Runnable write) {
        super(kept);
        this.write = write;
    }

    @Override
    public <T> T within(String caseId, Function<CaseBook, T> work) {
        T done = super.within(caseId, work);
        write.run();
        return done;
    }
}
