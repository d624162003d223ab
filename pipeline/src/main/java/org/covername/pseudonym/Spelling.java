package org.covername.pseudonym;

/** How far two spellings are apart. */
final class Spelling {

    private Spelling() {
    }

    /** One slip in a word of five letters or more, two in one of eight or more; the first letter is seldom wrong, so it has to be right. */
    static boolean slip(String one, String other) {
        int length = Math.min(one.length(), other.length());
        if (length < 4 || one.charAt(0) != other.charAt(0) || one.equals(other)) {
            return false;
        }
        int distance = distance(one, other);
        return distance == 1 && length >= 5 || distance == 2 && length >= 8 || length >= 4 && distance == 1 && sameLetters(one, other);
    }

    /** A pet form that only cuts a given name short, or cuts it and adds an ending: Teg for Tegan, Kirsy for Kirsten. */
    static boolean cutShort(String form, String given) {
        String stem = form.replaceFirst("(?<=...)(?:ie|y|o|i|s|a|ek|ka)$", "");
        return given.length() > form.length() && form.length() > 2 && given.startsWith(form)
            || stem.length() > 2 && given.length() > stem.length() + 1 && given.startsWith(stem) && !given.equals(form);
    }

    private static boolean sameLetters(String one, String other) {
        return one.length() == other.length() && one.chars().sorted().boxed().toList().equals(other.chars().sorted().boxed().toList());
    }

    /** Letters put in, left out, changed, or swapped with their neighbour. */
    static int distance(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : step(steps, i, j, one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
                    steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
                }
            }
        }
        return steps[one.length()][other.length()];
    }

    private static int step(int[][] steps, int i, int j, int change) {
        return Math.min(steps[i - 1][j - 1] + change, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
    }
}
