package org.covername.hold;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.covername.model.LinearModel;

/**
 * What is concluded of a few lines from rules and words together.
 *
 * @param threshold likelihood from which on a proceeding is taken for live
 */
record Judgement(LinearModel joint, double threshold) {

    /** Up to it, a rule that read a proceeding as live is taken to be wrong. */
    private static final double NEXT_TO_IMPOSSIBLE = 0.1;

    /**
     * What is concluded of one kind.
     *
     * @param status  how it stands; nothing where the text does not speak of it
     * @param byRules whether what the rules read as live stands though the model sees it otherwise
     */
    record Conclusion(Odds odds, Optional<HoldStatus> status, boolean byRules) {
    }

    Conclusion of(HoldKind kind, double[][] sight, RuleView rules) {
        double[] shares = joint.likelihoods(HoldModel.witnesses(kind, sight, rules))[0];
        Odds odds = new Odds(shares[0], shares[1], shares[2]);
        Optional<HoldStatus> status = odds.live(threshold).map(live -> live ? liveStatus(sight[kind.ordinal()], rules.status(kind)) : HoldStatus.CONCLUDED);
        return new Conclusion(odds, status, status.filter(HoldStatus::live).isEmpty() && standsByRules(kind, odds, rules));
    }

    /** What a rule reads as live stays so unless the model finds it next to impossible: to be wrong about it is the lesser harm. */
    private static boolean standsByRules(HoldKind kind, Odds odds, RuleView rules) {
        return odds.live() > NEXT_TO_IMPOSSIBLE && rules.of(kind).stream().anyMatch(hold -> hold.status().live());
    }

    /** All kinds together, each hold as "kind status". */
    Set<String> words(double[][] sight, RuleView rules) {
        Set<String> words = new TreeSet<>();
        for (HoldKind kind : HoldKind.values()) {
            Conclusion conclusion = of(kind, sight, rules);
            boolean active = conclusion.status().equals(Optional.of(HoldStatus.ACTIVE)) && rules.status(kind).filter(HoldStatus::live).isPresent();
            conclusion.status().filter(status -> !conclusion.byRules()).ifPresent(status -> words.add(kind.word() + " " + status.word()));
            rules.of(kind).stream().map(Hold::status).filter(status -> conclusion.byRules() || active && status == HoldStatus.CONCLUDED)
                    .forEach(status -> words.add(kind.word() + " " + status.word()));
        }
        return words;
    }

    static HoldStatus liveStatus(double[] shares, Optional<HoldStatus> byRules) {
        double unclear = shares[2] / Math.max(1e-9, HoldModel.live(shares)) + (byRules.filter(HoldStatus.UNCLEAR::equals).isPresent() ? 0.25 : 0);
        return unclear > 0.5 ? HoldStatus.UNCLEAR : HoldStatus.ACTIVE;
    }
}
