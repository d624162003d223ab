package org.covername.delivery;

import java.util.Arrays;
import java.util.Locale;

/**
 * Something to be sent, once.
 *
 * @param id     the same whenever it is found again, on any machine
 * @param which  the draft or hold within its case, or the folder of a package
 * @param detail a day, a time, a number or an edition; "" for none
 */
record Errand(String id, Kind kind, String caseId, String which, String detail) {

    /** What it is about. */
    enum Kind {
        READY, QUESTION, HOLD_DUE, TOMORROW, PUBLISHED, STOPPED, PACKAGE, RECALL;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Kind ofWord(String word) {
            return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst().orElseThrow(() -> new IllegalStateException("There is no errand " + word));
        }

        boolean notice() {
            return this != PACKAGE && this != RECALL;
        }
    }

    /** @param mark what tells it from another of its kind */
    static Errand of(Kind kind, String caseId, String which, String detail, String mark) {
        return new Errand(caseId + "/" + mark + "/" + kind.word(), kind, caseId, which, detail);
    }
}
