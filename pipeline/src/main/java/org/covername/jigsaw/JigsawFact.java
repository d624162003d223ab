package org.covername.jigsaw;

import java.util.List;
import org.covername.document.Surface;
import org.covername.rules.Rule;

/**
 * Something that the redacted text tells and that few people have in common.
 *
 * @param kind     such as "injury" or "siblings"
 * @param person   pseudonym of whom it singles out; {@link #THE_REPORT} where the sentence does not tell
 * @param quote    the sentence, or the part around the fact, as the redacted text has it
 * @param passages numbers of the passages that tell it, in reading order; one or more
 * @param rule     that found it first, with what it gives away and what could be written instead
 * @param score    how much it tells, of 0 to 1
 */
public record JigsawFact(String kind, String person, Surface quote, List<Integer> passages, Rule rule, double score) {

    /** Stands for a person where nobody can be told. */
    public static final String THE_REPORT = "the report";

    public JigsawFact {
        passages = List.copyOf(passages);
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("A fact stands in a passage");
        }
    }

    public String because() {
        return rule.because();
    }

    public String suggestion() {
        return rule.suggestion();
    }
}
