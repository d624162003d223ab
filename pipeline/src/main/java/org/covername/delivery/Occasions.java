package org.covername.delivery;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.covername.delivery.Errand.Kind;
import org.covername.office.HoldDesk;
import org.covername.office.Office;
import org.covername.publication.CaseRecord;
import org.covername.publication.Review;
import org.covername.publication.ReviewEvent;
import org.covername.publication.ReviewEvent.CandidateReceived;
import org.covername.publication.ReviewEvent.PublicationStopped;
import org.covername.publication.ReviewEvent.ReportPublished;

/** What there is to be told of a case: found in the journal, so that it does not matter which machine or command made it happen. */
record Occasions(Office office) {

    /** What is older is no news: an office that turns notices on does not get all of its past. */
    private static final Duration NEWS = Duration.ofDays(7);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM yyyy", Locale.UK).withZone(Office.LONDON);

    List<Errand> notices(String caseId) {
        CaseRecord record = office.journal().read(caseId);
        List<Errand> notices = new ArrayList<>(told(caseId));
        new HoldDesk(office).watch(record).due().forEach(hold -> new HoldDesk(office).watch(record).reviewDay(hold)
                .ifPresent(day -> notices.add(Errand.of(Kind.HOLD_DUE, caseId, hold.id(), day.toString(), hold.id() + "/" + day))));
        record.reviews().values().forEach(review -> tomorrow(caseId, review).ifPresent(notices::add));
        return notices;
    }

    private List<Errand> told(String caseId) {
        List<ReviewEvent> history = office.journal().history(caseId);
        return IntStream.range(0, history.size()).filter(n -> history.get(n).by().when().isAfter(office.now().minus(NEWS)))
                .mapToObj(n -> of(caseId, n + 1, history.get(n))).flatMap(List::stream).toList();
    }

    private static List<Errand> of(String caseId, int version, ReviewEvent event) {
        String mark = String.valueOf(version);
        List<Errand> errands = new ArrayList<>();
        if (event instanceof CandidateReceived received) {
            errands.add(Errand.of(Kind.READY, caseId, event.draft(), "", mark));
            int open = received.candidate().doubts().size() - received.carried().size();
            if (open > 0) {
                errands.add(Errand.of(Kind.QUESTION, caseId, event.draft(), String.valueOf(open), mark));
            }
        }
        if (event instanceof ReportPublished published) {
            errands.add(Errand.of(Kind.PUBLISHED, caseId, event.draft(), String.valueOf(published.released().edition()), mark));
        }
        if (event instanceof PublicationStopped stopped) {
            errands.add(Errand.of(Kind.STOPPED, caseId, event.draft(), String.valueOf(stopped.reasons().size()), mark));
        }
        return errands;
    }

    private Optional<Errand> tomorrow(String caseId, Review review) {
        if (!(review instanceof Review.Scheduled scheduled)) {
            return Optional.empty();
        }
        String draft = review.dossier().draft();
        return scheduled.plan().at().filter(at -> LocalDate.ofInstant(at, Office.LONDON).equals(office.today().plusDays(1)))
                .map(at -> Errand.of(Kind.TOMORROW, caseId, draft, TIME.format(at), draft + "/" + at));
    }

    /** Packages that stand on the page, and those that stood there and went. */
    List<Errand> packages(String caseId) {
        List<Errand> packages = new ArrayList<>();
        for (Review review : office.journal().read(caseId).reviews().values()) {
            boolean gone = review instanceof Review.OnRequest || review instanceof Review.Withdrawn;
            if (review instanceof Review.Published || gone) {
                review.released().ifPresent(released -> packages.add(Errand.of(gone ? Kind.RECALL : Kind.PACKAGE, caseId, released.slug(), String.valueOf(released.edition()),
                        released.slug() + "/" + released.edition() + (gone ? "/" + released.changed() : ""))));
            }
        }
        return packages;
    }
}
