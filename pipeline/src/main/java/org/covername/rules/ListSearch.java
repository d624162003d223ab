package org.covername.rules;

import java.util.List;
import org.covername.document.Span;

/** Looks by a word list. */
record ListSearch(WordList list) implements Search {

    @Override
    public List<Span> find(RuleText text) {
        return list.find(text);
    }
}
