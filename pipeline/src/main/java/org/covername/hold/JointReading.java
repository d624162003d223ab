package org.covername.hold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
        double[][] sight = model.sight(text(told));
        List<Hold> holds = new ArrayList<>();
        for (HoldKind kind : HoldKind.values()) {
            Conclusion conclusion = judgement.of(kind, sight, rules);
            holds.addAll(conclusion.byRules() ? rules.of(kind) : conclusion.status().map(status -> holds(kind, status, conclusion.odds(), rules)).orElse(List.of()));
        }
        holds.sort(Comparator.comparing(hold -> !hold.status().live()));
        return holds;
    }

    /** The rule's own reading where one agrees, with what it found to be over beside it; else the model's. */
    private List<Hold> holds(HoldKind kind, HoldStatus status, Odds odds, RuleView rules) {
        List<Hold> byRules = rules.of(kind);
        Optional<Hold> agrees = byRules.stream().filter(hold -> hold.status().live() == status.live()).findFirst();
        if (agrees.isPresent()) {
            return byRules.stream().map(hold -> hold.status().live() ? hold.as(status) : hold).toList();
        }
        return told.stream().max(Comparator.comparing(sentence -> likelihood(kind, status, sentence)))
                .map(best -> new Likeness(model.words(), kind, status).hold(best.sentence(), status.live() ? odds.live() : odds.concluded(), best.where())).stream().toList();
    }

    private double likelihood(HoldKind kind, HoldStatus status, Told sentence) {
        double[] shares = model.sight(sentence.sentence())[kind.ordinal()];
        return status.live() ? HoldModel.live(shares) : HoldModel.concluded(shares);
    }

    private static String text(List<Told> told) {
        return told.stream().map(Told::sentence).collect(Collectors.joining("\n"));
    }
}
