package org.covername.hold;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.covername.model.LinearModel;

/**
 * What is concluded of a few lines from rules and words together.
 *
 * @param joint     what tells of one kind how likely it is active, unclear, concluded or both live and concluded
 * @param threshold likelihood from which on a proceeding is taken for live
 */
record Judgement(LinearModel joint, double threshold) {

    /** Up to it, a rule that read a proceeding as live is taken to be wrong. */
    private static final double UNLIKELY = 0.2;

    private static final double EVEN = 0.5;

    /**
     * What is concluded of one kind.
     *
     * @param statuses how it stands, a live one and an ended one at most; nothing where the text does not speak of it
     * @param byRules  whether what the rules read as live stands though the model sees it otherwise
     */
    record Conclusion(Odds odds, Set<HoldStatus> statuses, boolean byRules) {

        Conclusion {
            statuses = Set.copyOf(statuses);
        }
    }

    Conclusion of(HoldKind kind, FewLines lines) {
        double[] shares = joint.likelihoods(lines.witnesses(kind))[0];
        Odds odds = new Odds(shares[0], HoldModel.live(shares), shares[3]);
        Optional<Boolean> live = odds.live(threshold);
        boolean byRules = !live.orElse(false) && standsByRules(kind, odds, lines.rules());
        return new Conclusion(odds, live.map(each -> each ? live(shares) : EnumSet.of(HoldStatus.CONCLUDED)).orElse(EnumSet.noneOf(HoldStatus.class)), byRules);
    }

    private static EnumSet<HoldStatus> live(double[] shares) {
        EnumSet<HoldStatus> statuses = EnumSet.of(HoldModel.liveStatus(shares));
        if (shares[4] > EVEN * HoldModel.live(shares)) {
            statuses.add(HoldStatus.CONCLUDED);
        }
        return statuses;
    }

    /** What a rule reads as live stays so unless the model finds it unlikely: to be wrong about it is the lesser harm. */
    private static boolean standsByRules(HoldKind kind, Odds odds, RuleView rules) {
        return odds.live() > UNLIKELY && rules.of(kind).stream().anyMatch(hold -> hold.status().live());
    }

    /** All kinds together, each hold as "kind status". */
    Set<String> words(FewLines lines) {
        Set<String> words = new TreeSet<>();
        for (HoldKind kind : HoldKind.values()) {
            Conclusion conclusion = of(kind, lines);
            if (conclusion.byRules()) {
                lines.rules().of(kind).forEach(hold -> words.add(kind.word() + " " + hold.status().word()));
            } else {
                conclusion.statuses().forEach(status -> words.add(kind.word() + " " + status.word()));
            }
        }
        return words;
    }
}
