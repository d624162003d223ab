package org.covername.casework;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.covername.pseudonym.Replacement;
import org.covername.pseudonym.Treatment;
import org.covername.publication.By;
import org.covername.publication.ReviewEvent.MentionsCorrected;
import org.covername.ruling.Ruling;
import org.covername.ruling.Rulings;
import org.covername.ruling.Verdict;

/** What a ruling says about recognition: that it missed something, hid something for nothing, or that an earlier ruling said so wrongly. */
record Correction(int ruling, String kind, String sort) {

    /**
     * Nothing where an officer agrees, or changes what an officer had ruled before.
     *
     * @param before  all rulings about the draft up to this one
     * @param told    what was told of earlier rulings
     */
    static Optional<Correction> of(Reading reading, Rulings before, Ruling ruling, Supplier<List<MentionsCorrected>> told) {
        if (ruling.verdict() instanceof Verdict.Undo undo) {
            return told.get().stream().filter(earlier -> earlier.ruling() == undo.ruling() && !earlier.sort().equals(MentionsCorrected.TAKEN_BACK)).findFirst()
                    .map(earlier -> new Correction(undo.ruling(), earlier.kind(), MentionsCorrected.TAKEN_BACK));
        }
        String kind = ruling.target().kind().word();
        if (ruling.verdict() instanceof Verdict.Add) {
            return Optional.of(new Correction(ruling.number(), kind, MentionsCorrected.MISSED));
        }
        boolean keeps = ruling.verdict() instanceof Verdict.Keep;
        boolean turns = (keeps || ruling.verdict() instanceof Verdict.Hide) && before.about(ruling.target()).isEmpty() && meant(reading, ruling, keeps);
        return turns ? Optional.of(new Correction(ruling.number(), kind, keeps ? MentionsCorrected.FALSE_ALARM : MentionsCorrected.MISSED)) : Optional.empty();
    }

    /** Whether a place that is meant was hidden, or was kept. */
    private static boolean meant(Reading reading, Ruling ruling, boolean hidden) {
        return reading.stored().resolution().replacements().stream().filter(place -> reading.meant(ruling.target(), place)).anyMatch(place -> hidden(place) == hidden);
    }

    private static boolean hidden(Replacement place) {
        return place.treatment() != Treatment.KEEP;
    }

    MentionsCorrected told(String draft, By by) {
        return new MentionsCorrected(draft, ruling, kind, sort, by);
    }
}
