package org.covername.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.covername.document.Span;

/**
 * Looks by a regular expression.
 *
 * @param group  which group is the mention; 0 for the whole match
 * @param starts at which places the pattern is tried
 */
record PatternSearch(Pattern pattern, int group, Starts starts) implements Search {

    @Override
    public List<Span> find(RuleText text, Predicate<Span> accepted) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = pattern.matcher(text.bounded()).useTransparentBounds(true).useAnchoringBounds(false);
        int at = 0;
        for (int start : starts.of(text)) {
            if (start >= at && matcher.region(start, text.text().length()).lookingAt() && marked(matcher)) {
                Span span = new Span(matcher.start(group), matcher.end(group));
                if (accepted.test(span)) {
                    spans.add(span);
                    at = matcher.end();
                }
            }
        }
        return spans;
    }

    private boolean marked(Matcher matcher) {
        return matcher.end(group) > matcher.start(group);
    }
}
