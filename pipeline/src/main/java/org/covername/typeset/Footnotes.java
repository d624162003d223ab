package org.covername.typeset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.covername.document.Place.Footnote;
import org.covername.redaction.RedactedPassage;

/** The footnotes of a report: each is set at the foot of the page that refers to it first, and what nothing refers to comes at the end. */
final class Footnotes {

    /** What is printed as a reference: a number, a letter or a sign, never a word of the draft. */
    private static final Pattern MARK = Pattern.compile("\\d{1,3}|[a-z]|[ivx]{1,5}|[*\u2020\u2021\u00a7\u00b6]{1,3}");

    private final TreeMap<Integer, RedactedPassage> notes = new TreeMap<>();
    private final Set<Integer> printed = new HashSet<>();
    private final List<RedactedPassage> kept = new ArrayList<>();
    private boolean atFoot = true;

    Footnotes(List<RedactedPassage> passages) {
        passages.stream().filter(passage -> passage.place() instanceof Footnote).forEach(note -> notes.put(note.number(), note));
    }

    /** Keeps the notes referred to from now on for {@link #writeKept}: where a note cannot go to the foot of the page, as within a table. */
    void keep() {
        atFoot = false;
    }

    void refer(int number, Markup parent, InlineMarkup inline) {
        RedactedPassage note = notes.get(number);
        if (note == null) {
            return;
        }
        boolean first = printed.add(number);
        if (first && atFoot) {
            inline.write(note.runs(), parent.child("span").with("class", "footnote").with("id", InlineMarkup.id(note)).with("data-mark", mark(note)));
        } else {
            parent.child("sup").text(mark(note));
            kept.addAll(first ? List.of(note) : List.of());
        }
    }

    /** Writes the notes kept back, just behind what referred to them, and goes back to the foot of the page. */
    void writeKept(Markup parent, InlineMarkup inline) {
        atFoot = true;
        kept.forEach(note -> write(note, parent, inline));
        kept.clear();
    }

    /** Writes the notes that nothing refers to. */
    void writeRest(Markup parent, InlineMarkup inline) {
        List<RedactedPassage> rest = notes.entrySet().stream().filter(entry -> !printed.contains(entry.getKey())).map(Map.Entry::getValue).toList();
        if (!rest.isEmpty()) {
            Markup section = parent.child("div").with("class", "notes");
            rest.forEach(note -> write(note, section, inline));
        }
    }

    private void write(RedactedPassage note, Markup parent, InlineMarkup inline) {
        Markup line = parent.child("p").with("class", "note").with("id", InlineMarkup.id(note));
        line.child("sup").text(mark(note));
        line.text(" ");
        inline.write(note.runs(), line);
    }

    private String mark(RedactedPassage note) {
        String printedMark = ((Footnote) note.place()).mark();
        return Optional.of(printedMark).filter(mark -> MARK.matcher(mark).matches())
                .orElseGet(() -> String.valueOf(notes.headMap(note.number(), true).size()));
    }
}
