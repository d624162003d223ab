package org.covername.hold;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.covername.document.Span;

/**
 * One alternative of a hold rule's pattern. The language: regular expressions over levelled text, whole words, capitals ignored, in which {@code {name}} is a
 * word of {@code words.yml}, {@code ..} up to five words in between, {@code ...} up to twelve, {@code ~} up to twelve of which none turns the meaning, as "not"
 * or "until" do; none of them across a semicolon.
 *
 * @param cues words of which one must stand in a text for it to match; empty where it must be tried always
 */
record HoldPattern(Pattern pattern, Set<String> cues) {

    private static final Pattern NAME = Pattern.compile("\\{([a-z][a-z-]*)}");

    /** Words that turn the meaning of what follows. */
    private static final String TURNS = "(?:not|no|never|nor|yet|until|once|whether|if|will|would|without|nobody|none|neither|but|although)\\b|\\w+n't";

    /** One for each line. @throws PatternSyntaxException also where a name is no word of {@code words.yml} */
    static List<HoldPattern> of(List<String> lines, Map<String, String> words) {
        return lines.stream().map(line -> of(line.strip(), words)).toList();
    }

    private static HoldPattern of(String line, Map<String, String> words) {
        String spaced = filled(line, words).replace(" ... ", "(?: (?!(?:but|although|while|whereas)\\b)[^ ;]+){0,12}? +").replace(" .. ", "(?: [^ ;]+){0,5}? +")
                .replace(" ~ ", "(?: (?!" + TURNS + ")[^ ;]+){0,12}? +");
        return new HoldPattern(Pattern.compile("(?<![\\w])(?:" + spaced + ")(?![\\w])", Pattern.CASE_INSENSITIVE), Cues.of(spaced));
    }

    static String filled(String pattern, Map<String, String> words) {
        Matcher name = NAME.matcher(pattern);
        StringBuilder filled = new StringBuilder();
        while (name.find()) {
            String word = words.get(name.group(1));
            if (word == null) {
                throw new PatternSyntaxException("words.yml has no " + name.group(1), pattern, name.start());
            }
            name.appendReplacement(filled, Matcher.quoteReplacement("(?:" + word + ")"));
        }
        return name.appendTail(filled).toString();
    }

    /** The first place from an offset on. */
    Optional<Span> find(CharSequence text, int from) {
        Matcher matcher = pattern.matcher(text);
        return from <= text.length() && matcher.find(from) ? Optional.of(new Span(matcher.start(), matcher.end())) : Optional.empty();
    }
}
