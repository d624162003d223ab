package org.covername.extraction;

import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.covername.document.Place;

/** Knows what the groups of an rtf are by their first word, and where what stands in them belongs. */
final class RtfDestinations {

    private static final Set<String> LEFT_OUT = Set.of("colortbl", "filetbl", "nonshppict", "shprslt", "nonesttables", "pntxta", "pntxtb", "creatim",
            "revtim", "printim", "buptim", "generator", "objdata", "datafield", "fldtype", "mmathPr", "listpicture", "ftnsep", "ftnsepc", "ftncn", "aftnsep",
            "aftnsepc", "aftncn", "themedata", "colorschememapping", "datastore", "latentstyles", "listtable", "listoverridetable", "rsidtbl", "atndate", "atnref");
    private static final Set<String> PLAIN = Set.of("shppict", "shp", "shpinst", "shpgrp", "do", "field", "result", "object", "picprop", "sp", "info", "userprops",
            "docvar", "nesttableprops", "moMath", "moMathPara", "rtf", "formfield");
    private static final Map<String, String> PROPERTIES = Map.ofEntries(Map.entry("title", "title"), Map.entry("subject", "subject"), Map.entry("author", "creator"),
            Map.entry("operator", "lastModifiedBy"), Map.entry("manager", "Manager"), Map.entry("company", "Company"), Map.entry("category", "category"),
            Map.entry("keywords", "keywords"), Map.entry("comment", "comment"), Map.entry("doccomm", "description"), Map.entry("hlinkbase", "HyperlinkBase"),
            Map.entry("template", "Template"), Map.entry("bkmkstart", "bookmark"));
    private static final Set<String> UNSEEN = Set.of("xe", "tc", "ffname", "ffdeftext", "ffl", "ffhelptext", "ffstattext");

    private final WordDraft draft;
    private final RtfCharsets charsets;
    private final RtfDrawings drawings;
    private int font;
    private int style;
    private String author = "";
    private String property = "";
    private boolean endnote;

    RtfDestinations(WordDraft draft, RtfCharsets charsets) {
        this.draft = draft;
        this.charsets = charsets;
        this.drawings = new RtfDrawings(draft);
    }

    /** Takes a group whose first word it is; the answer is whether the word says what a group is. */
    boolean open(String word, RtfGroup group, Deque<RtfGroup> open) {
        if (LEFT_OUT.contains(word)) {
            group.skip();
        } else if (word.equals("ud")) {
            open.stream().skip(2).findFirst().flatMap(RtfGroup::story).ifPresent(group::tell);
        } else if (PROPERTIES.containsKey(word)) {
            gather(group, words -> draft.property(PROPERTIES.get(word), words));
        } else if (UNSEEN.contains(word)) {
            gather(group, words -> draft.aside(new Place.Hidden(), words));
        } else if (!drawings.open(word, group)) {
            return story(word, group) || table(word, group) || field(word, group) || PLAIN.contains(word) && plain(word, group);
        }
        return true;
    }

    /** Takes in a word within a group that concerns nothing but the group. */
    void set(String word, int number) {
        switch (word) {
            case "f" -> font = number;
            case "fcharset" -> charsets.font(font, number);
            case "ftnalt" -> endnote = true;
            default -> drawings.set(word);
        }
    }

    void raw(byte[] bytes) {
        drawings.raw(bytes);
    }

    private static void gather(RtfGroup group, java.util.function.Consumer<String> then) {
        StringBuilder words = group.gather();
        group.atEnd(() -> then.accept(words.toString()));
    }

    private boolean plain(String word, RtfGroup group) {
        if (word.equals("field")) {
            group.story().ifPresent(story -> {
                story.inline(WordTree.field("begin"));
                group.atEnd(() -> story.inline(WordTree.field("end")));
            });
        } else if (word.equals("object")) {
            group.story().ifPresent(story -> story.inline(WordTree.embedded()));
        } else if (word.equals("docvar")) {
            gather(group, words -> draft.property("variable", words));
        } else if (word.equals("info") || word.equals("userprops")) {
            group.mute();
        }
        return true;
    }

    private boolean field(String word, RtfGroup group) {
        if (word.equals("fldinst")) {
            group.story().ifPresent(story -> gather(group, words -> story.inline(WordTree.instruction(words))));
        } else if (word.equals("fldrslt")) {
            group.story().ifPresent(story -> story.inline(WordTree.field("separate")));
        } else if (word.equals("listtext") || word.equals("pntext")) {
            group.story().ifPresent(story -> gather(group, story::marker));
        } else {
            return false;
        }
        return true;
    }

    /** Stories of their own: notes, comments, running headers and footers. */
    private boolean story(String word, RtfGroup group) {
        RtfStory story = new RtfStory();
        if (word.equals("footnote")) {
            endnote = false;
            group.story().ifPresent(outer -> group.atEnd(() -> outer.inline(draft.note(endnote, story.blocks()))));
        } else if (word.equals("annotation")) {
            String by = author;
            group.atEnd(() -> draft.margin(new Place.Comment(), by, story.blocks()));
        } else if (word.matches("header[lrf]?")) {
            group.atEnd(() -> draft.margin(new Place.RunningHeader(), "", story.blocks()));
        } else if (word.matches("footer[lrf]?")) {
            group.atEnd(() -> draft.margin(new Place.RunningFooter(), "", story.blocks()));
        } else {
            return false;
        }
        group.look().set("pard", 0);
        group.look().set("plain", 0);
        group.tell(story);
        return true;
    }

    /** Tables of the head, and properties in two halves. */
    private boolean table(String word, RtfGroup group) {
        switch (word) {
            case "fonttbl", "upr" -> group.mute();
            case "stylesheet" -> styles(group);
            case "atnauthor" -> gather(group, words -> author = words.strip());
            case "atnid" -> group.skip();
            case "revtbl" -> gather(group, words -> List.of(words.split(";")).stream().filter(name -> !name.strip().toLowerCase(Locale.ROOT).equals("unknown"))
                    .forEach(name -> draft.property("author of changes", name)));
            case "propname" -> gather(group, words -> property = words);
            case "staticval" -> gather(group, words -> draft.property(property, property + ": " + words));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void styles(RtfGroup group) {
        group.mute();
        group.forEachInner(inner -> gather(inner, name -> {
            if (!inner.isStarred()) {
                draft.style(inner.look().style(), name);
            }
        }));
    }
}
