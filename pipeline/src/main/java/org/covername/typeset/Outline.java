package org.covername.typeset;

import java.util.ArrayList;
import java.util.List;
import org.covername.redaction.RedactedPassage;

/** The headings below the title, at levels without gaps, and the bookmarks and the contents made of them. */
final class Outline {

    private record Entry(int level, String id, String text) {
    }

    private static final int DEEPEST = 6;
    private static final int CHAPTER = 2;
    private static final int SECTION = 3;
    /** So many lines of contents stand on a page below the title. */
    private static final int FITTING = 18;

    private final List<Entry> entries = new ArrayList<>();
    private int outermost = DEEPEST;

    /** Adds a heading of the draft and says with which element it is set: h2 for a chapter, and never a level more than one deeper than the last. */
    String add(int draftLevel, RedactedPassage heading) {
        outermost = Math.min(outermost, draftLevel);
        int last = entries.isEmpty() ? 1 : entries.get(entries.size() - 1).level;
        int level = Math.min(Math.min(draftLevel - outermost + 2, last + 1), DEEPEST);
        entries.add(new Entry(level, InlineMarkup.id(heading), heading.text().text()));
        return "h" + level;
    }

    /** Writes the chapters, with their sections where all fit on the page, as one list of links; the style sheet adds the pages. */
    void writeContents(Markup contents) {
        contents.child("h2").text("Contents");
        Markup list = contents.child("ul");
        int deepest = entries.stream().filter(entry -> entry.level <= SECTION).count() <= FITTING ? SECTION : CHAPTER;
        for (Entry entry : entries.stream().filter(one -> one.level <= deepest).toList()) {
            Markup line = list.child("li");
            if (entry.level == SECTION) {
                line.with("class", "deeper");
            }
            line.child("a").with("href", "#" + entry.id).with("title", entry.text).text(entry.text);
        }
    }

    void write(Markup bookmarks, String title) {
        List<Markup> parents = new ArrayList<>(List.of(bookmarks));
        for (Entry entry : entries) {
            parents.subList(Math.min(entry.level - 1, parents.size()), parents.size()).clear();
            parents.add(parents.get(parents.size() - 1).child("bookmark").with("name", entry.text).with("href", "#" + entry.id));
        }
        if (entries.isEmpty()) {
            bookmarks.child("bookmark").with("name", title).with("href", "#title");
        }
    }
}
