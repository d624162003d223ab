package org.covername.ruling;

import java.time.Instant;
import java.util.List;
import org.covername.document.Draft;
import org.covername.document.Surface;
import org.covername.ruling.Target.Spot;

/**
 * What an officer ruled about a draft. Never changed and never removed: what no longer counts is undone by another ruling.
 *
 * @param number  counts the rulings of a draft from 1
 * @param comment why, in the officer's own words; may be blank, may name people
 * @param carried made about an earlier version of the draft, so that its places have to be found again
 */
public record Ruling(int number, Verdict verdict, Target target, Signed by, Surface comment, boolean carried) {

    public Ruling(int number, Verdict verdict, Target target, Signed by, Surface comment) {
        this(number, verdict, target, by, comment, false);
    }

    /** Who ruled, and when. */
    public record Signed(String who, Instant when) {
    }

    /** The same in another version of the draft, under its own number. */
    public Ruling carriedAs(int other) {
        return new Ruling(other, verdict, target, by, comment, true);
    }

    /** With its places as they are in this draft. */
    public Ruling placedIn(Draft draft) {
        if (!carried || target.spots().isEmpty()) {
            return this;
        }
        Spots spots = new Spots(draft);
        List<Spot> placed = target.spots().stream().map(spot -> new Spot(spots.passage(spot, true).orElse(Spot.NOWHERE), spot.span(), spot.sha256())).toList();
        return new Ruling(number, verdict, new Target(target.kind(), target.forms(), target.subject(), placed), by, comment, true);
    }
}
