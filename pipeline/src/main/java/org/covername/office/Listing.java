package org.covername.office;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.covername.outbound.Listed;
import org.covername.outbound.Listed.Copy;
import org.covername.outbound.Listed.Imprint;
import org.covername.outbound.Listed.State;
import org.covername.publication.CaseRecord;
import org.covername.publication.Dossier.Released;
import org.covername.publication.Review;

/** The public list, by what the journal says of all cases. */
final class Listing {

    /** The journal's row that is locked while the list is written; no case can have this name. */
    private static final String LIST = "_list";

    private final Office office;

    Listing(Office office) {
        this.office = office;
    }

    /** Writes list, feed and map. Of the editions of a report the last one that was shown counts. */
    void write() {
        office.journal().within(LIST, book -> {
            Map<String, Listed> listed = new TreeMap<>();
            for (CaseRecord record : office.journal().records()) {
                record.reviews().values().stream()
                        .filter(review -> review.released().isPresent() && !(review instanceof Review.Publishing))
                        .sorted(Comparator.comparing(review -> review.released().orElseThrow().edition()))
                        .forEach(review -> listed.put(review.released().orElseThrow().slug(), listed(record.caseId(), review, size(review))));
            }
            office.shelf().list(List.copyOf(listed.values()));
            return listed.size();
        });
    }

    /** @param bytes size of the report's file */
    Listed listed(String caseId, Review review, long bytes) {
        Released released = review.released().orElseThrow();
        String kind = review.dossier().output().kind();
        Imprint imprint = new Imprint(released.imprint().title(), kind, released.imprint().board(), office.papers().together(caseId));
        Copy copy = new Copy(review.dossier().facts().sha256Out(), bytes, released.edition(), released.note());
        return new Listed(released.slug(), imprint, state(review), released.first(), released.changed(), copy);
    }

    private long size(Review review) {
        return office.shelf().size(review.released().orElseThrow().slug());
    }

    private static State state(Review review) {
        if (review instanceof Review.Published || review instanceof Review.Publishing) {
            return State.PUBLISHED;
        }
        return review instanceof Review.OnRequest ? State.ON_REQUEST : State.WITHDRAWN;
    }
}
