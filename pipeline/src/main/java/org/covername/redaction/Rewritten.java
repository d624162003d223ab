package org.covername.redaction;

import java.util.List;
import org.covername.document.Surface;

/**
 * A passage with every mention replaced, which knows what of it stood in the draft.
 *
 * @param origins one for each character of the text: the offset in the passage that it was copied from, or, for one that was written in place of
 *                something, the number that {@link #writtenAt} gives for the offset where that began. What no origin names is gone
 */
public record Rewritten(Surface text, List<Integer> origins) {

    public Rewritten {
        if (origins.size() != text.length()) {
            throw new IllegalArgumentException("A text of " + text.length() + " characters has " + origins.size() + " origins");
        }
        origins = List.copyOf(origins);
    }

    /** The origin of what is written in place of text that began at this offset. */
    static int writtenAt(int offset) {
        return -1 - offset;
    }

    public boolean isCopied(int at) {
        return origins.get(at) >= 0;
    }

    /** The offset in the passage that a character was copied from, or where that began which it stands for. */
    public int offset(int at) {
        return isCopied(at) ? origins.get(at) : -1 - origins.get(at);
    }

    /** Whether anything was written in place of something. */
    public boolean isChanged() {
        return origins.stream().anyMatch(origin -> origin < 0);
    }
}
