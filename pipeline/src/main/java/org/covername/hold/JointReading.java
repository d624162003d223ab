package org.covername.hold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.covername.hold.Judgement.Conclusion;

/**
 * What rules and model together read in a few lines: the model weighs the rules as one of its witnesses, and seldom overrules what they read as live.
 */
final class JointReading {

    /** A live proceeding in a few lines from this likelihood on: to miss one costs more than a false one. */
    static final double THRESHOLD = 0.3;

    private final HoldModel model;
    private final Judgement judgement;
    private final List<Told> told;

    JointReading(HoldModel model, List<Told> told) {
        this.model = model;
        this.judgement = new Judgement(model.joint(), THRESHOLD);
        this.told = List.copyOf(told);
    }

    List<Hold> ofFewLines(RuleView rules) {
        FewLines lines = FewLines.of(model.words(), rules);
        List<Hold> holds = new ArrayList<>();
        for (HoldKind kind : HoldKind.values()) {
            Conclusion conclusion = judgement.of(kind, lines);
            if (conclusion.byRules()) {
                holds.addAll(rules.of(kind));
            } else {
                conclusion.statuses().stream().sorted().flatMap(status -> hold(kind, status, conclusion.odds(), rules).stream()).forEach(holds::add);
            }
        }
        holds.sort(Comparator.comparing(hold -> !hold.status().live()));
        return holds;
    }

    /** The rule's own reading where one agrees; else the model's. */
    private Optional<Hold> hold(HoldKind kind, HoldStatus status, Odds odds, RuleView rules) {
        Optional<Hold> agrees = rules.of(kind).stream().filter(hold -> hold.status().live() == status.live()).findFirst();
        return agrees.map(hold -> hold.as(status)).or(() -> told.stream().max(Comparator.comparing(sentence -> likelihood(kind, status, sentence)))
                .map(best -> new Likeness(model.words(), kind, status).hold(best.sentence(), status.live() ? odds.live() : odds.concluded(), best.where())));
    }

    private double likelihood(HoldKind kind, HoldStatus status, Told sentence) {
        double[] shares = model.sight(sentence.sentence())[kind.ordinal()];
        return status.live() ? HoldModel.live(shares) : HoldModel.concluded(shares);
    }
}
