package org.covername.rules;

import java.util.List;
import java.util.function.Predicate;
import org.covername.document.Span;

/** How a rule looks for its places: by pattern, or by word list. */
interface Search {

    /** The accepted places in the order of the text; they do not overlap. Where one is not accepted, another may still begin within it. */
    List<Span> find(RuleText text, Predicate<Span> accepted);
}
