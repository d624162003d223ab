package org.covername.extraction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields that are open while a docx is read: instructions are not shown, results are. A field may run over many paragraphs. */
final class DocxFields {

    private static final Pattern LINK = Pattern.compile("(?is)^\\s*HYPERLINK\\s+\"([^\"]+)\"|^\\s*HYPERLINK\\s+([^\\s\\\\\"]+)");
    private static final Pattern SEARCHED = Pattern.compile("(?is).*(?:\"[^\"]*\\p{L}[^\"]*\"|^\\s*(?:MERGEFIELD|DOCPROPERTY|DOCVARIABLE|AUTHOR|LASTSAVEDBY|FILENAME)\\b).*");

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean result;
        private int start;
    }

    private final Deque<Field> open = new ArrayDeque<>();
    private final List<String> instructions = new ArrayList<>();

    void begin() {
        open.push(new Field());
    }

    /** @param at how long the paragraph is where the result starts */
    void separate(int at) {
        if (!open.isEmpty()) {
            open.peek().result = true;
            open.peek().start = at;
        }
    }

    /** Ends the innermost field; the answer is where the text of a link started. */
    Optional<Link> end() {
        return open.isEmpty() ? Optional.empty() : ended(open.pop());
    }

    /** @param start how long the paragraph was where the link's text started */
    record Link(String target, int start) {
    }

    /** Whether text that comes now is part of an instruction. */
    boolean inInstruction() {
        return open.stream().anyMatch(field -> !field.result);
    }

    void instruct(String text) {
        if (!open.isEmpty()) {
            open.peek().instruction.append(text);
        }
    }

    /** Where a field given in one piece leads, if it is a link. */
    Optional<String> simple(String instruction) {
        return keep(instruction);
    }

    /** Instructions that hold words of their own. */
    List<String> instructions() {
        return List.copyOf(instructions);
    }

    private Optional<Link> ended(Field field) {
        return keep(field.instruction.toString()).map(target -> new Link(target, field.start));
    }

    private Optional<String> keep(String instruction) {
        Matcher link = LINK.matcher(instruction);
        if (link.find() && !instruction.matches("(?is)\\s*HYPERLINK\\s+\\\\l.*")) {
            return Optional.of(link.group(1) == null ? link.group(2) : link.group(1));
        }
        if (SEARCHED.matcher(instruction).matches()) {
            instructions.add(instruction.strip());
        }
        return Optional.empty();
    }
}
