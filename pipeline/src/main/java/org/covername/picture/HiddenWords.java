package org.covername.picture;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.covername.document.Draft;
import org.covername.document.Passage;
import org.covername.document.Span;
import org.covername.pseudonym.Replacement;
import org.covername.pseudonym.Resolution;
import org.covername.pseudonym.Treatment;
import org.covername.recognition.MentionKind;
import org.covername.redaction.MatchingKey;
import org.covername.redaction.RedactedDraft;

/** Whatever was replaced anywhere in a draft, looked for in what can still be read in a picture. */
final class HiddenWords {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final int SHORTEST = 3;

    private final Draft draft;
    private final Resolution resolution;
    private final RedactedDraft redacted;
    private final List<String> replaced;
    private final List<String> kept;
    private final Set<String> names;

    HiddenWords(Draft draft, Resolution resolution) {
        this.draft = draft;
        this.resolution = resolution;
        this.redacted = RedactedDraft.of(draft, resolution);
        List<String> written = resolution.replacements().stream().map(replacement -> MatchingKey.of(replacement.text()).text()).distinct().toList();
        this.replaced = surfaces(HiddenWords::goes).map(HiddenWords::key).distinct()
                .filter(key -> key.length() >= SHORTEST && written.stream().noneMatch(label -> label.contains(key))).toList();
        this.kept = surfaces(replacement -> !goes(replacement)).map(HiddenWords::key).distinct().toList();
        this.names = names();
    }

    private static boolean goes(Replacement replacement) {
        return replacement.treatment() != Treatment.KEEP;
    }

    private Stream<String> surfaces(Predicate<Replacement> wanted) {
        return resolution.replacements().stream().filter(wanted).map(Replacement::mention).map(mention -> draft.passage(mention.passage()).at(mention.span()).text());
    }

    private static String key(String surface) {
        return MatchingKey.of(surface).text().strip();
    }

    /** Single words of people's names that the report itself shows nowhere, in small letters: one of them alone would tell. */
    private Set<String> names() {
        Stream<String> shown = Stream.concat(redacted.passages().stream().map(passage -> passage.text().text()), resolution.replacements().stream().map(Replacement::text));
        Set<String> told = Stream.concat(shown, surfaces(replacement -> !goes(replacement))).flatMap(HiddenWords::capitalised).collect(Collectors.toSet());
        Set<String> names = surfaces(replacement -> goes(replacement) && replacement.mention().kind() == MentionKind.PERSON)
                .flatMap(HiddenWords::capitalised).collect(Collectors.toCollection(HashSet::new));
        names.removeAll(told);
        return names;
    }

    private static Stream<String> capitalised(String text) {
        return NO_LETTERS.splitAsStream(text).filter(word -> word.length() >= SHORTEST && Character.isUpperCase(word.codePointAt(0))).map(word -> word.toLowerCase(Locale.ROOT));
    }

    List<RedactedDraft.Cut> cuts(Passage passage) {
        return redacted.cuts(passage.number());
    }

    /** What a passage says once it is redacted. */
    String redacted(Passage passage) {
        return redacted.quote(passage.number(), new Span(0, passage.text().length())).text();
    }

    /**
     * Whether a text says more of what was replaced than it may: no part of a person's name, no full name but within one that is kept, and any other
     * word as often as the redacted text of the picture has it left.
     *
     * @param texts of the picture, as read with the draft
     */
    boolean standIn(String read, List<Passage> texts) {
        MatchingKey found = MatchingKey.of(read);
        MatchingKey allowed = MatchingKey.of(texts.stream().map(this::redacted).collect(Collectors.joining("\n")));
        return capitalised(read).anyMatch(names::contains)
                || replaced.stream().anyMatch(key -> found.find(key).size() > (mayStand(key) ? allowed.find(key).size() : 0));
    }

    private boolean mayStand(String key) {
        return !key.contains(" ") || kept.stream().anyMatch(name -> name.contains(key));
    }
}
