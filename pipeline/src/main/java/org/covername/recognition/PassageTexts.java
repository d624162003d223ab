package org.covername.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.covername.document.Draft;
import org.covername.document.Passage;
import org.covername.document.Place;
import org.covername.document.Surface;
import org.covername.rules.RuleText;

/** A draft's passages made ready for rules: each with the heads of its column and row, and the heading above it. */
final class PassageTexts {

    private final Map<String, String> heads = new HashMap<>();
    private Surface section = new Surface("");

    private PassageTexts(Draft draft) {
        for (Passage passage : draft.passages()) {
            if (passage.place() instanceof Place.Cell cell) {
                if (cell.row() == 0 || cell.header()) {
                    heads.merge(column(cell), passage.text().text(), (one, other) -> one + "\n" + other);
                }
                if (cell.column() == 0) {
                    heads.merge(row(cell), passage.text().text(), (one, other) -> one + "\n" + other);
                }
            }
        }
    }

    /** One text for each passage, in their order. */
    static List<RuleText> of(Draft draft) {
        PassageTexts texts = new PassageTexts(draft);
        List<RuleText> all = new ArrayList<>();
        draft.passages().forEach(passage -> all.add(texts.text(passage)));
        return all;
    }

    private RuleText text(Passage passage) {
        String heads = passage.place() instanceof Place.Cell cell ? heads(cell) : "";
        RuleText text = RuleText.of(passage.text(), new RuleText.Setting(word(passage.place()), new Surface(heads), section));
        if (passage.place() instanceof Place.Heading) {
            section = passage.text();
        }
        return text;
    }

    private String heads(Place.Cell cell) {
        String column = cell.row() == 0 ? "" : heads.getOrDefault(column(cell), "");
        String row = cell.column() == 0 ? "" : heads.getOrDefault(row(cell), "");
        return column + "\n" + row;
    }

    private static String column(Place.Cell cell) {
        return "column " + cell.table() + " " + cell.column();
    }

    private static String row(Place.Cell cell) {
        return "row " + cell.table() + " " + cell.row();
    }

    /** "list-item" for {@link Place.ListItem}. */
    private static String word(Place place) {
        return place.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
