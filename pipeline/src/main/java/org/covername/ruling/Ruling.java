package org.covername.ruling;

import java.time.Instant;
import org.covername.document.Surface;

/**
 * What an officer ruled about a draft. Never changed and never removed: what no longer counts is undone by another ruling.
 *
 * @param number  counts the rulings of a draft from 1
 * @param comment why, in the officer's own words; may be blank, may name people
 */
public record Ruling(int number, Verdict verdict, Target target, Signed by, Surface comment) {

    /** Who ruled, and when. */
    public record Signed(String who, Instant when) {
    }

    /** The same in another draft, under its own number. */
    public Ruling numbered(int other) {
        return new Ruling(other, verdict, target, by, comment);
    }
}
