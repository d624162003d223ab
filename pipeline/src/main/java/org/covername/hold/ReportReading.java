package org.covername.hold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.covername.model.LinearModel;
import org.covername.model.LinearModel.Row;

/**
 * What rules and model together read in a whole report. Each sentence is judged by its words and those of the one before; how likely the likeliest are, and what the rules
 * read in all, tell how the report's proceedings stand.
 */
final class ReportReading {

    /** Likelihood from which on a proceeding that no rule reads as live is live: to miss one costs more than a false one. What a rule reads as live stays so. */
    static final double RAISED = 0.35;

    private static final int LIKELIEST = 2;
    private static final float PART = 0.5f;

    /** A sentence with what its words say, after those before. */
    private record Sighted(Told told, double[][] sight) {

        double chance(HoldKind kind, boolean live) {
            double[] shares = sight[kind.ordinal()];
            return live ? HoldModel.live(shares) : HoldModel.concluded(shares);
        }
    }

    private final LinearModel words;
    private final List<Hold> byRules;
    private final List<Sighted> sentences = new ArrayList<>();

    /** @param words what judges a sentence by its words */
    ReportReading(LinearModel words, List<Told> told, List<Hold> byRules) {
        this.words = words;
        this.byRules = List.copyOf(byRules);
        for (int i = 0; i < told.size(); i++) {
            boolean goesOn = i > 0 && told.get(i - 1).unit() == told.get(i).unit();
            String text = (goesOn ? told.get(i - 1).sentence() + " " : "") + told.get(i).sentence();
            sentences.add(new Sighted(told.get(i), HoldModel.sight(words, text)));
        }
    }

    /** @param weighing what says of the witnesses of a kind how likely none, a live or an ended proceeding is */
    List<Hold> holds(LinearModel weighing) {
        List<Hold> holds = new ArrayList<>();
        for (HoldKind kind : HoldKind.values()) {
            double[] shares = weighing.likelihoods(witnesses(kind))[0];
            holds.addAll(holds(kind, new Odds(shares[0], shares[1], shares[2])));
        }
        return holds;
    }

    /** Of one kind: what the rules read, if any of it is live; else what is likeliest, in the rules' own reading where there is one. */
    private List<Hold> holds(HoldKind kind, Odds odds) {
        List<Hold> read = byRules(kind);
        if (read.stream().anyMatch(hold -> hold.status().live())) {
            return read;
        }
        Optional<Boolean> live = odds.live(RAISED);
        if (live.isEmpty()) {
            return List.of();
        }
        boolean known = !live.get() && !read.isEmpty();
        return known ? read : Stream.concat(likeliest(kind, live.get(), odds).stream(), read.stream()).toList();
    }

    private List<Hold> byRules(HoldKind kind) {
        return byRules.stream().filter(hold -> hold.kind() == kind).toList();
    }

    private Optional<Hold> likeliest(HoldKind kind, boolean live, Odds odds) {
        return sentences.stream().max(Comparator.comparing(sentence -> sentence.chance(kind, live))).map(sentence -> new Likeness(words, kind, status(kind, live, sentence))
                .hold(sentence.told().sentence(), live ? odds.live() : odds.concluded(), sentence.told().where()));
    }

    private static HoldStatus status(HoldKind kind, boolean live, Sighted sentence) {
        return live ? Judgement.liveStatus(sentence.sight()[kind.ordinal()], Optional.empty()) : HoldStatus.CONCLUDED;
    }

    /** All that speaks for or against one kind in the whole report. */
    Row witnesses(HoldKind kind) {
        Witnesses witnesses = new Witnesses();
        String rules = byRules(kind).stream().map(hold -> hold.status().live()).max(Comparator.naturalOrder()).map(live -> live ? "live" : "ended").orElse("none");
        witnesses.add(kind.word());
        witnesses.add("rules " + rules);
        witnesses.add(kind.word() + " rules " + rules, PART);
        for (boolean live : List.of(true, false)) {
            double[] chances = sentences.stream().mapToDouble(sentence -> sentence.chance(kind, live)).sorted().toArray();
            String name = live ? " live " : " ended ";
            IntStream.rangeClosed(1, Math.min(LIKELIEST, chances.length)).forEach(rank -> witnesses.addChance(name + rank, chances[chances.length - rank]));
            witnesses.add(name + "in all", (float) Math.log1p(Arrays.stream(chances).sum()));
            if (chances.length > 0) {
                witnesses.add(kind.word() + name, PART * Witnesses.odds(chances[chances.length - 1]));
            }
        }
        return witnesses.row();
    }
}
