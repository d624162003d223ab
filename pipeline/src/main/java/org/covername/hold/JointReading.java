package org.covername.hold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What rules and model together read. In a few lines the model has the last word, with the rules as one of its witnesses. A whole report
 * is read by rules alone: among its hundred sentences the model would be wrong about some.
 */
final class JointReading {

    /** A live proceeding in a few lines from this likelihood on: to miss one costs more than a false one. */
    static final double THRESHOLD = 0.3;
    private static final double NEXT_TO_IMPOSSIBLE = 0.05;

    private final HoldModel model;
    private final Judgement judgement;
    private final List<Told> told;
    private final Set<String> sureRules;

    /** @param sureRules ids of the rules that read whole reports as well, and are never overruled about what is live */
    JointReading(HoldModel model, List<Told> told, Set<String> sureRules) {
        this.model = model;
        this.judgement = new Judgement(model.joint(), THRESHOLD);
        this.told = List.copyOf(told);
        this.sureRules = Set.copyOf(sureRules);
    }

    List<Hold> ofFewLines(RuleView rules) {
        double[][] sight = model.sight(text(told));
        List<Hold> holds = new ArrayList<>();
        for (HoldKind kind : HoldKind.values()) {
            Optional<HoldStatus> status = judgement.status(kind, sight, rules);
            if (status.filter(HoldStatus::live).isEmpty() && standsByRules(kind, sight, rules)) {
                rules.holds().stream().filter(hold -> hold.kind() == kind).forEach(holds::add);
            } else {
                status.ifPresent(each -> holds.addAll(holds(kind, each, sight, rules)));
            }
        }
        holds.sort(Comparator.comparing(hold -> !hold.status().live()));
        return holds;
    }

    /** What a rule reads as live stays so, unless the rule is one for a few lines alone and the model finds it next to impossible: to be wrong about it is the lesser harm. */
    private boolean standsByRules(HoldKind kind, double[][] sight, RuleView rules) {
        List<Hold> live = rules.holds().stream().filter(hold -> hold.kind() == kind && hold.status().live()).toList();
        return live.stream().anyMatch(hold -> sureRules.contains(hold.rule())) || !live.isEmpty() && judgement.odds(kind, sight, rules).live() > NEXT_TO_IMPOSSIBLE;
    }

    /** The rule's own reading where one agrees, with what it found to be over beside it; else the model's. */
    private List<Hold> holds(HoldKind kind, HoldStatus status, double[][] sight, RuleView rules) {
        List<Hold> byRules = rules.holds().stream().filter(hold -> hold.kind() == kind).toList();
        Optional<Hold> agrees = byRules.stream().filter(hold -> hold.status().live() == status.live()).findFirst();
        if (agrees.isPresent()) {
            return byRules.stream().map(hold -> hold.status().live() ? hold.as(status) : hold).toList();
        }
        Odds odds = judgement.odds(kind, sight, rules);
        return told.stream().max(Comparator.comparing(sentence -> likelihood(kind, status, sentence)))
                .map(best -> new Likeness(model, kind, status).hold(best.sentence(), status.live() ? odds.live() : odds.concluded(), best.where())).stream().toList();
    }

    private double likelihood(HoldKind kind, HoldStatus status, Told sentence) {
        double[] shares = model.sight(sentence.sentence())[kind.ordinal()];
        return status.live() ? HoldModel.live(shares) : shares[3];
    }

    private static String text(List<Told> told) {
        return told.stream().map(Told::sentence).collect(Collectors.joining("\n"));
    }
}
