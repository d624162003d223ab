package org.covername.hold;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The pattern language of hold rules: regular expressions over levelled text, whole words, capitals ignored, in which {@code {name}} is a word of
 * {@code words.yml}, {@code ..} up to five words in between, {@code ...} up to twelve, {@code ~} up to twelve of which none turns the meaning, as "not" or "until" do; none
 * of them across a semicolon.
 */
final class HoldPattern {

    private static final Pattern NAME = Pattern.compile("\\{([a-z][a-z-]*)}");

    /** Words that turn the meaning of what follows. */
    private static final String TURNS = "(?:not|no|never|nor|yet|until|once|whether|if|will|would|without|nobody|none|neither|but|although)\\b|\\w+n't";

    private HoldPattern() {
    }

    /** @throws PatternSyntaxException also where a name is no word of {@code words.yml} */
    static Pattern of(List<String> alternatives, Map<String, String> words) {
        String joined = filled(String.join("|", alternatives.stream().map(line -> "(?:" + line.strip() + ")").toList()), words);
        String spaced = joined.replace(" ... ", "(?: (?!(?:but|although|while|whereas)\\b)[^ ;]+){0,12}? +").replace(" .. ", "(?: [^ ;]+){0,5}? +")
                .replace(" ~ ", "(?: (?!" + TURNS + ")[^ ;]+){0,12}? +");
        return Pattern.compile("(?<![\\w])(?:" + spaced + ")(?![\\w])", Pattern.CASE_INSENSITIVE);
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
}
