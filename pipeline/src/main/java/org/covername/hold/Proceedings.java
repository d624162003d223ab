package org.covername.hold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a draft says of its proceedings, put together. One live proceeding outweighs ended ones of its kind, unless they are clearly two; a later word
 * about the same one overtakes the earlier; of an investigation that became a prosecution only the prosecution counts.
 */
final class Proceedings {

    private final List<Statement> statements;

    private Proceedings(List<Statement> statements) {
        this.statements = statements;
    }

    static List<Hold> of(List<Statement> statements) {
        List<Hold> holds = new ArrayList<>();
        for (HoldKind kind : HoldKind.values()) {
            holds.addAll(new Proceedings(statements).holds(kind));
        }
        holds.sort(Comparator.comparing(hold -> !hold.status().live()));
        return holds;
    }

    private List<Hold> holds(HoldKind kind) {
        List<Hold> holds = new ArrayList<>();
        Optional<Statement> ended = last(kind, Sense.CONCLUDED);
        Optional<Statement> live = active(kind);
        if (live.isPresent()) {
            holds.add(live.get().as(HoldStatus.ACTIVE));
            ended.filter(end -> apart(live.get(), end)).ifPresent(end -> holds.add(end.as(HoldStatus.CONCLUDED)));
            return holds;
        }
        boolean charged = kind == HoldKind.CRIMINAL_INVESTIGATION && statements.stream().anyMatch(each -> each.kind() == HoldKind.CRIMINAL_PROCEEDINGS);
        Optional<Statement> unclear = last(kind, Sense.UNCLEAR).filter(each -> !charged);
        Optional<Statement> begun = last(kind, Sense.BEGUN).filter(each -> !charged);
        if (unclear.isPresent()) {
            holds.add(unclear.get().as(HoldStatus.UNCLEAR));
        } else if (ended.isPresent()) {
            holds.add(ended.get().as(HoldStatus.CONCLUDED));
        } else {
            begun.ifPresent(each -> holds.add(each.as(HoldStatus.ACTIVE)));
        }
        return holds;
    }

    /** The last statement that a proceeding of this kind goes on, unless what comes right after it says that it has ended since. */
    private Optional<Statement> active(HoldKind kind) {
        List<Statement> of = statements.stream().filter(each -> each.kind() == kind).toList();
        Statement active = null;
        for (Statement next : of) {
            if (next.sense() == Sense.ACTIVE) {
                active = next;
            } else if (active != null && next.overtakes(active)) {
                active = null;
            }
        }
        return Optional.ofNullable(active);
    }

    private Optional<Statement> last(HoldKind kind, Sense sense) {
        return statements.stream().filter(each -> each.kind() == kind && each.sense() == sense).reduce((one, next) -> next);
    }

    /** Whether an ended proceeding is clearly another than the live one: one person's case is over, another's is not. */
    private static boolean apart(Statement live, Statement ended) {
        return live.rule().distinct() && ended.rule().distinct();
    }
}
