package org.covername.hold;

import java.util.ArrayList;
import java.util.List;
import org.covername.document.Span;
import org.covername.hold.Hold.Where;

/**
 * What is read in one go: a passage, or all cells of a table row with a bar between them.
 *
 * @param parts where the text comes from, in order
 */
record Unit(String text, Sort sort, List<Part> parts) {

    /** What stands at the edge of a page is read for the audience alone. */
    enum Sort { TEXT, HEADING, ROW, EDGE }


    /** A passage within the unit, from its offset on. */
    record Part(int passage, int offset, int length) {
        Span span() {
            return new Span(offset, offset + length);
        }
    }

    Unit {
        parts = List.copyOf(parts);
    }

    boolean heading() {
        return sort == Sort.HEADING;
    }

    boolean aside() {
        return sort == Sort.EDGE;
    }

    static Unit of(int passage, String text, Sort sort) {
        return new Unit(text, sort, List.of(new Part(passage, 0, text.length())));
    }

    static Unit row(List<String> cells, List<Integer> passages) {
        StringBuilder text = new StringBuilder();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            parts.add(new Part(passages.get(i), text.length(), cells.get(i).length()));
            text.append(cells.get(i)).append(i + 1 < cells.size() ? " | " : "");
        }
        return new Unit(text.toString(), Sort.ROW, parts);
    }

    boolean goesOnIn(Unit next) {
        return sort == Sort.TEXT && next.sort == Sort.TEXT && !text.isBlank() && !text.matches("(?s).*[.!?:;]\\s*") && next.text.matches("(?s)\\s*\\p{Ll}.*");
    }

    Unit joined(Unit next) {
        String before = text + " ";
        List<Part> all = new ArrayList<>(parts);
        next.parts.forEach(part -> all.add(new Part(part.passage(), part.offset() + before.length(), part.length())));
        return new Unit(before + next.text, sort, all);
    }

    /** The place of a sentence: all of it, but of a row of a table only the cell where its finding begins. */
    Where where(Span sentence, int finding) {
        if (sort == Sort.ROW) {
            return where(parts.stream().filter(part -> part.offset() <= finding).reduce((one, next) -> next).orElse(parts.get(0)), sentence, List.of());
        }
        List<Part> touched = parts.stream().filter(part -> part.span().overlaps(sentence)).toList();
        List<Where> further = touched.stream().skip(1).map(part -> where(part, sentence, List.of())).toList();
        return where(touched.isEmpty() ? parts.get(0) : touched.get(0), sentence, further);
    }

    private static Where where(Part part, Span sentence, List<Where> further) {
        int start = Math.max(sentence.start(), part.offset());
        int end = Math.max(start, Math.min(sentence.end(), part.offset() + part.length()));
        return new Where(part.passage(), new Span(start - part.offset(), end - part.offset()), further);
    }
}
