package org.covername.hold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.covername.document.Span;

/**
 * One sentence read: which rules speak in it, which of them are silenced, and what is said of which kind of proceeding. What a clause leaves
 * unnamed ("which have now concluded") is taken from the clause before it, or from what the context named last.
 */
final class SentenceReading {

    /** What a clause says of a kind. */
    record Said(HoldKind kind, Sense sense, Signal by) {
    }

    /** What is said then is said of everything that the sentence names. */
    private static final Pattern ALL = Pattern.compile("\\b(?:both|all three|all four|neither|all (?:of )?(?:these|those|the)) (?!parents|adults|men|women|carers|children|brothers|sisters|boys|girls|defendants|him|her)",
            Pattern.CASE_INSENSITIVE);

    /** What stands on the other side of it is said of something else. */
    private static final Pattern TURN = Pattern.compile(" (?:but(?! not)|whereas|although|while) ", Pattern.CASE_INSENSITIVE);

    private final List<Signal> signals;
    private final List<Span> clauses;
    private final Silence silence;
    private final List<Signal> hushed;
    private final boolean ofAll;

    private SentenceReading(List<Signal> found, List<Span> clauses, Silence silence, boolean ofAll) {
        this.ofAll = ofAll;
        this.signals = Silence.longest(silence.heard(found));
        this.hushed = found.stream().filter(signal -> signal.sense().topic() && silence.covers(signal)).toList();
        this.clauses = clauses;
        this.silence = silence;
    }

    static SentenceReading of(String sentence, HoldRules rules) {
        List<Signal> found = rules.in(sentence).stream().filter(signal -> !signal.brief() || !TURN.matcher(signal.span().of(sentence)).find()).toList();
        if (found.isEmpty()) {
            return new SentenceReading(List.of(), List.of(), Silence.NONE, false);
        }
        List<Span> clauses = Sentences.clausesOf(sentence);
        Silence silence = Silence.over(sentence, clauses, found);
        return new SentenceReading(found, clauses, silence, ALL.matcher(sentence).find());
    }

    List<Signal> signals() {
        return signals;
    }

    /** What the rules found in it and nothing silenced. */
    Set<RuleView.Heard> heard() {
        return signals.stream().map(signal -> new RuleView.Heard(signal.kind(), signal.sense())).collect(Collectors.toSet());
    }

    boolean has(Sense sense) {
        return signals.stream().anyMatch(signal -> signal.sense() == sense);
    }

    /** The kinds that it names, in any way. */
    Set<HoldKind> kinds() {
        Set<HoldKind> kinds = EnumSet.noneOf(HoldKind.class);
        named().forEach(signal -> signal.kind().ifPresent(kinds::add));
        return kinds;
    }

    /** All that it says, in order; of what it leaves unnamed, the context's kinds. */
    List<Said> said(Set<HoldKind> context) {
        List<Said> said = new ArrayList<>();
        signals.stream().filter(signal -> signal.sense().state()).sorted(Comparator.comparing(Signal::span)).forEach(signal -> {
            Sense sense = aheadOf(signal) && signal.sense().ended() ? Sense.ACTIVE : signal.sense();
            for (HoldKind kind : kindsOf(signal, context)) {
                said.add(new Said(kind, sense, signal));
            }
        });
        shareAmongAll(said);
        Set<HoldKind> unclear = EnumSet.noneOf(HoldKind.class);
        said.stream().filter(each -> each.sense() == Sense.UNCLEAR).forEach(each -> unclear.add(each.kind()));
        return said.stream().filter(each -> each.sense() == Sense.UNCLEAR || !unclear.contains(each.kind())).toList();
    }

    /** "Both are over", said of two kinds and read of one, is said of the other too. */
    private void shareAmongAll(List<Said> said) {
        Set<HoldKind> untold = ofAll && !said.isEmpty() ? kinds() : EnumSet.noneOf(HoldKind.class);
        said.forEach(each -> untold.remove(each.kind()));
        untold.forEach(kind -> said.add(new Said(kind, said.get(0).sense(), said.get(0).by())));
    }

    /** What the tense tells of all that it names, by the nearest verb of the same clause, else of the sentence; that it is over, of this case's own matters alone. */
    List<Said> guessed(Supplier<List<Signal>> tenses) {
        List<Said> guessed = new ArrayList<>();
        List<Signal> matters = signals.stream().filter(signal -> signal.sense().topic() && !stated(clauseOf(signal))).toList();
        List<Signal> verbs = matters.isEmpty() ? List.of() : Silence.outermost(tenses.get().stream().filter(verb -> !silence.covers(verb)).toList());
        for (Signal matter : matters) {
            Sense sense = tenseOf(matter, verbs).map(Signal::sense).orElse(Sense.UNTOLD);
            if (sense != Sense.THEN || matter.sense() == Sense.MATTER) {
                guessed.add(new Said(matter.kind().orElseThrow(), sense, matter));
            }
        }
        guessed.removeIf(said -> said.sense() == Sense.UNTOLD && !silence.isEmpty());
        return guessed;
    }

    private boolean stated(Span clause) {
        return signals.stream().anyMatch(signal -> signal.sense().state() && signal.within(clause));
    }

    private Optional<Signal> tenseOf(Signal matter, List<Signal> verbs) {
        Span clause = clauseOf(matter);
        Comparator<Signal> nearest = Comparator.comparing(verb -> apart(verb.span(), matter.span()) + (verb.start() < matter.start() ? 12 : 0));
        return verbs.stream().filter(verb -> verb.within(clause)).min(nearest).or(() -> verbs.stream().min(nearest));
    }

    private boolean aheadOf(Signal signal) {
        Span clause = clauseOf(signal);
        return signals.stream().anyMatch(other -> other.sense() == Sense.AHEAD && other.within(clause) && other.span().end() <= signal.start()
                && signal.kind().map(other.rule()::speaksOf).orElse(true));
    }

    private Span clauseOf(Signal signal) {
        return clauses.stream().filter(signal::within).findFirst().orElse(clauses.get(0));
    }

    private Set<HoldKind> kindsOf(Signal signal, Set<HoldKind> context) {
        if (signal.kind().isPresent()) {
            return EnumSet.of(signal.kind().get());
        }
        if (ofAll) {
            return kinds();
        }
        Span clause = clauseOf(signal);
        Set<HoldKind> near = nearest(named().filter(topic -> topic.within(clause)).toList(), signal);
        if (near.isEmpty()) {
            near = nearest(named().toList(), signal);
        }
        if (near.isEmpty() && signal.sense() == Sense.UNCLEAR) {
            near = nearest(hushed, signal);
        }
        if (!near.isEmpty() || !context.isEmpty()) {
            return near.isEmpty() ? context : near;
        }
        return signal.rule().body().reach().otherwise().map(EnumSet::of).orElse(EnumSet.noneOf(HoldKind.class));
    }

    private java.util.stream.Stream<Signal> named() {
        return signals.stream().filter(signal -> signal.kind().isPresent() && (signal.sense().topic() || signal.sense().state() && signal.sense() != Sense.WAITS));
    }

    /** The kinds named last before the signal, together with those named in one breath with them; else those named first after it. */
    private static Set<HoldKind> nearest(List<Signal> topics, Signal signal) {
        Set<HoldKind> kinds = EnumSet.noneOf(HoldKind.class);
        List<Signal> before = topics.stream().filter(topic -> topic.start() <= signal.start()).sorted(Comparator.comparing(Signal::span).reversed()).toList();
        List<Signal> ordered = before.isEmpty() ? topics.stream().sorted(Comparator.comparing(Signal::span)).toList() : before;
        Signal last = null;
        for (Signal topic : ordered) {
            if (last == null || apart(last.span(), topic.span()) <= 6) {
                topic.kind().ifPresent(kinds::add);
                last = topic;
            }
        }
        return kinds;
    }

    private static int apart(Span one, Span other) {
        return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
    }
}
