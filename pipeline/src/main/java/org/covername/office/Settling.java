package org.covername.office;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.covername.clearance.CaseHold;
import org.covername.clearance.HoldRegister;
import org.covername.journal.CaseBook;
import org.covername.publication.By;
import org.covername.publication.Dossier.Output;
import org.covername.publication.Review;
import org.covername.publication.ReviewEvent;

/**
 * Lets the reviews of a case follow what was told: of several versions of a report the latest counts; an open hold holds, the last clearance clears, and a live bar takes back
 * what is shown.
 */
final class Settling {

    private final Office office;
    private final CaseBook book;

    Settling(Office office, CaseBook book) {
        this.office = office;
        this.book = book;
    }

    void settle() {
        for (Output output : Output.values()) {
            versions(output).stream().max(Comparator.naturalOrder()).ifPresent(latest -> versions(output).stream().filter(latest::after).forEach(older -> supersede(older, latest)));
        }
        for (Review review : List.copyOf(book.record().reviews().values())) {
            followed(review).ifPresent(book::tell);
        }
    }

    /** Versions that are not shown yet, one that is about to be among them. */
    private List<DraftKey> versions(Output output) {
        return book.record().reviews().values().stream().filter(review -> review instanceof Review.Waiting || review instanceof Review.Publishing)
                .map(Review::dossier).filter(dossier -> dossier.output() == output).map(dossier -> DraftKey.of(dossier.draft())).toList();
    }

    private void supersede(DraftKey older, DraftKey latest) {
        if (book.record().review(older.toString()) instanceof Review.Publishing publishing) {
            book.tell(publishing.stop(List.of("A later version, " + latest + ", came."), office.product("a later version came")));
        }
        if (book.record().review(older.toString()) instanceof Review.Waiting waiting) {
            book.tell(waiting.supersede(latest.toString(), office.product("a later version came")));
        }
    }

    private Optional<ReviewEvent> followed(Review review) {
        HoldRegister holds = book.record().holds();
        if (review instanceof Review.Out out) {
            List<CaseHold> bars = holds.liveBars(office.rulebook().clearance(), office.today());
            return bars.isEmpty() ? Optional.empty() : Optional.of(out.withdraw(because(bars, "is live")));
        }
        if (review instanceof Review.AwaitingClearance awaiting && holds.allCleared().isPresent()) {
            return holds.allCleared().map(proof -> awaiting.clear(proof, office.product("every hold is cleared")));
        }
        return holds.allCleared().isEmpty() && holdable(review) ? Optional.of(((Review.Settled) review).hold(because(open(), "is open"))) : Optional.empty();
    }

    /** What waits for clearance anyway goes on waiting; what was to go out at its minute is stopped. */
    private boolean holdable(Review review) {
        boolean onClearance = review instanceof Review.Scheduled scheduled && scheduled.plan().at().isEmpty();
        boolean approvedOnly = review instanceof Review.Approved && book.record().holds().live().isEmpty();
        return review instanceof Review.Settled && !(review instanceof Review.Held) && !onClearance && !approvedOnly;
    }

    private List<CaseHold> open() {
        return book.record().holds().holds().stream().filter(CaseHold::open).toList();
    }

    private By because(List<CaseHold> holds, String state) {
        return office.product(holds.stream().map(CaseHold::id).collect(Collectors.joining(", ")) + " " + state);
    }
}
