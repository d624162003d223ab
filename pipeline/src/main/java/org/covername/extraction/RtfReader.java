package org.covername.extraction;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Reads an rtf (RTF 1.9.1) from its own groups, because ready-made readers lose its tables, headings and tracked changes. */
final class RtfReader {

    private static final int DEEPEST = 400;

    private final RtfTokens tokens;
    private final WordDraft draft = new WordDraft();
    private final RtfStory body = new RtfStory();
    private final RtfCharsets charsets = new RtfCharsets();
    private final RtfDestinations destinations = new RtfDestinations(draft, charsets);
    private final Deque<RtfGroup> open = new ArrayDeque<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final RtfRow row = new RtfRow();
    private final RtfRow innerRow = new RtfRow();
    private boolean inner;
    private int toSkip;

    private RtfReader(byte[] rtf) {
        tokens = new RtfTokens(rtf);
        open.push(new RtfGroup(new RtfLook(charsets.usual()), Optional.of(body), Optional.empty()));
    }

    static WordDraft read(byte[] rtf) throws UnreadableDraftException {
        RtfReader reader = new RtfReader(rtf);
        reader.read();
        reader.draft.body().addAll(reader.body.blocks());
        return reader.draft;
    }

    private void read() throws UnreadableDraftException {
        for (RtfTokens.Kind kind = tokens.next(); kind != RtfTokens.Kind.END; kind = tokens.next()) {
            switch (kind) {
                case OPEN -> open();
                case CLOSE -> close();
                case WORD -> word();
                default -> letter(tokens.value());
            }
        }
        while (open.size() > 1) {
            close();
        }
        flush();
    }

    private void open() throws UnreadableDraftException {
        flush();
        if (open.size() > DEEPEST) {
            throw Unreadable.tooDeep();
        }
        open.peek().begin();
        open.push(open.peek().inner());
    }

    private void close() {
        flush();
        if (open.size() > 1) {
            open.pop().end();
        }
    }

    private void letter(int value) {
        open.peek().begin();
        if (toSkip > 0) {
            toSkip--;
        } else {
            bytes.write(value);
        }
    }

    private void word() {
        flush();
        RtfGroup group = open.peek();
        String word = tokens.word();
        if (word.equals("*")) {
            group.star();
            return;
        }
        boolean first = group.begin();
        if (word.equals("bin")) {
            destinations.raw(tokens.raw(tokens.number()));
        } else if (group.isSkipped()) {
            return;
        } else if (first && destinations.open(word, group, open)) {
            inner |= word.equals("nesttableprops");
            toSkip = 0;
        } else if (first && group.isStarred()) {
            group.skip();
        } else {
            set(word, tokens.number(), group);
        }
    }

    private void set(String word, int number, RtfGroup group) {
        Optional<String> sign = RtfSigns.of(word);
        if (word.equals("u")) {
            group.text(String.valueOf((char) number));
            toSkip = group.look().skipped();
        } else if (sign.isPresent()) {
            group.text(toSkip > 0 ? "" : sign.get());
            toSkip = Math.max(0, toSkip - 1);
        } else if (word.equals("f")) {
            group.look().write(charsets.ofFont(number));
            destinations.set(word, number);
        } else if (word.equals("ansicpg") || word.equals("mac") || word.equals("pc") || word.equals("pca")) {
            charsets.page(word, number);
            group.look().write(charsets.usual());
        } else if (word.equals("plain")) {
            group.look().write(charsets.usual());
            group.look().set(word, number);
        } else if (!group.look().set(word, number) && !(inner ? innerRow : row).set(word, number) && !end(word, group)) {
            destinations.set(word, number);
        }
    }

    /** Ends a paragraph, a cell or a row; the answer is whether the word does so. */
    private boolean end(String word, RtfGroup group) {
        RtfLook look = group.look();
        switch (word) {
            case "par", "sect" -> group.story().ifPresentOrElse(story -> story.endParagraph(look), () -> group.text("\n"));
            case "cell" -> group.story().ifPresent(story -> story.endCell(look, 1));
            case "nestcell" -> group.story().ifPresent(story -> story.endCell(look, Math.max(2, look.tableLevel())));
            case "row" -> group.story().ifPresent(story -> story.endRow(row, 1));
            case "nestrow" -> group.story().ifPresent(story -> story.endRow(innerRow, Math.max(2, look.tableLevel())));
            default -> {
                return false;
            }
        }
        inner &= !word.endsWith("row");
        return true;
    }

    private void flush() {
        if (bytes.size() > 0) {
            RtfLook look = open.peek().look();
            String text = bytes.toString(look.charset());
            bytes.reset();
            open.peek().text(look.charset() == RtfCharsets.SYMBOLS ? symbols(text) : text);
        }
    }

    /** Signs of a symbol font stand where Word keeps them, at F000 and above, so that none is taken for a letter. */
    private static String symbols(String text) {
        StringBuilder signs = new StringBuilder();
        text.chars().forEach(sign -> signs.append((char) (sign > ' ' ? 0xF000 + sign : sign)));
        return signs.toString();
    }
}
