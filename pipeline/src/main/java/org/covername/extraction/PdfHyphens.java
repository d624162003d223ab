package org.covername.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Joins the lines of a paragraph, and decides for each hyphen at a line's end whether the word has it or the line. */
final class PdfHyphens {

    private static final String HYPHENS = "-\u2010";
    private static final double HYPHENATED = 0.03;
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern HYPHEN = Pattern.compile("[-\u2010]");

    private final Set<String> words = new HashSet<>();
    private final boolean hyphenated;

    /** Learns the words of the draft and whether its lines are hyphenated at all. */
    PdfHyphens(List<String> lines) {
        int broken = 0;
        Set<String> known = new HashSet<>();
        for (String line : lines) {
            String[] all = SPACES.split(line.strip());
            boolean breaks = endsBroken(line.strip());
            broken += breaks ? 1 : 0;
            for (int i = 0; i < all.length - (breaks ? 1 : 0); i++) {
                if (known.add(all[i])) {
                    words.add(bare(all[i]));
                    List.of(HYPHEN.split(all[i])).forEach(part -> words.add(bare(part)));
                }
            }
        }
        hyphenated = lines.size() > 20 && broken > HYPHENATED * lines.size();
    }

    /** Adds a line to the text of its paragraph. */
    void join(RichText text, RichText line) {
        String before = text.text();
        if (before.endsWith("\u00AD")) {
            text.cut(1);
        } else if (endsBroken(before) && !line.isBlank()) {
            text.cut(belongsToLine(before, line.text()) ? 1 : 0);
        } else if (!before.isEmpty() && !isAddress(before) && !isHalfMail(before, line.text()) && !Character.isWhitespace(before.charAt(before.length() - 1))) {
            text.append(" ");
        }
        text.append(line);
    }

    private boolean belongsToLine(String before, String after) {
        String head = before.substring(before.lastIndexOf(' ') + 1, before.length() - 1);
        String tail = after.strip().split("\\s+")[0];
        if (tail.isEmpty() || !Character.isLowerCase(tail.charAt(0)) || head.contains("-")) {
            return false;
        }
        boolean whole = words.contains(bare(head + tail));
        boolean parts = words.contains(bare(head + "-" + tail)) || words.contains(bare(head)) && words.contains(bare(tail));
        return whole || hyphenated && !parts;
    }

    private static boolean endsBroken(String line) {
        int last = line.length() - 1;
        return last > 0 && HYPHENS.indexOf(line.charAt(last)) >= 0 && Character.isLetterOrDigit(line.charAt(last - 1));
    }

    /** A web address may break behind a slash, without a blank. */
    private static boolean isAddress(String before) {
        String last = before.substring(before.lastIndexOf(' ') + 1);
        return last.endsWith("/") && (last.contains("://") || last.startsWith("www."));
    }

    /** A mail address has a dot behind its at sign: where it lacks one, a narrow cell has broken it. */
    private static boolean isHalfMail(String before, String after) {
        String last = before.substring(before.lastIndexOf(' ') + 1);
        int at = last.indexOf('@');
        return at > 0 && (last.indexOf('.', at) < 0 || after.matches("(?s)\\.\\p{L}.*"));
    }

    private static String bare(String word) {
        return EDGES.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
