package org.covername.outputs;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Some words in a row, without what stands between them. Capitals count, since "Will" is a name and "will" is none; words that stand all in capitals, as in a heading, are
 * known again by their letters alone.
 */
record WordRun(List<String> words) {

    /** Longer forms, such as addresses, are known by their beginning. */
    private static final int LONGEST = 6;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\p{N}+");
    private static final Pattern TOO_SHORT = Pattern.compile("\\p{N}{1,3}|\\P{N}{1,2}");

    WordRun {
        words = List.copyOf(words);
    }

    /** The words of a text; one that is divided at the end of a line is put together. */
    static List<String> wordsOf(String text) {
        String whole = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("(?<=\\p{L})[-\u00ad\u2010]\\s*\\R\\s*(?=\\p{Ll})", "");
        List<String> words = new ArrayList<>();
        for (Matcher word = WORD.matcher(whole); word.find();) {
            words.add(word.group());
        }
        return words;
    }

    /** The run that a hidden form is known by; none for initials and small numbers, which say nothing by themselves. */
    static Optional<WordRun> ofForm(String surface) {
        List<String> words = wordsOf(surface);
        boolean telling = words.size() > 1 || words.size() == 1 && !TOO_SHORT.matcher(words.get(0)).matches();
        return telling ? Optional.of(new WordRun(words.subList(0, Math.min(LONGEST, words.size())))) : Optional.empty();
    }

    int length() {
        return words.size();
    }

    /** As what a form is marked: as it is written, and as it would be in capitals. */
    Set<String> written() {
        String plain = String.join(" ", words);
        return Set.of(plain, inCapitals(plain));
    }

    /** As what a place in a text is looked up. */
    String read() {
        String plain = String.join(" ", words);
        return plain.equals(plain.toUpperCase(Locale.ROOT)) ? inCapitals(plain) : plain;
    }

    private static String inCapitals(String plain) {
        return "capitals " + plain.toUpperCase(Locale.ROOT);
    }
}
