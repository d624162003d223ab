package org.covername.hold;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.covername.model.LinearModel;

/** What is concluded of a few lines from rules and words together. */
record Judgement(LinearModel joint, double threshold) {

    /** Each hold as "kind status". */
    Set<String> words(double[][] sight, RuleView rules) {
        Set<String> words = new TreeSet<>();
        for (HoldKind kind : HoldKind.values()) {
            status(kind, sight, rules).ifPresent(status -> words.add(kind.word() + " " + status.word()));
            rules.holds().stream().filter(hold -> hold.kind() == kind && hold.status() == HoldStatus.CONCLUDED).filter(hold -> words.contains(kind.word() + " active") && rules.status(kind).orElseThrow().live())
                    .forEach(hold -> words.add(kind.word() + " concluded"));
        }
        return words;
    }

    /** What words and rules say together of one kind. */
    Odds odds(HoldKind kind, double[][] sight, RuleView rules) {
        double[] shares = joint.likelihoods(HoldModel.witnesses(kind, sight, rules))[0];
        return new Odds(shares[0], shares[1], shares[2]);
    }

    /** How a kind stands; nothing where the text does not speak of it. */
    Optional<HoldStatus> status(HoldKind kind, double[][] sight, RuleView rules) {
        return odds(kind, sight, rules).live(threshold).map(live -> live ? liveStatus(sight[kind.ordinal()], rules.status(kind)) : HoldStatus.CONCLUDED);
    }

    private static HoldStatus liveStatus(double[] shares, Optional<HoldStatus> byRules) {
        double unclear = shares[2] / Math.max(1e-9, HoldModel.live(shares)) + (byRules.filter(HoldStatus.UNCLEAR::equals).isPresent() ? 0.25 : 0);
        return unclear > 0.5 ? HoldStatus.UNCLEAR : HoldStatus.ACTIVE;
    }
}
