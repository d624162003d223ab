package org.covername.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covername.document.Span;
import org.covername.document.Surface;
import org.covername.redaction.Rewritten;

/** Parts the redacted text of a passage into what is copied from the scan, word by word, and what is written. */
final class ScanTokens {

    /** Stands for a word that nobody could read surely. */
    static final String UNCLEAR = "[unclear]";
    private static final Span NOTHING = new Span(0, 0);

    private final Rewritten text;
    private final List<ScanWord> words;

    ScanTokens(Rewritten text, List<ScanWord> words) {
        this.text = text;
        this.words = words;
    }

    List<ScanToken> all() {
        List<ScanToken> tokens = new ArrayList<>();
        int from = words.isEmpty() ? text.text().length() : 0;
        for (int at = from; at <= text.text().length(); at++) {
            if (at == text.text().length() || isSpace(at)) {
                if (at > from) {
                    token(new Span(from, at)).ifPresent(tokens::add);
                }
                from = at + 1;
            }
        }
        words.stream().filter(ScanWord::isLost).forEach(lost -> insert(lost, tokens));
        return tokens;
    }

    private void insert(ScanWord lost, List<ScanToken> tokens) {
        int at = 0;
        while (at < tokens.size() && words.indexOf(tokens.get(at).anchor()) < words.indexOf(lost)) {
            at++;
        }
        tokens.add(at, new ScanToken(new Surface(UNCLEAR), lost, List.of(), new Span(0, UNCLEAR.length())));
    }

    /** The spaces of a pseudonym do not part it. */
    private boolean isSpace(int at) {
        return text.isCopied(at) && Character.isWhitespace(text.text().text().charAt(at));
    }

    /** Nothing for signs that are no word on the page, such as straight lines that OCR read as strokes. */
    private Optional<ScanToken> token(Span span) {
        Surface letters = text.text().at(span);
        List<ScanWord> copied = copied(span);
        Span label = label(span);
        boolean none = label.length() == 0 && letters.text().codePoints().noneMatch(Character::isLetterOrDigit);
        ScanWord anchor = anchor(text.offset(span.start()));
        if (none && !anchor.span().overlaps(new Span(text.offset(span.start()), text.offset(span.start()) + 1))) {
            return Optional.empty();
        } else if (!copied.isEmpty() && copied.stream().allMatch(ScanWord::sure)) {
            return Optional.of(new ScanToken(letters, anchor, copied, NOTHING));
        }
        boolean unclear = copied.stream().anyMatch(ScanWord::hasLetters);
        return Optional.of(unclear ? new ScanToken(new Surface(UNCLEAR), anchor, List.of(), new Span(0, UNCLEAR.length())) : new ScanToken(letters, anchor, List.of(), label));
    }

    private ScanWord anchor(int offset) {
        return words.stream().filter(word -> word.span().end() > offset).findFirst().orElse(words.get(words.size() - 1));
    }

    /** The words that a stretch is made of, letter by letter; none where anything of it was written, or anything of a word is missing. */
    private List<ScanWord> copied(Span span) {
        for (int at = span.start(); at < span.end(); at++) {
            if (!text.isCopied(at) || text.offset(at) != text.offset(span.start()) + at - span.start()) {
                return List.of();
            }
        }
        Span source = new Span(text.offset(span.start()), text.offset(span.end() - 1) + 1);
        List<ScanWord> touched = words.stream().filter(word -> word.span().overlaps(source)).toList();
        boolean whole = touched.stream().allMatch(word -> source.contains(word.span())) && touched.stream().mapToInt(word -> word.span().length()).sum() == source.length();
        return whole ? touched : List.of();
    }

    private Span label(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && text.isCopied(start)) {
            start++;
        }
        while (end > start && text.isCopied(end - 1)) {
            end--;
        }
        return start == end ? NOTHING : new Span(start - span.start(), end - span.start());
    }
}
