package org.covername.pseudonym;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.covername.casefile.Role;
import org.covername.recognition.NameKey;
import org.covername.rules.RuleFolder;

/** The words that tell what a person is, from {@code lists/role-labels.txt}, and where they stand beside a name. */
final class RoleWords {

    private static final int LONGEST = 5;
    private final Map<String, RoleLabel> labels = new HashMap<>();

    /** Role words found at the edge of a text: what they say, and the offset where they start (before a name) or end (behind it). */
    record Found(RoleLabel label, String words, int edge) {
    }

    RoleWords(RuleFolder rules) {
        for (String line : rules.lines("lists/role-labels.txt")) {
            String[] parts = line.split("\\s*[=|]\\s*");
            String role = parts[2].replace("!", "").strip();
            RoleLabel label = new RoleLabel(parts[1].strip(), Role.ofWord(role).orElseThrow(() -> new IllegalArgumentException(
                "redaction-rules/lists/role-labels.txt: unknown role " + role)), parts[2].contains("!"));
            Arrays.stream(parts[0].split(",\\s*")).forEach(words -> labels.putIfAbsent(NameKey.of(words), label));
        }
    }

    Optional<RoleLabel> of(String words) {
        return Optional.ofNullable(labels.get(NameKey.of(words.replace(".", ""))));
    }

    /** The longest role words that end the text; {@code edge} is where they start. */
    Optional<Found> ending(String text) {
        String plain = text.stripTrailing();
        Optional<Found> longest = Optional.empty();
        int start = plain.length();
        for (int words = 1; words <= LONGEST && start > 0; words++) {
            start = plain.lastIndexOf(' ', start - 1) + 1;
            String phrase = plain.substring(start).replaceFirst("^[\"'“‘(]+", "");
            int at = start;
            Optional<RoleLabel> label = of(phrase);
            longest = label.isPresent() ? Optional.of(new Found(label.get(), phrase, at)) : longest;
            start--;
        }
        return longest;
    }

    /** The longest role words that begin the text; {@code edge} is where they end. */
    Optional<Found> beginning(String text) {
        List<String> words = List.of(text.split("(?<= )", LONGEST + 1));
        Optional<Found> longest = Optional.empty();
        StringBuilder phrase = new StringBuilder();
        for (String word : words.subList(0, Math.min(LONGEST, words.size()))) {
            phrase.append(word);
            String plain = phrase.toString().stripTrailing().replaceFirst("[\\p{Punct}”’]+$", "");
            int edge = plain.length();
            Optional<RoleLabel> label = of(plain);
            longest = label.isPresent() ? Optional.of(new Found(label.get(), plain, edge)) : longest;
        }
        return longest;
    }
}
