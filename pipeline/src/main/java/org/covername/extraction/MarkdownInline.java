package org.covername.extraction;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.covername.document.Mark;

/** Reads what stands within a block of Markdown: emphasis, links, pictures, signs of notes. */
final class MarkdownInline {

    private static final Pattern PICTURE_OR_LINK = Pattern.compile("(!?)\\[([^\\]\\[]*)]\\(<?([^)\\s>]*)>?(?:\\s+\"([^\"]*)\")?\\)");
    private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\]\\s]+)]");
    private static final Pattern ADDRESS = Pattern.compile("<((?:https?|mailto):[^>\\s]+|[^>\\s@]+@[^>\\s]+)>");
    private static final Pattern STARS = Pattern.compile("\\*{1,3}|(?<![\\p{L}\\p{N}])_{1,3}(?=\\S)|(?<=\\S)_{1,3}(?![\\p{L}\\p{N}])");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+\\-.!|<>~])");

    private final String source;
    private final Passages passages;
    private final RichText text = new RichText();
    private final Set<Mark.Style> styles = EnumSet.noneOf(Mark.Style.class);

    private MarkdownInline(String source, Passages passages) {
        this.source = source;
        this.passages = passages;
    }

    static RichText read(String source, Passages passages) {
        MarkdownInline inline = new MarkdownInline(source, passages);
        int at = 0;
        while (at < source.length()) {
            at = inline.step(at);
        }
        return inline.text;
    }

    private int step(int at) {
        Matcher link = from(PICTURE_OR_LINK, at);
        Matcher note = from(NOTE, at);
        Matcher address = from(ADDRESS, at);
        Matcher stars = from(STARS, at);
        Matcher escaped = from(ESCAPED, at);
        if (escaped.lookingAt()) {
            text.append(escaped.group(1), styles);
            return escaped.end();
        } else if (link.lookingAt()) {
            link(link.group(2), link.group(3));
            return link.end();
        } else if (note.lookingAt()) {
            text.mark(text.length(), Mark.Style.NOTE, "note " + note.group(1));
            return note.end();
        } else if (address.lookingAt()) {
            link(address.group(1), address.group(1));
            return address.end();
        } else if (stars.lookingAt() && emphasises(stars)) {
            toggle(stars.group());
            return stars.end();
        }
        text.append(source.substring(at, at + 1).equals("`") ? "" : source.substring(at, at + 1), styles);
        return at + 1;
    }

    private Matcher from(Pattern pattern, int at) {
        return pattern.matcher(source).region(at, source.length()).useTransparentBounds(true);
    }

    /** Stars between blanks are stars; else they start emphasis where they have a partner, or end it. */
    private boolean emphasises(Matcher stars) {
        boolean blankBefore = stars.start() == 0 || Character.isWhitespace(source.charAt(stars.start() - 1));
        boolean blankAfter = stars.end() == source.length() || Character.isWhitespace(source.charAt(stars.end()));
        boolean closes = styles.contains(stars.group().length() == 1 ? Mark.Style.ITALIC : Mark.Style.BOLD);
        return closes ? !blankBefore : !blankAfter && source.indexOf(stars.group(), stars.end()) >= 0;
    }

    private void toggle(String stars) {
        if (stars.length() >= 2) {
            flip(Mark.Style.BOLD);
        }
        if (stars.length() != 2) {
            flip(Mark.Style.ITALIC);
        }
    }

    private void flip(Mark.Style style) {
        if (!styles.remove(style)) {
            styles.add(style);
        }
    }

    private void link(String words, String target) {
        int start = text.length();
        text.append(words, styles);
        String key = passages.link(target);
        if (text.length() > start) {
            text.mark(start, Mark.Style.LINK, key);
        }
    }
}
