package org.covername.rules;

import java.util.ArrayList;
import java.util.List;
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
    public List<Span> find(RuleText text) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = pattern.matcher(text.bounded()).useTransparentBounds(true).useAnchoringBounds(false);
        int at = 0;
        for (int start : starts.of(text)) {
            if (start >= at && matcher.region(start, text.text().length()).lookingAt()) {
                add(matcher, spans);
                at = Math.max(matcher.end(), start + 1);
            }
        }
        return spans;
    }

    private void add(Matcher matcher, List<Span> spans) {
        if (matcher.start(group) >= 0 && matcher.end(group) > matcher.start(group)) {
            spans.add(new Span(matcher.start(group), matcher.end(group)));
        }
    }
}
