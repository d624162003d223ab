package org.covername.rules;

import java.util.List;
import java.util.function.Predicate;
import org.covername.document.Span;

/** Looks by a word list. */
record ListSearch(WordList list) implements Search {

    @Override
    public List<Span> find(RuleText text, Predicate<Span> accepted) {
        List<Span> spans = list.find(text);
        return spans.isEmpty() ? spans : spans.stream().filter(accepted).toList();
    }
}
