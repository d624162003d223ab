package org.covername.evaluation;

import java.util.List;
import java.util.Optional;
import org.covername.casefile.CaseFile;
import org.covername.document.Span;
import org.covername.document.Surface;

/**
 * A draft that people have marked up. All spans are within its text.
 *
 * @param mentions  what must be hidden
 * @param keeps     what must stay
 * @param tolerated what may be hidden or stay: ages, bare years, titles
 * @param caseFile  what the office knew, where that lies beside the draft
 */
record GoldDraft(String id, Surface text, List<GoldMention> mentions, List<Span> keeps, List<Span> tolerated, Optional<CaseFile> caseFile) {

    GoldDraft {
        mentions = List.copyOf(mentions);
        keeps = List.copyOf(keeps);
        tolerated = List.copyOf(tolerated);
    }

    GoldDraft with(Optional<CaseFile> known) {
        return new GoldDraft(id, text, mentions, keeps, tolerated, known);
    }
}
