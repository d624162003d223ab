package org.covername.office;

import java.util.List;
import java.util.function.Function;
import org.covername.journal.CaseBook;
import org.covername.journal.Journal;
import org.covername.publication.CaseRecord;
import org.covername.publication.ReviewEvent;

/** A journal in whose machine the power may fail just after a piece of work was kept. */
record CrashingJournal(Journal kept, Runnable write) implements Journal {

    @Override
    public CaseRecord read(String caseId) {
        return kept.read(caseId);
    }

    @Override
    public List<ReviewEvent> history(String caseId) {
        return kept.history(caseId);
    }

    @Override
    public List<String> cases() {
        return kept.cases();
    }

    @Override
    public List<CaseRecord> records() {
        return kept.records();
    }

    @Override
    public <T> T within(String caseId, Function<CaseBook, T> work) {
        T done = kept.within(caseId, work);
        write.run();
        return done;
    }
}
