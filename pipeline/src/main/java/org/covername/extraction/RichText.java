package org.covername.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.covername.document.Mark;
import org.covername.document.Passage;
import org.covername.document.Span;

/** The text of one passage while it grows, with its marks; where a mark leads is a key until all passages are known. */
final class RichText {

    /** A mark whose target, if it has one, is still a key given to {@link Passages#name}. */
    record PendingMark(Span span, Mark.Style style, String key) {
    }

    /** The source of a character that stands nowhere in the file, such as a list's number. */
    static final int NOWHERE = -1;

    private final StringBuilder text = new StringBuilder();
    /** Of each character of the text; behind those lies room for more. */
    private int[] sources = new int[16];
    private final List<PendingMark> marks = new ArrayList<>();
    private final Map<Mark.Style, Integer> open = new EnumMap<>(Mark.Style.class);

    static RichText of(String text) {
        return new RichText().append(text);
    }

    /** The text of a passage that is complete; its targets become keys, "taken 7". */
    static RichText of(Passage passage) {
        RichText text = of(passage.text().text());
        passage.marks().forEach(mark -> text.marks.add(
                new PendingMark(mark.span(), mark.style(), mark.target() < 0 ? "" : "taken " + mark.target())));
        return text;
    }

    RichText append(String more) {
        write(more, NOWHERE);
        return this;
    }

    /** Adds text set in these styles; neighbours in one style become one mark. */
    RichText append(String more, Set<Mark.Style> styles) {
        return append(more, styles, NOWHERE);
    }

    /** The same, of characters that come from one place in the file, known to its reader by a number. */
    RichText append(String more, Set<Mark.Style> styles, int source) {
        if (more.isEmpty()) {
            return this;
        }
        if (!open.keySet().equals(styles)) {
            List.copyOf(open.keySet()).stream().filter(style -> !styles.contains(style)).forEach(this::close);
            styles.forEach(style -> open.putIfAbsent(style, text.length()));
        }
        write(more, source);
        return this;
    }

    private void write(String more, int source) {
        int start = text.length();
        text.append(more);
        reserve();
        Arrays.fill(sources, start, text.length(), source);
    }

    private void take(RichText other, int start, int end) {
        int at = text.length();
        text.append(other.text, start, end);
        reserve();
        System.arraycopy(other.sources, start, sources, at, end - start);
    }

    private void reserve() {
        if (sources.length < text.length()) {
            sources = Arrays.copyOf(sources, Math.max(text.length(), 2 * sources.length));
        }
    }

    /** Where each character comes from, or {@link #NOWHERE}. */
    int[] sources() {
        return Arrays.copyOf(sources, text.length());
    }

    /** Takes back the last characters, as far as no mark needs them. */
    void cut(int count) {
        text.setLength(Math.max(0, text.length() - count));
        marks.replaceAll(mark -> new PendingMark(new Span(Math.min(mark.span().start(), text.length()), Math.min(mark.span().end(), text.length())),
                mark.style(), mark.key()));
    }

    RichText append(RichText other) {
        closeAll();
        int by = text.length();
        take(other, 0, other.length());
        other.marks().forEach(mark -> marks.add(new PendingMark(mark.span().shifted(by), mark.style(), mark.key())));
        return this;
    }

    /** Marks the text from an offset to the present end; neighbours that lead to one place become one mark. */
    void mark(int start, Mark.Style style, String key) {
        PendingMark last = marks.isEmpty() ? null : marks.get(marks.size() - 1);
        if (last != null && style == Mark.Style.LINK && last.style() == style && last.key().equals(key) && start - last.span().end() <= 1) {
            marks.set(marks.size() - 1, new PendingMark(new Span(last.span().start(), text.length()), style, key));
            return;
        }
        marks.add(new PendingMark(new Span(start, text.length()), style, key));
    }

    /** The same without marks. */
    RichText plain() {
        RichText plain = new RichText();
        plain.take(this, 0, text.length());
        return plain;
    }

    /** The same; marks that were still open end here. */
    RichText closed() {
        closeAll();
        return this;
    }

    int length() {
        return text.length();
    }

    boolean isBlank() {
        return text.toString().isBlank();
    }

    String text() {
        return text.toString();
    }

    boolean endsWith(char last) {
        return text.length() > 0 && text.charAt(text.length() - 1) == last;
    }

    List<PendingMark> marks() {
        closeAll();
        return List.copyOf(marks);
    }

    /** The same without white space around it. */
    RichText stripped() {
        String all = text.toString();
        String head = all.stripLeading();
        return part(all.length() - head.length(), all.length() - head.length() + all.strip().length());
    }

    /** The text from one offset to another, with what of the marks lies there. */
    RichText part(int start, int end) {
        RichText part = new RichText();
        part.take(this, start, end);
        for (PendingMark mark : marks()) {
            int from = Math.max(start, mark.span().start());
            int to = Math.min(end, mark.span().end());
            if (from < to || from == to && mark.span().length() == 0) {
                part.marks.add(new PendingMark(new Span(from - start, to - start), mark.style(), mark.key()));
            }
        }
        return part;
    }

    /** The same without marks of a style: a heading is bold by being a heading. */
    RichText without(Mark.Style style) {
        RichText rest = part(0, text.length());
        rest.marks.removeIf(mark -> mark.style() == style);
        return rest;
    }

    /** Whether all letters and digits of it stand in this style. */
    boolean wholly(Mark.Style style) {
        List<PendingMark> present = marks().stream().filter(mark -> mark.style() == style).toList();
        return !isBlank() && text.chars().anyMatch(Character::isLetter)
                && IntStream.range(0, text.length()).filter(at -> Character.isLetterOrDigit(text.charAt(at)))
                .allMatch(at -> present.stream().anyMatch(mark -> mark.span().start() <= at && at < mark.span().end()));
    }

    private void closeAll() {
        List.copyOf(open.keySet()).forEach(this::close);
    }

    private void close(Mark.Style style) {
        int start = open.remove(style);
        if (start < text.length()) {
            marks.add(new PendingMark(new Span(start, text.length()), style, ""));
        }
    }
}
