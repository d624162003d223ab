package org.covername.journal;

import java.util.List;
import java.util.function.Function;
import org.covername.publication.CaseRecord;
import org.covername.publication.ReviewEvent;

/** A journal around another one, which answers; what happens when somebody works on a case, each tells for itself. */
public abstract class JournalAround implements Journal {

    private final Journal kept;

    protected JournalAround(Journal kept) {
        this.kept = kept;
    }

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
        return kept.within(caseId, work);
    }
}
