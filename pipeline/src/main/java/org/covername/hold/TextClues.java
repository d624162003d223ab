package org.covername.hold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.covername.model.LinearModel.Row;

/** What the model sees of a text: its runs of one to three words, and of three to five letters within a word. Numbers and years are not told apart. */
final class TextClues {

    private static final Pattern WORD = Pattern.compile("[a-z]+(?:'[a-z]+)?|[0-9]+(?:[.,/:][0-9]+)*|[;:?!.,()|\u2013]");
    private static final int WORDS = 3;
    private static final int LEAST_LETTERS = 3;
    private static final int MOST_LETTERS = 5;

    private TextClues() {
    }

    static Row of(String text) {
        List<String> words = words(text);
        Set<String> runs = new LinkedHashSet<>(runs(words));
        Set<String> letters = new LinkedHashSet<>();
        words.stream().filter(word -> Character.isLetter(word.charAt(0))).forEach(word -> addLetters("_" + word + "_", letters));
        List<String> names = new ArrayList<>(runs);
        names.addAll(letters);
        float[] values = new float[names.size()];
        Arrays.fill(values, 0, runs.size(), weight(runs));
        Arrays.fill(values, runs.size(), values.length, weight(letters));
        return new Row(names, values);
    }

    /** A long text says no more than a short one. */
    private static float weight(Set<String> clues) {
        return clues.isEmpty() ? 0 : (float) (1 / Math.sqrt(clues.size()));
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(Levelled.of(text).toLowerCase(Locale.ROOT));
        while (word.find()) {
            words.add(Character.isDigit(word.group().charAt(0)) ? number(word.group()) : word.group());
        }
        return words;
    }

    private static String number(String digits) {
        return digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20")) ? "1900" : "1";
    }

    /** The runs of words, each with blanks between. */
    static List<String> runs(List<String> words) {
        List<String> runs = new ArrayList<>();
        for (int start = 0; start < words.size(); start++) {
            for (int end = start + 1; end <= Math.min(words.size(), start + WORDS); end++) {
                runs.add(String.join(" ", words.subList(start, end)));
            }
        }
        return runs;
    }

    private static void addLetters(String word, Set<String> letters) {
        for (int length = LEAST_LETTERS; length <= MOST_LETTERS; length++) {
            for (int start = 0; start + length <= word.length(); start++) {
                letters.add("#" + word.substring(start, start + length));
            }
        }
    }
}
