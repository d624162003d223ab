package org.covername.extraction;

import java.util.List;
import org.covername.document.Draft;

/**
 * A plain text as a draft whose passages are verbatim slices of it.
 *
 * @param offsets of each passage's first character within the text, in UTF-16 units
 */
public record TextDraft(Draft draft, List<Integer> offsets) {

    public TextDraft {
        offsets = List.copyOf(offsets);
        if (offsets.size() != draft.passages().size()) {
            throw new IllegalArgumentException("Each of " + draft.passages().size() + " passages has an offset, not " + offsets.size());
        }
    }

    /** Where a passage starts within the text. */
    public int offset(int passage) {
        return offsets.get(passage);
    }
}
