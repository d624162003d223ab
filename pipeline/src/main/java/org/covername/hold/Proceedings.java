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
    private final boolean whole;

    private Proceedings(List<Statement> statements, boolean whole) {
        this.statements = statements;
        this.whole = whole;
    }

    /** @param whole whether they come from a whole report and not from a few lines of one */
    static List<Hold> of(List<Statement> statements, boolean whole) {
        List<Hold> holds = new ArrayList<>();
        Proceedings proceedings = new Proceedings(statements, whole);
        for (HoldKind kind : HoldKind.values()) {
            holds.addAll(proceedings.holds(kind));
        }
        proceedings.waiting(holds).ifPresent(holds::add);
        if (!whole) {
            proceedings.guessed().stream().filter(guess -> proceedings.untold(guess.kind(), holds)).toList().forEach(holds::add);
            proceedings.last(Sense.UNTOLD).filter(named -> holds.isEmpty()).ifPresent(named -> holds.add(named.as(HoldStatus.UNCLEAR)));
        }
        holds.sort(Comparator.comparing(hold -> !hold.status().live()));
        return holds;
    }

    /** A request to wait, or word that publication waits, where what it waits for is not told as well. */
    private Optional<Hold> waiting(List<Hold> holds) {
        boolean live = holds.stream().anyMatch(hold -> hold.status().live());
        boolean other = holds.stream().anyMatch(hold -> hold.kind() == HoldKind.OTHER);
        Optional<Statement> asked = last(HoldKind.OTHER, Sense.ASKED).filter(each -> !other && !(live && whole));
        Optional<Statement> waits = last(HoldKind.OTHER, Sense.WAITS).filter(each -> !other && !live);
        return asked.or(() -> waits).map(each -> each.as(HoldStatus.ACTIVE));
    }

    private List<Hold> holds(HoldKind kind) {
        List<Hold> holds = new ArrayList<>();
        boolean charged = kind == HoldKind.CRIMINAL_INVESTIGATION
                && statements.stream().anyMatch(each -> each.kind() == HoldKind.CRIMINAL_PROCEEDINGS && each.sense() != Sense.UNTOLD);
        Optional<Statement> ended = ended(kind, charged);
        Optional<Statement> live = active(kind);
        if (live.isPresent()) {
            holds.add(live.get().as(HoldStatus.ACTIVE));
            another(live.get()).ifPresent(end -> holds.add(end.as(HoldStatus.CONCLUDED)));
            return holds;
        }
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

    /** Whether nothing is told of the kind; what the police did before a charge is part of the prosecution. */
    private boolean untold(HoldKind kind, List<Hold> holds) {
        return holds.stream().noneMatch(hold -> hold.kind() == kind || kind == HoldKind.CRIMINAL_INVESTIGATION && hold.kind() == HoldKind.CRIMINAL_PROCEEDINGS);
    }

    /** In a few lines that name a matter and do not say how it stands, the tense tells; a whole report would say. */
    private List<Hold> guessed() {
        List<Hold> guessed = new ArrayList<>();
        for (HoldKind kind : HoldKind.values()) {
            last(kind, Sense.NOW).map(each -> each.as(HoldStatus.ACTIVE)).or(() -> last(kind, Sense.THEN).map(each -> each.as(HoldStatus.CONCLUDED))).ifPresent(guessed::add);
        }
        return guessed;
    }

    /** What tells of an end. A whole report is full of small things that came to nothing, and of ends whose beginning is not told. */
    private Optional<Statement> ended(HoldKind kind, boolean charged) {
        Optional<Statement> ended = last(kind, Sense.CONCLUDED).filter(each -> !(whole && (kind == HoldKind.OTHER || charged) && each.rule().kind().isEmpty()));
        return ended.isPresent() || whole || charged ? ended : last(kind, Sense.NOTHING);
    }

    /** The last statement that a proceeding of this kind goes on, unless what comes right after it says that it has ended since. */
    private Optional<Statement> active(HoldKind kind) {
        List<Statement> of = statements.stream().filter(each -> each.kind() == kind).toList();
        Statement active = null;
        for (Statement next : of) {
            if (next.sense() == Sense.ACTIVE && !chargedInOneBreath(next)) {
                active = next;
            } else if (active != null && next.overtakes(active)) {
                active = null;
            }
        }
        return Optional.ofNullable(active);
    }

    /** Bail and enquiries told in one sentence with a charge belong to the prosecution, unless it says that they go on beside it. */
    private boolean chargedInOneBreath(Statement statement) {
        return statement.kind() == HoldKind.CRIMINAL_INVESTIGATION && !statement.rule().distinct() && statements.stream().anyMatch(other -> other.kind() == HoldKind.CRIMINAL_PROCEEDINGS
                && other.moment().sentence() == statement.moment().sentence() && other.sense() != Sense.CONCLUDED);
    }

    private Optional<Statement> last(Sense sense) {
        return statements.stream().filter(each -> each.sense() == sense).reduce((one, next) -> next);
    }

    private Optional<Statement> last(HoldKind kind, Sense sense) {
        return statements.stream().filter(each -> each.kind() == kind && each.sense() == sense).reduce((one, next) -> next);
    }

    /** An ended proceeding that is clearly another than the live one: one person's case is over, another's is not. */
    private Optional<Statement> another(Statement live) {
        return statements.stream().filter(each -> each.kind() == live.kind() && each.sense() == Sense.CONCLUDED && apart(live, each)).reduce((one, next) -> next);
    }

    private static boolean apart(Statement live, Statement ended) {
        boolean rows = live.moment().row() && ended.moment().row() && live.moment().sentence() != ended.moment().sentence();
        boolean children = live.kind() == HoldKind.FAMILY_PROCEEDINGS && live.rule().kind().isEmpty() && live.moment().sentence() > ended.moment().sentence();
        return live.kind() != HoldKind.INQUEST && (rows || (children || live.rule().distinct()) && ended.rule().distinct());
    }
}
