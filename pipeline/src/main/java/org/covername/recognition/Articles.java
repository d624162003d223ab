package org.covername.recognition;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.covername.document.Span;

/**
 * Widens a body, place or date to the "the" before it, and an occupation to its "a": both are read, and so are replaced, as one. What is taken for a person by a single
 * name and has a "the" before it is a house, an inn or an estate, unless it is a family or says whose something is.
 */
final class Articles {

    private static final Pattern THE = Pattern.compile("(?<![\\p{L}\\p{N}'-])[Tt]he $");
    private static final Pattern A = Pattern.compile("(?<![\\p{L}\\p{N}'-])[Aa]n? $");
    private static final Pattern NO_FAMILY = Pattern.compile("\\p{Lu}[\\p{L}'-]*(?<!s)");
    private static final Pattern ENDS = Pattern.compile("$|[.,;:)?!\"]| (?:and|or|by|in|on|at|to|for|from|is|was|had|has|where|which)\\b");
    private static final int LONGEST = 5;

    private Articles() {
    }

    static Mention widened(Mention mention, String passage) {
        return switch (mention.kind()) {
            case LOCAL_BODY, PLACE, DATE -> over(mention, passage, THE);
            case OCCUPATION -> over(mention, passage, A);
            case PERSON -> alone(mention.span(), passage) ? over(mention, passage, THE) : mention;
            default -> mention;
        };
    }

    private static boolean alone(Span span, String passage) {
        return NO_FAMILY.matcher(span.of(passage)).matches() && ENDS.matcher(passage).region(span.end(), passage.length()).lookingAt();
    }

    private static Mention over(Mention mention, String passage, Pattern article) {
        Span span = mention.span();
        Matcher before = article.matcher(passage).region(Math.max(0, span.start() - LONGEST), span.start()).useTransparentBounds(true);
        return before.find() ? mention.over(new Span(before.start(), span.end())) : mention;
    }
}
