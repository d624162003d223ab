package org.covername.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covername.hold.Audience;
import org.covername.outputs.OutputComparison;
import org.covername.outputs.OutputComparison.Side;
import org.covername.publication.CaseRecord;
import org.covername.publication.Dossier;
import org.covername.publication.Review;

/** The reports of one case that the public reads side by side: what one hides, the others must hide. Copies for professionals may say more. */
record LinkedReports(Office office, CaseRecord record) {

    /** What speaks against showing a report beside the others; a sentence each. */
    List<String> apart(Dossier dossier) {
        if (dossier.audience() != Audience.PUBLIC) {
            return List.of();
        }
        List<String> against = new ArrayList<>();
        beside(dossier).forEach(other -> against.addAll(compared(dossier, other)));
        return against.stream().distinct().toList();
    }

    private List<Review> beside(Dossier dossier) {
        return record.reviews().values().stream().filter(other -> other.dossier().output() != dossier.output() && other.dossier().audience() == Audience.PUBLIC)
                .filter(other -> !(other instanceof Review.Ended)).sorted((one, other) -> key(one).compareTo(key(other))).toList();
    }

    private List<String> compared(Dossier dossier, Review other) {
        Optional<Side> one = side(dossier);
        Optional<Side> beside = side(other.dossier());
        if (one.isEmpty() || beside.isEmpty()) {
            String missing = (one.isEmpty() ? dossier : other.dossier()).draft();
            return List.of("The report of " + missing + " does not lie in outbound/review, so it cannot be compared with the others.");
        }
        List<String> against = new ArrayList<>(unknown(one.get()));
        // Of what is out already the originals may be destroyed; it is then looked into for what the new one hides.
        against.addAll(other instanceof Review.Out ? List.of() : unknown(beside.get()));
        against.addAll(new OutputComparison(office.papers()::mark).findings(one.get(), beside.get()));
        return against;
    }

    private static List<String> unknown(Side side) {
        return side.hidden().isPresent() ? List.of()
                : List.of("What " + side.draft() + " hides was not recorded, so it cannot be compared with the other reports of the case: drop the draft again.");
    }

    private Optional<Side> side(Dossier dossier) {
        DraftKey key = DraftKey.of(dossier.draft());
        return office.candidates().of(record.caseId(), key)
                .map(candidate -> new Side(dossier.draft(), office.candidates().hidden().apply(record.caseId(), key.draft()), candidate.pdf()));
    }

    private static DraftKey key(Review review) {
        return DraftKey.of(review.dossier().draft());
    }
}
