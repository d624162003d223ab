package org.covername.hold;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a rule's finding means for the proceedings that a clause speaks of. */
enum Sense {
    /** Names a kind of proceeding, without saying how it stands. */
    TOPIC,
    /** As TOPIC, and it is this case's own: where nothing else is said of it, the tense tells. */
    MATTER,
    /** A verb in the present or future: what the clause names goes on, where nothing better tells. */
    NOW,
    /** A verb in the past: what the clause names is over, where nothing better tells. */
    THEN,
    /** Named, and no word on how it stands: nobody can take it for ended. */
    UNTOLD,
    /** The proceeding is going on, or is still to come. */
    ACTIVE,
    /** As ACTIVE, told as a step in a story: a later step may have ended it. */
    BEGUN,
    CONCLUDED,
    /** Nothing came of it, said in passing: in a few lines an ended proceeding, in a whole report that tells no more of it a denial. */
    NOTHING,
    UNCLEAR,
    /** Publication has to wait, and for what is not said here: a hold of its own only where nothing else is live. */
    WAITS,
    /** Somebody has asked for publication to wait: in a whole draft that tells of a live proceeding, part of that. */
    ASKED,
    /** What the clause calls ended after this is still to come: "until", "has yet to". */
    AHEAD,
    /** The words themselves mean something else, and are not read. */
    SILENT,
    /** From here to the end of the clause nothing is said of this case. */
    SILENT_REST,
    SILENT_SENTENCE,
    /** Nothing in the heading, and nothing below it, is said of this case. */
    SILENT_SECTION,
    /** The report is for professionals only. */
    RESTRICTED;

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean state() {
        return this == ACTIVE || this == BEGUN || this == CONCLUDED || this == NOTHING || this == UNCLEAR || this == WAITS || this == ASKED;
    }

    boolean ended() {
        return this == CONCLUDED || this == NOTHING;
    }

    boolean topic() {
        return this == TOPIC || this == MATTER;
    }

    boolean tense() {
        return this == NOW || this == THEN;
    }

    boolean silent() {
        return this == SILENT || this == SILENT_REST || this == SILENT_SENTENCE || this == SILENT_SECTION;
    }

    static Optional<Sense> ofWord(String word) {
        return Arrays.stream(values()).filter(sense -> sense != UNTOLD && sense.word().equals(word)).findFirst();
    }
}
