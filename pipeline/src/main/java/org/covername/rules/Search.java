package org.covername.rules;

import java.util.List;
import org.covername.document.Span;

/** How a rule looks for its places: by pattern, or by word list. */
interface Search {

    /** Places in the order of the text; they do not overlap. */
    List<Span> find(RuleText text);
}
