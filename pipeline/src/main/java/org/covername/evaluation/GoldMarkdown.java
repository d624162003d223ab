package org.covername.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a draft with inline marks, {@code {{TYPE#entity|surface}}} and {@code {{KEEP|surface}}}, as the plain text that it stands for: table cells end in a
 * tab, blocks are parted by a blank line, notes stand at the end.
 */
final class GoldMarkdown {

    private static final Pattern NOTE = Pattern.compile("\\[\\^(\\w+)]:\\s*(.*)");
    private static final Pattern ITEM = Pattern.compile("\\s*(?:([-*])|\\d+[.)])\\s+(.*)");

    private enum Block { NONE, PARAGRAPH, BULLETS, NUMBERS, TABLE }

    private final GoldText text = new GoldText();
    private final Map<String, String> notes = new TreeMap<>();
    private Block open = Block.NONE;
    private int item;

    private GoldMarkdown() {
    }

    static GoldDraft read(String id, String markdown) {
        GoldMarkdown reading = new GoldMarkdown();
        List<String> lines = markdown.lines().map(String::stripTrailing).toList();
        for (int i = 0; i < lines.size(); i++) {
            reading.line(lines.get(i), following(lines, i));
        }
        reading.close();
        reading.notes();
        return reading.text.draft(id);
    }

    /** The next line that is not blank. */
    private static String following(List<String> lines, int at) {
        return lines.stream().skip(at + 1L).filter(line -> !line.isBlank()).findFirst().orElse("");
    }

    private void line(String line, String following) {
        Matcher note = NOTE.matcher(line);
        Matcher listItem = ITEM.matcher(line);
        if (line.startsWith("@") || line.strip().equals("---page---")) {
            close();
        } else if (line.isBlank()) {
            blank(following);
        } else if (note.matches()) {
            notes.put(note.group(1), note.group(2));
        } else if (line.matches("#{1,6} .*")) {
            close();
            add(Block.PARAGRAPH, "", line.replaceFirst("#+\\s*", ""));
            close();
        } else if (line.stripLeading().startsWith("|")) {
            row(line.strip());
        } else if (listItem.matches() && open != Block.PARAGRAPH) {
            item(listItem.group(1) != null ? Block.BULLETS : Block.NUMBERS, listItem.group(2));
        } else {
            add(Block.PARAGRAPH, "", line.strip());
        }
    }

    /** A blank line between two items of one list does not end the list. */
    private void blank(String following) {
        Matcher next = ITEM.matcher(following);
        boolean goesOn = next.matches() && open == (next.group(1) != null ? Block.BULLETS : Block.NUMBERS);
        if (!goesOn) {
            close();
        }
    }

    private void item(Block list, String content) {
        if (open != list) {
            close();
            item = 0;
        }
        item++;
        add(list, list == Block.BULLETS ? "- " : item + ". ", content);
    }

    private void row(String row) {
        List<String> cells = cells(row);
        if (cells.stream().allMatch(cell -> cell.matches(":?-{2,}:?"))) {
            return;
        }
        open(Block.TABLE);
        for (int i = 0; i < cells.size(); i++) {
            text.plain(i > 0 ? "\t" : "");
            text.marked(cells.get(i));
        }
        text.plain("\n");
    }

    /** A bar within a mark parts its type from its surface, not two cells. */
    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        Matcher cell = Pattern.compile("\\|((?:\\{\\{[^{}]*}}|[^|])*)(?=\\|)").matcher(row.endsWith("|") ? row : row + "|");
        while (cell.find()) {
            cells.add(cell.group(1).strip());
        }
        return cells;
    }

    private void add(Block block, String marker, String content) {
        open(block);
        text.plain(marker);
        text.marked(content);
        text.plain("\n");
    }

    private void open(Block block) {
        if (open != block) {
            close();
        }
        open = block;
    }

    private void close() {
        text.plain(open == Block.NONE ? "" : "\n");
        open = Block.NONE;
    }

    private void notes() {
        for (String note : text.notesInOrder()) {
            text.plain("[" + text.noteNumber(note) + "] ");
            Optional.ofNullable(notes.get(note)).ifPresent(text::marked);
            text.plain("\n");
        }
    }
}
