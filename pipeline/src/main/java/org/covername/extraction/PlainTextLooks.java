package org.covername.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line of plain text looks like: a heading, a list item, the head of a table. Remembers the title, which comes first. */
final class PlainTextLooks {

    private static final Pattern MARKER = Pattern.compile(
            "(?<indent>[ \\t]*)(?:[-*•‣◦▪–●○o](?=[ \\t])|(?<number>\\(?(?:\\d{1,3}|[a-z]|[ivx]{1,5})[.)]))[ \\t]+(?=\\S)");
    private static final Pattern CHAPTER = Pattern.compile("(?:(?:Chapter|Section|Part|Appendix)\\s+)?(\\d{1,2}(?:\\.\\d{1,2})*)\\.?[ \\t)]");
    private static final int LONGEST_HEADING = 90;

    private boolean titled;

    Matcher marker(String line) {
        return MARKER.matcher(line);
    }

    /** Depth of an item by its indentation: each two blanks or each tab are one level. */
    int depth(String indent) {
        return (int) Math.min(5, indent.chars().map(blank -> blank == '\t' ? 2 : 1).sum() / 2);
    }

    /** Whether a line standing alone is a heading: short, starting like one, and no sentence. */
    boolean isHeading(String line) {
        String stripped = line.strip();
        if (stripped.length() > LONGEST_HEADING || stripped.indexOf('\t') > 0 || stripped.startsWith("[")) {
            return false;
        }
        boolean bullet = marker(line).lookingAt() && !CHAPTER.matcher(stripped).lookingAt();
        int last = stripped.charAt(stripped.length() - 1);
        return !bullet && startsLikeHeading(stripped) && stripped.chars().anyMatch(Character::isLetter) && ".;:,!\"”'’".indexOf(last) < 0;
    }

    private static boolean startsLikeHeading(String line) {
        return Character.isUpperCase(line.charAt(0)) || CHAPTER.matcher(line).lookingAt();
    }

    /** 1 for the first heading of a text, then 2, or deeper by its number ("2.1 ..." is 3). */
    int headingLevel(String line) {
        if (!titled) {
            titled = true;
            return 1;
        }
        Matcher chapter = CHAPTER.matcher(line.strip());
        return chapter.lookingAt() ? Math.min(6, 1 + chapter.group(1).split("\\.").length) : 2;
    }

    /** Whether a row names columns rather than fills them: words only, short, every cell filled. */
    boolean isHeaderRow(String row) {
        for (String cell : row.split("\t", -1)) {
            if (cell.isBlank() || cell.length() > 60 || cell.chars().anyMatch(Character::isDigit)) {
                return false;
            }
        }
        return true;
    }
}
