package org.covername.decision;

import java.time.LocalDate;
import org.covername.recognition.MentionKind;

/**
 * What an officer decided of one name.
 *
 * @param key     the name without what spelling changes; of a person its salted hash
 * @param by      who decided, by office or name
 * @param because one sentence, without the name
 */
record Decision(MentionKind kind, String key, Verdict verdict, LocalDate on, String by, String because) {

    /** Whether the name stood or went. */
    enum Verdict {
        KEPT("keep"), HIDDEN("hide");

        private final String word;

        Verdict(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }
}
