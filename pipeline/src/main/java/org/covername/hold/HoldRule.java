package org.covername.hold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.covername.document.Span;

/**
 * One rule of {@code redaction-rules/hold/}.
 *
 * @param file where it is written, for messages
 * @param kind empty where the rule speaks of whatever proceeding stands beside it
 */
record HoldRule(String file, String id, Optional<HoldKind> kind, Sense sense, String because, Body body) {

    /**
     * The pattern, tried on levelled text, and the examples that prove it.
     *
     * @param distinct whether what it finds may stand beside a proceeding of the same kind that stands otherwise
     */
    record Body(Pattern pattern, boolean distinct, List<String> finds, List<String> ignores, List<String> misses) {
        Body {
            finds = List.copyOf(finds);
            ignores = List.copyOf(ignores);
            misses = List.copyOf(misses);
        }
    }

    /** All that it finds in a levelled text, in order. */
    List<Signal> in(String levelled) {
        List<Signal> signals = new ArrayList<>();
        Matcher matcher = body.pattern().matcher(levelled);
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                signals.add(new Signal(this, new Span(matcher.start(), matcher.end())));
            }
        }
        return signals;
    }

    boolean speaksOf(HoldKind other) {
        return kind.isEmpty() || kind.get() == other;
    }

    boolean distinct() {
        return body.distinct();
    }

    @Override
    public String toString() {
        return file + ", rule " + id;
    }
}
