package org.covername.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.covername.document.Mark;
import org.covername.document.Place;

/** Reads a Markdown text: the blocks that reports use, as CommonMark and its common additions (tables, footnotes) write them. */
final class Markdown {

    private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})[ \\t]+(.*?)[ \\t]*#*[ \\t]*");
    private static final Pattern ITEM = Pattern.compile("([ \\t]*)(?:[-*+]|(\\d{1,9}[.)]))[ \\t]+(\\S.*)");
    private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\]\\s]+)]:[ \\t]*(.*)");
    private static final Pattern DELIMITER = Pattern.compile("[ \\t]*\\|?(?:[ \\t]*:?-+:?[ \\t]*\\|)+[ \\t]*:?-*:?[ \\t]*|[ \\t]*\\|[ \\t]*:?-+:?[ \\t]*\\|?[ \\t]*");
    private static final Pattern RULE = Pattern.compile(" {0,3}(?:(?:-[ \\t]*){3,}|(?:\\*[ \\t]*){3,}|(?:_[ \\t]*){3,})");

    private final Passages passages;
    private final List<String> lines;
    private final List<String> notes = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private Place place = new Place.Paragraph();
    private int at;

    private Markdown(List<String> lines, Passages passages) {
        this.lines = lines;
        this.passages = passages;
    }

    static void read(String text, Passages passages) {
        Matcher comment = Pattern.compile("(?s)<!--(.*?)-->").matcher(text);
        List<String> hidden = comment.results().map(result -> result.group(1)).toList();
        new Markdown(comment.replaceAll("").lines().toList(), passages).read();
        hidden.forEach(words -> passages.add(new Place.Hidden(), words));
    }

    private void read() {
        frontMatter();
        while (at < lines.size()) {
            line(lines.get(at));
            at++;
        }
        flush();
        notes.forEach(note -> {
            Matcher parts = NOTE.matcher(note);
            if (parts.matches()) {
                passages.addNamed("note " + parts.group(1), new Place.Footnote(parts.group(1)), MarkdownInline.read(parts.group(2), passages));
            }
        });
    }

    /** Lines of properties between two rules at the very start. */
    private void frontMatter() {
        int end = lines.isEmpty() || !lines.get(0).strip().equals("---") ? -1 : lines.subList(1, lines.size()).indexOf("---");
        if (end >= 0) {
            lines.subList(1, end + 1).forEach(line -> passages.add(new Place.Property(line.split(":")[0].strip()), line.substring(line.indexOf(':') + 1)));
            at = end + 2;
        }
    }

    private void line(String raw) {
        String line = raw.replaceFirst("^(?: {0,3}> ?)+", "");
        Matcher heading = HEADING.matcher(line);
        Matcher item = ITEM.matcher(line);
        if (line.isBlank()) {
            flush();
        } else if (heading.matches()) {
            flush();
            add(new Place.Heading(heading.group(1).length()), heading.group(2));
        } else if (!open.isEmpty() && place instanceof Place.Paragraph && line.matches(" {0,3}(?:=+|-+)[ \\t]*")) {
            place = new Place.Heading(line.strip().startsWith("=") ? 1 : 2);
            flush();
        } else if (at + 1 < lines.size() && line.contains("|") && DELIMITER.matcher(lines.get(at + 1)).matches()) {
            flush();
            table();
        } else if (NOTE.matcher(line).matches()) {
            flush();
            notes.add(line);
        } else if (item.matches() && !RULE.matcher(line).matches()) {
            flush();
            place = new Place.ListItem(depth(item.group(1)), item.group(2) == null ? "" : item.group(2));
            open.append(item.group(3));
        } else if (!RULE.matcher(line).matches() && !line.matches(" {0,3}(?:```|~~~).*")) {
            more(line);
        }
    }

    /** A line of a paragraph; two blanks or a backslash at the end break it. */
    private void more(String line) {
        open.append(open.isEmpty() ? "" : open.toString().endsWith("\n") ? "" : " ").append(line.strip());
        if (line.endsWith("  ") || line.endsWith("\\")) {
            open.setLength(open.length() - (line.endsWith("\\") ? 1 : 0));
            open.append("\n");
        }
    }

    private static int depth(String indent) {
        return Math.min(5, indent.replace("\t", "    ").length() / 2);
    }

    private void table() {
        int number = passages.nextTable();
        int head = at;
        for (int row = 0; at < lines.size() && lines.get(at).contains("|"); at++) {
            if (at == head + 1) {
                continue;
            }
            List<String> cells = cells(lines.get(at));
            for (int column = 0; column < cells.size(); column++) {
                add(new Place.Cell(number, row, column, 1, row == 0), cells.get(column));
            }
            row++;
        }
        at--;
    }

    private static List<String> cells(String line) {
        String inner = line.strip().replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
        return List.of(inner.split("(?<!\\\\)\\|", -1)).stream().map(cell -> cell.replace("\\|", "|").strip()).toList();
    }

    private void flush() {
        if (!open.isEmpty()) {
            add(place, open.toString());
        }
        open.setLength(0);
        place = new Place.Paragraph();
    }

    private void add(Place where, String text) {
        RichText rich = MarkdownInline.read(text, passages);
        passages.add(where, 0, where instanceof Place.Heading ? rich.without(Mark.Style.BOLD) : rich);
    }
}
