package org.covername.office;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.covername.clearance.CaseHold;
import org.covername.clearance.HoldRegister;
import org.covername.journal.CaseBook;
import org.covername.publication.By;
import org.covername.publication.Review;
import org.covername.publication.ReviewEvent;

/** Lets every review of a case follow the register of holds: an open hold holds, the last clearance clears, and a live bar takes back what is shown. */
final class Settling {

    private final Office office;
    private final CaseBook book;

    Settling(Office office, CaseBook book) {
        this.office = office;
        this.book = book;
    }

    void settle() {
        for (Review review : List.copyOf(book.record().reviews().values())) {
            followed(review).ifPresent(book::tell);
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
