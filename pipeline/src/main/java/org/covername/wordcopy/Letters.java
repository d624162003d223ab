package org.covername.wordcopy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.covername.document.Span;
import org.covername.extraction.DocxOrigins;
import org.covername.extraction.DocxOrigins.Letter;
import org.covername.redaction.RedactedDraft;
import org.covername.redaction.RedactedDraft.Cut;
import org.w3c.dom.Element;

/**
 * Rewrites the characters of one part: each is looked up where the reader put it, and goes or stays as the passage there says. What was never read as text
 * cannot be copied: then there is no copy at all.
 */
final class Letters {

    private record Written(int passage, Span span) {
    }

    private final DocxOrigins origins;
    private final RedactedDraft redacted;
    private final LeftOut leftOut;
    private final String part;
    private final Map<Element, Integer> orders = new IdentityHashMap<>();
    private final Map<Integer, List<Cut>> cuts = new HashMap<>();
    private final Set<Written> written = new HashSet<>();

    Letters(Copying copying, String part, Element root) {
        this.origins = copying.origins();
        this.redacted = copying.redacted();
        this.leftOut = copying.leftOut();
        this.part = part;
        OoxmlDom.all(root).forEach(element -> orders.put(element, orders.size()));
    }

    /** What the copy has for an element's characters; the pseudonym for a mention stands where the mention starts. */
    String of(Element source, String characters) throws UncopiedException {
        int element = orders.get(source);
        switch (origins.reading(part, element)) {
            case ASIDE -> leftOut.count(Sort.HIDDEN);
            case NONE -> unread(characters);
            case TEXT -> {
                return rewritten(element, characters);
            }
        }
        return isAside(source) ? "" : characters;
    }

    /** Whether the reader set an element aside as deleted, hidden or an instruction. */
    boolean isAside(Element source) {
        return origins.reading(part, orders.get(source)) == DocxOrigins.Reading.ASIDE;
    }

    /** What stands in place of a picture. */
    String pictureNote(Element drawing) {
        return redacted.pictureNote(origins.passage(part, orders.get(drawing))).text();
    }

    private String rewritten(int element, String characters) throws UncopiedException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < characters.length(); i++) {
            Optional<Letter> letter = origins.letter(part, element, i);
            if (letter.isEmpty()) {
                unread(characters.substring(i, i + 1));
            }
            Optional<Cut> cut = letter.flatMap(this::cut);
            if (cut.isEmpty()) {
                text.append(characters.charAt(i));
            } else if (written.add(new Written(letter.get().passage(), cut.get().span()))) {
                text.append(cut.get().text());
            }
        }
        return text.toString();
    }

    private Optional<Cut> cut(Letter letter) {
        return cuts.computeIfAbsent(letter.passage(), redacted::cuts).stream()
                .filter(cut -> cut.span().start() <= letter.offset() && letter.offset() < cut.span().end()).findFirst();
    }

    /** White space at the ends of a passage and signs before it are in none; a letter or digit that is in none was not searched for names. */
    private static void unread(String characters) throws UncopiedException {
        if (characters.chars().anyMatch(unit -> Character.isLetterOrDigit(unit) || Character.isSurrogate((char) unit))) {
            throw new UncopiedException("Some text of the draft stands where recognition did not read it, so it cannot be copied safely.");
        }
    }
}
