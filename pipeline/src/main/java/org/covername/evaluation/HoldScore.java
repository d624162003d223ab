package org.covername.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.covername.casefile.CaseFileRefusedException;
import org.covername.hold.HoldReader;

/**
 * How well holds are read: recall and precision over the live kinds (active or unclear, a kind counted once a passage), the share of which all is exact, what
 * was read as what, and each slip by id and rule. Nothing of it quotes a text.
 */
public final class HoldScore {

    private final String what;
    private final List<HoldOutcome> outcomes;

    private HoldScore(String what, List<HoldOutcome> outcomes) {
        this.what = what;
        this.outcomes = List.copyOf(outcomes);
    }

    /**
     * Scores the passages of a file such as {@code holds.jsonl}.
     *
     * @throws IOException if it cannot be read
     */
    public static HoldScore of(HoldReader reader, Path lines) throws IOException {
        List<HoldOutcome> outcomes = new ArrayList<>();
        for (HoldGoldJson gold : HoldGoldJson.read(lines)) {
            outcomes.add(new HoldOutcome(gold.id(), gold.holds(), HoldOutcome.read(reader.read(gold.text().text()))));
        }
        return ofPassages(outcomes);
    }

    /**
     * Scores the marked-up drafts of a folder that say what a careful officer would conclude ({@code ID/expect.yaml}): holds with status, and audience.
     *
     * @throws CaseFileRefusedException if a case file beside a draft is faulty
     * @throws IOException              if an expectation cannot be read
     */
    public static HoldScore ofDrafts(HoldReader reader, Path folder) throws CaseFileRefusedException, IOException {
        List<HoldOutcome> outcomes = new ArrayList<>();
        for (GoldDraft gold : GoldFolder.read(folder)) {
            HoldGoldYaml.expected(folder, gold.id()).ifPresent(expected -> outcomes.add(expected.outcome(reader, gold)));
        }
        return new HoldScore("drafts", outcomes);
    }

    static HoldScore ofPassages(List<HoldOutcome> outcomes) {
        return new HoldScore("passages", outcomes);
    }

    public boolean isEmpty() {
        return outcomes.isEmpty();
    }

    /** Of the live kinds that are there, the share that was read; 1 where there are none. */
    public double recall() {
        return share(sum(outcome -> common(outcome).size()), sum(outcome -> outcome.expectedLive().size()));
    }

    /** Of the live kinds that were read, the share that is there; 1 where none were. */
    public double precision() {
        return share(sum(outcome -> common(outcome).size()), sum(outcome -> outcome.readLive().size()));
    }

    /** The share of which every kind and status is right and nothing was invented; of a draft, its audience too. */
    public double exact() {
        return share(sum(outcome -> outcome.exact() ? 1 : 0), outcomes.size());
    }

    private static Set<String> common(HoldOutcome outcome) {
        Set<String> common = new HashSet<>(outcome.expectedLive());
        common.retainAll(outcome.readLive());
        return common;
    }

    private int sum(ToIntFunction<HoldOutcome> count) {
        return outcomes.stream().mapToInt(count).sum();
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    /** One line of figures, then what was read as what, then one line for each that was not read exactly, by its id. */
    public List<String> lines() {
        HoldConfusion confusion = new HoldConfusion();
        outcomes.forEach(confusion::add);
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "holds: live kinds recall %.3f, precision %.3f; all kinds and statuses exact %.3f of %d %s", recall(), precision(), exact(),
                outcomes.size(), what));
        lines.addAll(confusion.lines());
        outcomes.stream().filter(outcome -> !outcome.exact()).map(HoldOutcome::slip).forEach(lines::add);
        return lines;
    }
}
