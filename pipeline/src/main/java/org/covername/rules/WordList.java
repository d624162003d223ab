package org.covername.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.covername.document.Span;

/** The phrases of a word list, found in a text by their first word, so that a list of thousands costs no more than one of ten. */
public final class WordList {

    private final Map<String, List<List<String>>> byFirst = new HashMap<>();
    private final boolean anyCase;

    /** @param anyCase whether "polish" finds "Polish"; else letters must be as in the list, or all capitals */
    public WordList(List<String> phrases, boolean anyCase) {
        this.anyCase = anyCase;
        for (String phrase : phrases) {
            List<String> words = Token.of(phrase.replace('\u2019', '\'')).stream().map(Token::word).toList();
            if (!words.isEmpty()) {
                byFirst.computeIfAbsent(words.get(0).toLowerCase(Locale.ROOT), first -> new ArrayList<>()).add(words);
            }
        }
        byFirst.values().forEach(same -> same.sort((one, other) -> other.size() - one.size()));
    }

    /** Whether the whole of a text is a phrase of the list, in any case. */
    public boolean holds(String text) {
        List<Token> tokens = Token.of(text);
        return !tokens.isEmpty() && byFirst.getOrDefault(tokens.get(0).lower(), List.of()).stream()
            .anyMatch(phrase -> phrase.size() == tokens.size() && same(phrase, tokens, 0, true));
    }

    /** Where phrases of the list stand, the longest at each place. */
    public List<Span> find(RuleText text) {
        List<Span> spans = new ArrayList<>();
        List<Token> tokens = text.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            int words = longestAt(tokens, i);
            if (words > 0) {
                spans.add(new Span(tokens.get(i).start(), tokens.get(i + words - 1).end()));
                i += words - 1;
            }
        }
        return spans;
    }

    private int longestAt(List<Token> tokens, int at) {
        List<List<String>> phrases = byFirst.get(tokens.get(at).lower());
        if (phrases == null) {
            return 0;
        }
        for (List<String> phrase : phrases) {
            if (at + phrase.size() <= tokens.size() && close(tokens, at, phrase.size()) && same(phrase, tokens, at, anyCase)) {
                return phrase.size();
            }
        }
        return 0;
    }

    private static boolean close(List<Token> tokens, int at, int words) {
        for (int i = at + 1; i < at + words; i++) {
            if (tokens.get(i).start() - tokens.get(i - 1).end() > 2) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(List<String> phrase, List<Token> tokens, int at, boolean anyCase) {
        for (int i = 0; i < phrase.size(); i++) {
            String listed = phrase.get(i);
            String word = tokens.get(at + i).word();
            if (!(word.equals(listed) || anyCase && word.equalsIgnoreCase(listed) || isInCapitals(word, listed))) {
                return false;
            }
        }
        return true;
    }

    /** Most words do not end on a capital, and need no second look. */
    private static boolean isInCapitals(String word, String listed) {
        return word.length() > 1 && !Character.isLowerCase(word.charAt(word.length() - 1)) && word.equals(listed.toUpperCase(Locale.ROOT));
    }
}
