package org.covername.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.covername.clearance.CaseHold;
import org.covername.clearance.JollydayWorkingDays;
import org.covername.office.HoldDesk;
import org.covername.office.Office;
import org.covername.publication.CaseRecord;
import org.covername.publication.CaseRecord.Step;
import org.covername.publication.Review;

/** What is in the calendar: by what the journal says of all cases. */
record Entries(Office office, JollydayWorkingDays days) {

    /** Clear working days that the Panel and the Secretary of State have before publication (Working Together to Safeguard Children 2023, chapter 5). */
    private static final int CLEAR_DAYS = 7;

    List<Entry> all() {
        return office.journal().records().stream().flatMap(this::of).filter(entry -> !entry.day().isBefore(office.today())).sorted().toList();
    }

    private Stream<Entry> of(CaseRecord record) {
        List<Entry> entries = new ArrayList<>();
        record.reviews().values().forEach(review -> entries.addAll(of(record, review)));
        latest(record).ifPresent(draft -> {
            HoldDesk desk = new HoldDesk(office);
            for (CaseHold hold : record.holds().holds()) {
                desk.watch(record).reviewDay(hold)
                        .ifPresent(day -> entries.add(Entry.on(day, record.caseId(), draft, "Ask again: " + desk.rule(hold).wording().name() + " (" + hold.id() + ")")));
            }
        });
        return entries.stream();
    }

    private List<Entry> of(CaseRecord record, Review review) {
        List<Entry> entries = new ArrayList<>();
        String draft = review.dossier().draft();
        if (review instanceof Review.Scheduled scheduled) {
            scheduled.plan().at().ifPresent(at -> entries.add(Entry.at(at, record.caseId(), draft, "Publication of the " + review.dossier().output().kind())));
        }
        if (review instanceof Review.Waiting) {
            windowEnds(record, review).ifPresent(day -> entries.add(Entry.on(day, record.caseId(), draft,
                    "The Panel and the Secretary of State have had their seven clear working days")));
        }
        return entries;
    }

    private Optional<LocalDate> windowEnds(CaseRecord record, Review review) {
        String report = review.dossier().facts().sha256Out();
        return record.when(Step.PANEL_SENT, report).flatMap(panel -> record.when(Step.SECRETARY_OF_STATE_SENT, report)
                .map(secretary -> days.afterClear(panel.isAfter(secretary) ? panel : secretary, CLEAR_DAYS)));
    }

    private static Optional<String> latest(CaseRecord record) {
        return record.reviews().values().stream().filter(review -> !(review instanceof Review.Ended)).map(review -> review.dossier().draft())
                .sorted().reduce((one, later) -> later);
    }
}
