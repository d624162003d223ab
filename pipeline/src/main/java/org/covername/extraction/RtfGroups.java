package org.covername.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts an rtf, which is ASCII with braces, into its main text and the groups that stand aside: margins, notes, comments. */
final class RtfGroups {

    private static final Pattern ASIDE = Pattern.compile("\\{(?:\\\\\\*)?\\\\(header[lrf]?|footer[lrf]?|footnote|annotation|atnauthor|atnid)(?![a-z])");
    private static final Pattern PROLOG = Pattern.compile("^\\{\\\\rtf1?[^{]*");

    /** @param kind its control word, such as "footnote" */
    record Group(String kind, String rtf) {
    }

    private final List<Group> asides = new ArrayList<>();
    private final String main;

    RtfGroups(String rtf) {
        StringBuilder kept = new StringBuilder();
        Matcher aside = ASIDE.matcher(rtf);
        String prolog = prolog(rtf);
        int from = 0;
        while (aside.find(from)) {
            int end = end(rtf, aside.start());
            kept.append(rtf, from, aside.start());
            asides.add(new Group(aside.group(1), prolog + "\\pard " + rtf.substring(aside.end(), end) + "}"));
            from = end;
        }
        main = kept.append(rtf.substring(from)).toString();
    }

    String main() {
        return main;
    }

    List<Group> asides() {
        return asides;
    }

    /** What says which letters the bytes stand for: the head and the table of fonts. */
    private static String prolog(String rtf) {
        Matcher head = PROLOG.matcher(rtf);
        int fonts = rtf.indexOf("{\\fonttbl");
        return (head.find() ? head.group() : "{\\rtf1\\ansi ") + (fonts < 0 ? "" : rtf.substring(fonts, end(rtf, fonts)));
    }

    /** Behind the brace that closes the group which starts here. */
    private static int end(String rtf, int start) {
        int depth = 0;
        for (int at = start; at < rtf.length(); at++) {
            char sign = rtf.charAt(at);
            if (sign == '\\') {
                at++;
            } else if (sign == '{') {
                depth++;
            } else if (sign == '}' && --depth == 0) {
                return at + 1;
            }
        }
        return rtf.length();
    }
}
