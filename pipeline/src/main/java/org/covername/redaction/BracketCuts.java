package org.covername.redaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.covername.document.Passage;
import org.covername.document.Span;
import org.covername.redaction.RedactedDraft.Cut;

/** The cuts of a passage and, as further cuts, the brackets that only repeat a pseudonym: those stand out only in the written text. */
final class BracketCuts {

    private final List<Cut> cuts;
    private final StringBuilder written = new StringBuilder();
    /** For each written character, what it stands for in the passage. */
    private final List<Span> origins = new ArrayList<>();
    private final List<Span> stands = new ArrayList<>();

    BracketCuts(Passage passage, List<Cut> cuts) {
        this.cuts = cuts;
        String text = passage.text().text();
        int at = 0;
        for (Cut cut : cuts) {
            copy(text, new Span(at, cut.span().start()));
            int start = written.length();
            write(cut.text(), cut.span());
            stands.add(new Span(start, written.length()));
            at = cut.span().end();
        }
        copy(text, new Span(at, text.length()));
    }

    private void copy(String text, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            write(text.substring(i, i + 1), new Span(i, i + 1));
        }
    }

    private void write(String characters, Span origin) {
        written.append(characters);
        for (int i = 0; i < characters.length(); i++) {
            origins.add(origin);
        }
    }

    /** In order and without overlaps. */
    List<Cut> all() {
        List<Cut> all = new ArrayList<>(cuts);
        for (Span repeat : Redactor.repeated(stands, written)) {
            Span gone = new Span(origins.get(repeat.start()).start(), origins.get(repeat.end() - 1).end());
            all.removeIf(cut -> gone.contains(cut.span()));
            if (all.stream().noneMatch(cut -> cut.span().overlaps(gone))) {
                all.add(new Cut(gone, ""));
            }
        }
        all.sort(Comparator.comparing(Cut::span));
        return all;
    }
}
