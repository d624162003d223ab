package org.covername.recognition;

import java.util.regex.Pattern;

/** How like two words are: by letters (Damerau's edit distance, bounded) and by sound. Both are matching keys. */
final class Similarity {

    private static final Pattern ENDING = Pattern.compile("(?:sy|zy|ie|ey|er|y|o|s|z|a)$");
    private static final Pattern DOUBLE_AT_END = Pattern.compile("(.)\\1$");

    private Similarity() {
    }

    /** Whether one is probably the other with a slip: one edit in a word of four to six letters, two in a longer one, or the same sound. */
    static boolean slip(String word, String name) {
        int shorter = Math.min(word.length(), name.length());
        if (shorter < 4 || Math.abs(word.length() - name.length()) > 2 || !sameStart(word, name)) {
            return false;
        }
        int distance = distance(word, name);
        return distance <= (shorter < 7 ? 1 : 2) || distance <= 3 && sound(word).length() > 2 && sound(word).equals(sound(name));
    }

    /** Whether a word is a short or pet form of a given name: its start (Shan, Raff), with an ending (Finny, Tils, Jacko), or its end (Nacha). */
    static boolean shortForm(String word, String name) {
        if (word.length() >= name.length() + 2 || word.equals(name)) {
            return false;
        }
        boolean start = word.length() >= 2 && name.startsWith(word) && name.length() - word.length() >= 1;
        return start || withEnding(word, name) || word.length() >= 4 && name.length() > word.length() + 1 && name.endsWith(word);
    }

    /** Most words of a draft share not even two letters with a name: those are told at once. */
    private static boolean withEnding(String word, String name) {
        if (word.length() < 3 || !name.startsWith(word.substring(0, 2))) {
            return false;
        }
        String stem = ENDING.matcher(word).replaceFirst("");
        return stem.length() >= 3 && !stem.equals(word) && name.startsWith(DOUBLE_AT_END.matcher(stem).replaceFirst("$1"));
    }

    private static boolean sameStart(String word, String name) {
        return word.charAt(0) == name.charAt(0) || firstSound(word) == firstSound(name) || word.charAt(0) == name.charAt(1) && word.charAt(1) == name.charAt(0);
    }

    /** The first letter of {@link #sound}, which only the first two of the word decide. */
    static char firstSound(String word) {
        return word.startsWith("ph") ? 'f' : switch (word.charAt(0)) {
            case 'c', 'q', 'x' -> 'k';
            case 'z' -> 's';
            case 'v' -> 'f';
            case 'd' -> 't';
            case 'g' -> 'j';
            default -> word.charAt(0);
        };
    }

    /** Consonants by what they sound like, the first letter first; vowels and silent letters go. */
    static String sound(String word) {
        String consonants = word.replaceAll("ph", "f").replaceAll("[ckqx]+", "k").replaceAll("[sz]+", "s").replaceAll("[fv]+", "f")
            .replaceAll("[dt]+", "t").replaceAll("[gj]+", "j").replaceAll("(.)\\1+", "$1");
        String sound = consonants.charAt(0) + consonants.substring(1).replaceAll("[aeiouyhw]", "");
        return sound.replaceAll("(.)\\1+", "$1");
    }

    /** Insertions, deletions, changes and swaps of neighbours that turn one into the other. */
    static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, i, j, one.charAt(i - 1) == other.charAt(j - 1));
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int cheapest(int[][] cost, int i, int j, boolean same) {
        return Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    }
}
