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
 * What rules and model together read in a whole report. Each sentence is judged by itself; how likely the likeliest are, what the rules read in all, and how likely that is
 * where they read it, tell how the report's proceedings stand.
 */
final class ReportReading {

    /** Likelihood from which on a proceeding that no rule reads as live is live: to miss one costs more than a false one. */
    static final double RAISED = 0.3;

    /** Up to it, a rule that read a proceeding as live is taken to be wrong. */
    static final double NEXT_TO_IMPOSSIBLE = 0.05;

    private static final int LIKELIEST = 2;
    private static final float PART = 0.5f;

    /** A sentence with how likely it tells, of each kind, of none, a live or an ended proceeding. */
    private record Judged(Sighting sighting, double[][] shares) {

        double chance(HoldKind kind, boolean live) {
            return shares[kind.ordinal()][live ? 1 : 2];
        }

        boolean at(Hold hold) {
            return hold.evidence().filter(sighting.told()::stands).isPresent();
        }
    }

    private final LinearModel words;
    private final Sighted report;
    private final List<Judged> sentences;

    /**
     * @param words   what judges a sentence by its words
     * @param singles what weighs all that is known of a single sentence
     */
    ReportReading(LinearModel words, LinearModel singles, Sighted report) {
        this.words = words;
        this.report = report;
        this.sentences = report.sentences().stream()
                .map(sighting -> new Judged(sighting, Arrays.stream(HoldKind.values()).map(kind -> singles.likelihoods(sighting.witnesses(kind))[0]).toArray(double[][]::new))).toList();
    }

    /** @param weighing what says of the witnesses of a kind how likely none, a live or an ended proceeding is */
    List<Hold> holds(LinearModel weighing) {
        List<Hold> holds = new ArrayList<>();
        for (HoldKind kind : HoldKind.values()) {
            holds.addAll(holds(kind, odds(kind, weighing)));
        }
        return holds;
    }

    Odds odds(HoldKind kind, LinearModel weighing) {
        double[] shares = weighing.likelihoods(witnesses(kind))[0];
        return new Odds(shares[0], shares[1], shares[2]);
    }

    /** Of one kind: what the rules read, if any of it is live and not next to impossible; else what is likeliest, in the rules' own reading where there is one. */
    private List<Hold> holds(HoldKind kind, Odds odds) {
        List<Hold> read = report.byRules(kind);
        if (odds.live() > NEXT_TO_IMPOSSIBLE && read.stream().anyMatch(hold -> hold.status().live())) {
            return read;
        }
        List<Hold> ended = read.stream().filter(hold -> !hold.status().live()).toList();
        Optional<Boolean> live = odds.live(RAISED);
        if (live.isEmpty()) {
            return List.of();
        }
        boolean known = !live.get() && !ended.isEmpty();
        return known ? ended : Stream.concat(likeliest(kind, live.get(), odds).stream(), ended.stream()).toList();
    }

    private Optional<Hold> likeliest(HoldKind kind, boolean live, Odds odds) {
        return sentences.stream().max(Comparator.comparing(sentence -> sentence.chance(kind, live))).map(Judged::sighting).map(sighting -> new Likeness(words, kind, status(kind, live, sighting))
                .hold(sighting.told().sentence(), live ? odds.live() : odds.concluded(), sighting.told().where()));
    }

    private static HoldStatus status(HoldKind kind, boolean live, Sighting sighting) {
        return live ? HoldModel.liveStatus(sighting.after()[kind.ordinal()]) : HoldStatus.CONCLUDED;
    }

    /** All that speaks for or against one kind in the whole report. */
    Row witnesses(HoldKind kind) {
        Witnesses witnesses = new Witnesses();
        List<Hold> read = report.byRules(kind);
        String rules = read.stream().map(hold -> hold.status().live()).max(Comparator.naturalOrder()).map(live -> live ? "live" : "ended").orElse("none");
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
            read.stream().filter(hold -> hold.status().live() == live).findFirst().ifPresent(hold -> witnesses.addChance(name + "where the rules read it", chanceAt(hold)));
        }
        return witnesses.row();
    }

    private double chanceAt(Hold hold) {
        return sentences.stream().filter(sentence -> sentence.at(hold)).mapToDouble(sentence -> sentence.chance(hold.kind(), hold.status().live())).max().orElse(0);
    }
}
