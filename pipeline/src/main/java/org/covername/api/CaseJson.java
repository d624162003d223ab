package org.covername.api;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.covername.publication.CaseRecord;
import org.covername.publication.CaseRecord.Confirmed;
import org.covername.publication.CaseRecord.Leak;
import org.covername.publication.Review;

/**
 * A case, as programs read it.
 *
 * @param version   counts what happened in it
 * @param openLeaks ids of leaks that bar all its reports
 */
record CaseJson(String caseId, long version, List<Entry> reviews, List<StepJson> steps, List<String> openLeaks) {

    /** A review in the list of its case. */
    record Entry(String draft, String state, String output) {

        static Entry of(Review review) {
            return new Entry(review.dossier().draft(), review.word(), review.dossier().output().word());
        }
    }

    /** @param report SHA-256 of the report that the step was about; "" for what is about the case */
    record StepJson(String step, LocalDate day, String report) {

        static StepJson of(Confirmed step) {
            return new StepJson(step.step().word(), step.day(), step.report());
        }
    }

    static CaseJson of(CaseRecord record) {
        return new CaseJson(record.caseId(), record.version(), record.reviews().values().stream().map(Entry::of).sorted(Comparator.comparing(Entry::draft)).toList(),
                record.steps().stream().map(StepJson::of).toList(), record.leaks().stream().filter(leak -> !leak.closed()).map(Leak::id).toList());
    }
}
