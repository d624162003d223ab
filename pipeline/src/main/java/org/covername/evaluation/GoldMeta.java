package org.covername.evaluation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.covername.document.Place;

/**
 * A line that a marked-up draft carries beside its text, such as its header or title.
 *
 * @param line the line's text with its marks
 */
record GoldMeta(Place place, GoldDraft line) {

    private static final Pattern LINE = Pattern.compile("@(\\w+): *(.+)");

    /** All such lines of a draft, {@code @title: ..} and the like, in their order. */
    static List<GoldMeta> of(String markdown) {
        return markdown.lines().map(LINE::matcher).filter(Matcher::matches).map(line -> {
            GoldText text = new GoldText();
            text.marked(line.group(2));
            return new GoldMeta(place(line.group(1)), text.draft(line.group(1)));
        }).toList();
    }

    private static Place place(String name) {
        return switch (name) {
            case "header" -> new Place.RunningHeader();
            case "footer" -> new Place.RunningFooter();
            case "comment" -> new Place.Comment();
            case "filename" -> new Place.FileName();
            default -> new Place.Property(name);
        };
    }
}
