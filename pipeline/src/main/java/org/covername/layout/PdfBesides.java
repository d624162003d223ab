package org.covername.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.covername.document.Draft;
import org.covername.document.Passage;
import org.covername.document.Place;
import org.covername.document.Surface;
import org.covername.redaction.RedactedDraft;

/** What a PDF says beside its pages, such as bookmarks and addresses, and what becomes of it: each was read as a passage of its own. */
final class PdfBesides {

    private final RedactedDraft redacted;
    private final Map<String, Integer> properties = new HashMap<>();

    PdfBesides(Draft draft, RedactedDraft redacted) {
        this.redacted = redacted;
        for (Passage passage : draft.passages()) {
            if (passage.place() instanceof Place.Property) {
                properties.putIfAbsent(passage.text().text(), passage.number());
            }
        }
    }

    /** The redacted form of a text of the file; empty for one that was never read. */
    Optional<String> redacted(String text) {
        return text == null ? Optional.empty() : Optional.ofNullable(properties.get(text.strip())).map(passage -> redacted.rewritten(passage).text().text().strip());
    }

    Optional<String> address(String target) {
        return target == null ? Optional.empty() : redacted.safeLink(new Surface(target));
    }
}
