package org.covername.hold;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.covername.model.LinearModel;
import org.covername.model.LinearModel.Row;

/**
 * A few lines of a draft as words and rules see them, for a model that weighs both. Where they speak of two proceedings, each sentence by itself tells better which is which.
 *
 * @param together what the words of all of them say
 * @param singly   what those of each sentence say
 */
record FewLines(double[][] together, List<double[][]> singly, RuleView rules) {

    FewLines {
        singly = List.copyOf(singly);
    }

    /** As a model of words sees what the rules have read. */
    static FewLines of(LinearModel words, RuleView rules) {
        return new FewLines(HoldModel.sight(words, String.join("\n", rules.sentences())), rules.sentences().stream().map(sentence -> HoldModel.sight(words, sentence)).toList(), rules);
    }

    /** All that speaks for or against one kind. */
    Row witnesses(HoldKind kind) {
        Witnesses witnesses = new Witnesses();
        witnesses.add(kind.word());
        HoldModel.addWords(witnesses, "words ", kind, together);
        addStatus(witnesses, together[kind.ordinal()]);
        addSentences(witnesses, kind);
        addRules(witnesses, kind);
        return witnesses.row();
    }

    private static void addStatus(Witnesses witnesses, double[] own) {
        witnesses.addChance("words unclear", own[2]);
        witnesses.addChance("words unclear if live", HoldModel.unclear(own));
        witnesses.addChance("words concluded alone", own[3]);
        witnesses.addChance("words both", own[4]);
    }

    private void addSentences(Witnesses witnesses, HoldKind kind) {
        List<double[]> own = singly.stream().map(sentence -> sentence[kind.ordinal()]).toList();
        if (own.isEmpty()) {
            return;
        }
        witnesses.addChance("sentence live", most(own, HoldModel::live));
        witnesses.addChance("sentence concluded", most(own, HoldModel::concluded));
        witnesses.addChance("sentence unclear", most(own, shares -> shares[2]));
        witnesses.addChance("sentence none", 1 - most(own, HoldModel::named));
        if (own.size() > 1) {
            witnesses.add("several sentences");
            addStanding(witnesses, "last sentence ", own.get(own.size() - 1));
            double[][] telling = singly.stream().max(Comparator.comparing(sentence -> HoldModel.named(sentence[kind.ordinal()]))).orElseThrow();
            addStanding(witnesses, "telling sentence ", telling[kind.ordinal()]);
            witnesses.addChance("telling sentence unclear", telling[kind.ordinal()][2]);
            witnesses.addChance("telling sentence any live", HoldModel.anyLive(telling));
            witnesses.addChance("telling sentence any concluded", HoldModel.anyConcluded(telling));
            witnesses.addChance("telling sentence other kind", HoldModel.most(kind, telling, HoldModel::named));
        }
    }

    private static void addStanding(Witnesses witnesses, String name, double[] shares) {
        witnesses.addChance(name + "live", HoldModel.live(shares));
        witnesses.addChance(name + "concluded", HoldModel.concluded(shares));
    }

    private static double most(List<double[]> all, ToDoubleFunction<double[]> chance) {
        return all.stream().mapToDouble(chance).max().orElse(0);
    }

    private void addRules(Witnesses witnesses, HoldKind kind) {
        witnesses.add("rules " + rules.status(kind).map(HoldStatus::word).orElse(rules.holds().isEmpty() ? "silent" : "none"));
        witnesses.add("rules elsewhere live " + rules.readsAnother(kind, true));
        witnesses.add("rules elsewhere ended " + rules.readsAnother(kind, false));
        witnesses.add("rules in turn " + rules.inTurn(kind));
        witnesses.add("rules in turn elsewhere " + rules.inTurnElsewhere(kind));
        rules.heard().stream().map(heard -> heard.clueFor(kind)).distinct().sorted().forEach(witnesses::add);
    }
}
