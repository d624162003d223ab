package org.covername.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.covername.document.Span;

/**
 * Looks by a regular expression.
 *
 * @param group which group is the mention; 0 for the whole match
 */
record PatternSearch(Pattern pattern, int group) implements Search {

    @Override
    public List<Span> find(RuleText text) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = pattern.matcher(text.bounded());
        while (matcher.find()) {
            if (matcher.start(group) >= 0 && matcher.end(group) > matcher.start(group)) {
                spans.add(new Span(matcher.start(group), matcher.end(group)));
            }
        }
        return spans;
    }
}
