package org.covername.clearance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** All holds of a case, open and cleared, in the order in which they were raised. */
public record HoldRegister(List<CaseHold> holds) {

    public static final HoldRegister EMPTY = new HoldRegister(List.of());

    public HoldRegister {
        holds = List.copyOf(holds);
    }

    /** Proof that no hold was open when it was given: only a register can give it. */
    public static final class AllCleared {

        private AllCleared() {
        }
    }

    public Optional<AllCleared> allCleared() {
        return holds.stream().anyMatch(CaseHold::open) ? Optional.empty() : Optional.of(new AllCleared());
    }

    public Optional<CaseHold> find(String id) {
        return holds.stream().filter(hold -> hold.id().equals(id)).findFirst();
    }

    public List<CaseHold> live() {
        return holds.stream().filter(CaseHold::live).toList();
    }

    /** Those whose live state takes a report back that is already out. */
    public List<CaseHold> liveBars(ClearanceRules rules, LocalDate today) {
        return live().stream().filter(hold -> rules.of(hold, today).effect() == Effect.BAR).toList();
    }

    /**
     * Whether text that says this adds nothing: the same sentence is known, so that a clearance given for it stands; or an open hold of its rule is at least
     * as grave. Another sentence, after a clearance, raises a new hold.
     */
    public boolean knows(CaseHold read) {
        return holds.stream().filter(hold -> hold.what().rule().equals(read.what().rule()))
                .anyMatch(hold -> hold.what().evidence().equals(read.what().evidence()) && hold.status() == read.status()
                        || hold.open() && (hold.live() || !read.live()));
    }

    public String nextId() {
        return "hold-" + (holds.size() + 1);
    }

    public HoldRegister raised(CaseHold hold) {
        List<CaseHold> more = new ArrayList<>(holds);
        more.add(hold);
        return new HoldRegister(more);
    }

    public HoldRegister cleared(String id, Clearance clearance) {
        return changed(id, hold -> hold.with(clearance));
    }

    public HoldRegister confirmed(String id, LocalDate day) {
        return changed(id, hold -> hold.confirmedOn(day));
    }

    public HoldRegister reopened(String id) {
        return changed(id, CaseHold::reopened);
    }

    private HoldRegister changed(String id, UnaryOperator<CaseHold> change) {
        return new HoldRegister(holds.stream().map(hold -> hold.id().equals(id) ? change.apply(hold) : hold).toList());
    }
}
