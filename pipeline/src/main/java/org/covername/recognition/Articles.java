package org.covername.recognition;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.covername.document.Span;

/** Widens a body, place or date to the "the" before it, and an occupation to its "a": both are read, and so are replaced, as one. */
final class Articles {

    private static final Pattern THE = Pattern.compile("(?<![\\p{L}\\p{N}'-])[Tt]he $");
    private static final Pattern A = Pattern.compile("(?<![\\p{L}\\p{N}'-])[Aa]n? $");
    private static final int LONGEST = 5;

    private Articles() {
    }

    static Mention widened(Mention mention, String passage) {
        return switch (mention.kind()) {
            case LOCAL_BODY, PLACE, DATE -> over(mention, passage, THE);
            case OCCUPATION -> over(mention, passage, A);
            default -> mention;
        };
    }

    private static Mention over(Mention mention, String passage, Pattern article) {
        Span span = mention.span();
        Matcher before = article.matcher(passage).region(Math.max(0, span.start() - LONGEST), span.start()).useTransparentBounds(true);
        return before.find() ? mention.over(new Span(before.start(), span.end())) : mention;
    }
}
