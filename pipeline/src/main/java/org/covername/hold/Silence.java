package org.covername.hold;

import java.util.ArrayList;
import java.util.List;
import org.covername.document.Span;

/** The stretches of a sentence that rules silence: denials, suppositions, other people's cases, words that only sound like a proceeding. */
final class Silence {

    private record Stretch(Signal by, Span span) {
    }

    static final Silence NONE = new Silence(List.of());

    private final List<Stretch> stretches;

    private Silence(List<Stretch> stretches) {
        this.stretches = stretches;
    }

    static Silence over(String sentence, List<Span> clauses, List<Signal> signals) {
        List<Stretch> stretches = new ArrayList<>();
        for (Signal signal : signals) {
            switch (signal.sense()) {
                case SILENT -> stretches.add(new Stretch(signal, signal.span()));
                case SILENT_REST -> clauses.stream().filter(signal::within).findFirst()
                        .ifPresent(clause -> stretches.add(new Stretch(signal, new Span(signal.start(), Math.max(clause.end(), signal.span().end())))));
                case SILENT_SENTENCE, SILENT_SECTION -> stretches.add(new Stretch(signal, new Span(0, sentence.length())));
                default -> {
                    // all else is heard, unless one of these covers it
                }
            }
        }
        return new Silence(stretches);
    }

    boolean isEmpty() {
        return stretches.isEmpty();
    }

    List<Signal> heard(List<Signal> signals) {
        return signals.stream().filter(signal -> signal.sense().silent() || !covers(signal)).toList();
    }

    boolean covers(Signal signal) {
        return stretches.stream().anyMatch(stretch -> covers(stretch, signal));
    }

    private static boolean covers(Stretch stretch, Signal signal) {
        boolean saysMore = stretch.by().sense() != Sense.SILENT_SENTENCE && within(signal.span(), stretch.by().span());
        boolean denied = signal.sense() == Sense.UNCLEAR && (stretch.by().sense() == Sense.SILENT || stretch.by().sense() == Sense.SILENT_REST);
        return stretch.span().overlaps(signal.span()) && signal.sense() != Sense.RESTRICTED && !saysMore && !denied
                && signal.kind().map(stretch.by().rule()::speaksOf).orElse(stretch.by().rule().kind().isEmpty());
    }

    /** Whether the outer finding holds the inner one and more: "directed no prosecution" is more than the "no prosecution" in it. */
    private static boolean within(Span outer, Span inner) {
        return outer.contains(inner) && outer.length() > inner.length();
    }

    /** Without what lies inside a longer finding about how things stand: "not yet concluded" says more than "concluded". */
    static List<Signal> longest(List<Signal> signals) {
        return signals.stream().filter(one -> !one.sense().state() || signals.stream().noneMatch(other -> outdone(one, other))).toList();
    }

    /** Without what lies inside a longer finding: in "has been returned" the verb is all of it. */
    static List<Signal> outermost(List<Signal> signals) {
        return signals.stream().filter(one -> signals.stream().noneMatch(other -> within(other.span(), one.span()))).toList();
    }

    /** Whether another finding at the same place says it better. */
    private static boolean outdone(Signal one, Signal other) {
        if (other == one || !other.sense().state() || !other.span().overlaps(one.span())) {
            return false;
        }
        return yields(one, other) || comparable(one, other) && !vaguer(other, one) && saysMore(other, one);
    }

    /** What is read in a few lines alone yields to a surer finding of another kind. */
    private static boolean yields(Signal one, Signal other) {
        boolean surer = !other.brief() || other.span().length() > one.span().length();
        return one.brief() && surer && other.kind().isPresent() && !one.kind().equals(other.kind());
    }

    private static boolean comparable(Signal one, Signal other) {
        return one.kind().isEmpty() || other.kind().isEmpty() || one.kind().equals(other.kind());
    }

    private static boolean vaguer(Signal other, Signal one) {
        boolean unclear = other.sense() == Sense.UNCLEAR && one.sense() == Sense.UNCLEAR;
        return (unclear || other.brief() && !one.brief()) && other.kind().isEmpty() && one.kind().isPresent();
    }

    /** The longer finding; of two as long the one that knows its kind. */
    private static boolean saysMore(Signal other, Signal one) {
        int more = other.span().length() - one.span().length();
        return more > 0 || more == 0 && other.kind().isPresent() && one.kind().isEmpty();
    }
}
