package org.covername.hold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covername.document.Span;
import org.covername.rules.BoundedText;
import org.covername.rules.RuleExceededException;

/**
 * One rule of {@code redaction-rules/hold/}.
 *
 * @param file where it is written, for messages
 * @param kind empty where the rule speaks of whatever proceeding stands beside it
 */
record HoldRule(String file, String id, Optional<HoldKind> kind, Sense sense, String because, Body body) {

    /**
     * How far its finding carries.
     *
     * @param distinct  whether what it finds may stand beside a proceeding of the same kind that stands otherwise
     * @param brief     whether it is read in a few lines alone: a whole report tells of many small things in the same words
     * @param otherwise the kind that it speaks of where neither the sentence nor what stands before it names one
     */
    record Reach(boolean distinct, boolean brief, Optional<HoldKind> otherwise) {
    }

    /**
     * The alternatives of its pattern, tried on levelled text in this order, and the examples that prove it.
     */
    record Body(List<HoldPattern> alternatives, Reach reach, List<String> finds, List<String> ignores, List<String> misses) {
        Body {
            alternatives = List.copyOf(alternatives);
            finds = List.copyOf(finds);
            ignores = List.copyOf(ignores);
            misses = List.copyOf(misses);
        }
    }

    /**
     * All that it finds in a levelled text, in order and without overlaps: at each place the first alternative that matches there.
     *
     * @param possible those of its alternatives that may match this text, in their order
     * @throws RuleExceededException if its pattern reads the text more often than any sound pattern would
     */
    List<Signal> in(String levelled, List<HoldPattern> possible) {
        BoundedText text = new BoundedText(levelled);
        try {
            return signals(possible, text);
        } catch (BoundedText.ExceededException exceeded) {
            throw new RuleExceededException("redaction-rules/" + this, exceeded);
        } catch (StackOverflowError deep) {
            throw new RuleExceededException("redaction-rules/" + this, text.exceeded(deep));
        }
    }

    private List<Signal> signals(List<HoldPattern> possible, BoundedText text) {
        List<Signal> signals = new ArrayList<>();
        Optional<Span> next = first(possible, text, 0);
        while (next.isPresent()) {
            Span span = next.get();
            if (span.length() > 0) {
                signals.add(new Signal(this, span));
            }
            next = first(possible, text, Math.max(span.end(), span.start() + 1));
        }
        return signals;
    }

    private static Optional<Span> first(List<HoldPattern> possible, BoundedText text, int from) {
        Optional<Span> first = Optional.empty();
        for (HoldPattern alternative : possible) {
            Optional<Span> found = alternative.find(text, from);
            first = found.isPresent() && (first.isEmpty() || found.get().start() < first.get().start()) ? found : first;
        }
        return first;
    }

    boolean speaksOf(HoldKind other) {
        return kind.isEmpty() || kind.get() == other;
    }

    boolean distinct() {
        return body.reach().distinct();
    }

    @Override
    public String toString() {
        return file + ", rule " + id;
    }
}
