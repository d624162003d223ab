package org.covername.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.covername.document.Span;

/** A pattern that takes away what it overlaps: "English" in "an English lesson". */
record Except(Pattern pattern) implements Condition {

    private static final int REACH = 80;

    @Override
    public boolean allows(RuleText text, Span span) {
        int from = Math.max(0, span.start() - REACH);
        int to = Math.min(text.text().length(), span.end() + REACH);
        Matcher matcher = pattern.matcher(text.bounded()).region(from, to).useTransparentBounds(true).useAnchoringBounds(false);
        while (matcher.find()) {
            if (matcher.start() < span.end() && span.start() < matcher.end()) {
                return false;
            }
        }
        return true;
    }
}
