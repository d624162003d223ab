package org.covername.rulepage;

import java.util.List;
import java.util.Locale;
import org.covername.document.Surface;
import org.covername.pipeline.DraftPipeline.Tried;

/** What would become of some words of a sentence, as the page shows it. */
record TriedRow(Surface words, String kind, String becomes, String rule, String because, String score) {

    static List<TriedRow> of(List<Tried> tried) {
        return tried.stream().map(TriedRow::of).toList();
    }

    private static TriedRow of(Tried tried) {
        return new TriedRow(tried.words(), tried.kind().replace('-', ' '), becomes(tried) + (tried.doubtful() ? ", and an officer is asked" : ""), tried.evidence().rule(),
                tried.evidence().because(), String.format(Locale.UK, "%.2f", tried.evidence().score()));
    }

    private static String becomes(Tried tried) {
        if (tried.treatment().equals("keep")) {
            return "stays";
        }
        return tried.written().isBlank() ? "is left out" : "becomes \u201c" + tried.written() + "\u201d";
    }

    public String text() {
        return words.text();
    }
}
