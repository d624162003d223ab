package org.covername.recognition;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.covername.rules.RuleText;

/** The single words of some persons' names, as far as the draft uses them for nobody else. */
final class NameParts {

    private static final Pattern PAIR = Pattern.compile("(?=(?<![\\p{L}])(\\p{Lu}[\\p{L}'-]+|\\p{Lu}\\.?) (\\p{Lu}[\\p{L}'-]+))");
    private static final Pattern TITLE = Pattern.compile("(?:Dr|Mrs?|Ms|Miss|Professor|Prof|Sir|Dame|Lord|Lady|Baroness|Canon|Rev|The|Reviewer|Author|Chair)");

    private final Set<String> names;
    private final Set<String> words = new HashSet<>();

    NameParts(List<String> names) {
        this.names = new HashSet<>(names);
        names.forEach(name -> Arrays.stream(name.split(" ")).filter(word -> word.length() > 2 && !TITLE.matcher(word).matches()).forEach(words::add));
    }

    /** Strikes the words that this text joins with a word of no such name: a namesake. */
    void strikeOthers(RuleText text) {
        Matcher pair = PAIR.matcher(text.bounded());
        while (pair.find()) {
            boolean known = names.stream().anyMatch(name -> name.contains(pair.group(1) + " " + pair.group(2)));
            boolean titled = TITLE.matcher(pair.group(1)).matches();
            if (!known && !titled) {
                words.remove(pair.group(2));
                words.remove(pair.group(1));
            }
        }
    }

    List<String> left() {
        return List.copyOf(words);
    }
}
