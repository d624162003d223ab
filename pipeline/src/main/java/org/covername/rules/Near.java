package org.covername.rules;

import java.util.regex.Pattern;
import org.covername.document.Span;

/**
 * A pattern that must stand close by.
 *
 * @param within how many characters away at most
 */
record Near(Pattern pattern, int within, Side side) implements Condition {

    enum Side { BEFORE, AFTER, EITHER }

    @Override
    public boolean allows(RuleText text, Span span) {
        return side != Side.AFTER && stands(text, span.start() - within, span.start())
            || side != Side.BEFORE && stands(text, span.end(), span.end() + within);
    }

    private boolean stands(RuleText text, int from, int to) {
        int start = Math.max(0, from);
        int end = Math.min(text.text().length(), to);
        return start < end && pattern.matcher(text.bounded()).region(start, end).useTransparentBounds(true).find();
    }
}
