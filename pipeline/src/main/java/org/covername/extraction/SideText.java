package org.covername.extraction;

import java.util.ArrayList;
import java.util.List;

/** Text that stands within a paragraph and is not part of it, such as deletions: what stands together is one piece. */
final class SideText {

    private final List<StringBuilder> pieces = new ArrayList<>();
    private int lastAt = -1;

    /** @param at how long the paragraph is where this stands */
    void append(String text, int at) {
        if (pieces.isEmpty() || at != lastAt) {
            pieces.add(new StringBuilder());
        }
        lastAt = at;
        pieces.get(pieces.size() - 1).append(text);
    }

    List<String> take() {
        List<String> taken = pieces.stream().map(StringBuilder::toString).toList();
        pieces.clear();
        lastAt = -1;
        return taken;
    }
}
