package org.covername.wordcopy;

import java.util.List;
import java.util.Map;

/** What came of making a Word copy of a draft. */
public sealed interface WordCopy {

    /**
     * The copy was written, read afresh, and nothing was found in it.
     *
     * @param leftOut how many of each sort of thing the draft had and the copy has not
     */
    record Written(byte[] docx, Map<String, Integer> leftOut) implements WordCopy {

        @Override
        public String toString() {
            return "Written of " + docx.length + " bytes";
        }
    }

    /** There is no copy. @param reasons in plain sentences, without text of the draft */
    record Withheld(List<String> reasons) implements WordCopy {

        public Withheld {
            reasons = List.copyOf(reasons);
        }
    }

    /** The draft is no docx. */
    record NoWordDraft() implements WordCopy {
    }
}
