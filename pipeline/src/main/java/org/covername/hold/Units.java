package org.covername.hold;

import java.util.ArrayList;
import java.util.List;
import org.covername.document.Draft;
import org.covername.document.Passage;
import org.covername.document.Place;

/** Groups the passages of a draft for reading. */
final class Units {

    private Units() {
    }

    static List<Unit> of(Draft draft) {
        List<Unit> units = new ArrayList<>();
        List<Passage> row = new ArrayList<>();
        for (Passage passage : draft.passages()) {
            if (!row.isEmpty() && !sameRow(row.get(0), passage)) {
                units.add(rowOf(row));
                row.clear();
            }
            if (passage.place() instanceof Place.Cell) {
                row.add(passage);
            } else if (read(passage.place())) {
                add(units, Unit.of(passage.number(), passage.text().text(), sort(passage.place())));
            }
        }
        if (!row.isEmpty()) {
            units.add(rowOf(row));
        }
        return units;
    }

    /** A line that goes on in small letters belongs to the one before, even where a blank line parts them. */
    private static void add(List<Unit> units, Unit next) {
        int last = units.size() - 1;
        if (last >= 0 && units.get(last).goesOnIn(next)) {
            units.set(last, units.get(last).joined(next));
        } else {
            units.add(next);
        }
    }

    private static boolean read(Place place) {
        return place.shown() || place instanceof Place.Comment || place instanceof Place.RunningFooter || place instanceof Place.RunningHeader;
    }

    private static Unit.Sort sort(Place place) {
        if (place instanceof Place.RunningHeader || place instanceof Place.RunningFooter) {
            return Unit.Sort.EDGE;
        }
        return place instanceof Place.Heading ? Unit.Sort.HEADING : Unit.Sort.TEXT;
    }

    private static boolean sameRow(Passage one, Passage other) {
        return one.place() instanceof Place.Cell a && other.place() instanceof Place.Cell b && a.table() == b.table() && a.row() == b.row();
    }

    private static Unit rowOf(List<Passage> cells) {
        return Unit.row(cells.stream().map(cell -> cell.text().text()).toList(), cells.stream().map(Passage::number).toList());
    }

    /** A bare text: a line is a passage, a short one without an end a heading, one with bars or tabs a row. */
    static Draft draftOf(String text) {
        List<Passage> passages = new ArrayList<>();
        for (String line : joined(text)) {
            boolean heading = line.length() < 80 && !line.matches("(?s).*[.!?:;|,\"')\\]]\\s*") && !line.matches("(?s).*[|\\t\u2013\u2022:].*|\\s*[-*] .*");
            passages.add(Passage.of(passages.size(), heading ? new Place.Heading(2) : new Place.Paragraph(), line));
        }
        return new Draft(passages, List.of());
    }

    /** Lines; one that goes on in small letters is joined to the one before. */
    private static List<String> joined(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
            int last = lines.size() - 1;
            boolean goesOn = last >= 0 && line.matches("\\s*[a-z].*") && !lines.get(last).matches(".*[.!?:;|]\\s*");
            if (goesOn) {
                lines.set(last, lines.get(last) + " " + line.strip());
            } else {
                lines.add(line);
            }
        }
        return lines;
    }
}
