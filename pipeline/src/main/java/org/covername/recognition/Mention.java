package org.covername.recognition;

import java.util.Optional;
import org.covername.document.Span;

/**
 * One place where something identifying, or something rightly kept that looks like it, stands.
 *
 * @param passage number of the passage
 * @param span    within the passage's text; mentions that are hidden never overlap
 * @param kept    whether a keep rule lets it stand
 * @param subject id of the case-file subject it speaks of, where the recogniser knows
 */
public record Mention(int passage, Span span, MentionKind kind, boolean kept, Optional<String> subject, Evidence evidence) {

    /** The same mention over another span of its passage. */
    Mention over(Span other) {
        return new Mention(passage, other, kind, kept, subject, evidence);
    }
}
