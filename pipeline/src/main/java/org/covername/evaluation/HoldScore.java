package org.covername.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.covername.hold.HoldReader;

/**
 * How well the holds of short passages are read: recall and precision over the live kinds (active or unclear, a kind counted once a passage), and
 * the passages of which all kinds and statuses are exact.
 */
public final class HoldScore {

    private final List<String> misses = new ArrayList<>();
    private int found;
    private int missed;
    private int invented;
    private int exact;
    private int passages;

    private HoldScore() {
    }

    /**
     * Scores a file such as {@code holds.jsonl}.
     *
     * @throws IOException if it cannot be read
     */
    public static HoldScore of(HoldReader reader, Path lines) throws IOException {
        HoldScore score = new HoldScore();
        for (HoldGoldJson gold : HoldGoldJson.read(lines)) {
            score.add(gold, reader.read(gold.text().text()).holds().stream()
                    .map(hold -> hold.kind().word() + " " + hold.status().word()).collect(Collectors.toCollection(TreeSet::new)));
        }
        return score;
    }

    private void add(HoldGoldJson gold, Set<String> read) {
        Set<String> live = live(gold.holds());
        Set<String> readLive = live(read);
        passages++;
        found += (int) live.stream().filter(readLive::contains).count();
        missed += (int) live.stream().filter(kind -> !readLive.contains(kind)).count();
        invented += (int) readLive.stream().filter(kind -> !live.contains(kind)).count();
        if (gold.holds().equals(read)) {
            exact++;
        } else {
            misses.add(gold.id() + ": expected " + new TreeSet<>(gold.holds()) + ", read " + read);
        }
    }

    private static Set<String> live(Set<String> holds) {
        return holds.stream().filter(hold -> !hold.endsWith(" concluded")).map(hold -> hold.substring(0, hold.indexOf(' '))).collect(Collectors.toSet());
    }

    /** Of the live kinds that are there, the share that was read; 1 where there are none. */
    public double recall() {
        return share(found, found + missed);
    }

    /** Of the live kinds that were read, the share that is there; 1 where none were. */
    public double precision() {
        return share(found, found + invented);
    }

    /** The share of passages of which every kind and status is right and nothing was invented. */
    public double exact() {
        return share(exact, passages);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    /** One line of figures, and one for each passage that was not read exactly, by its id. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(misses);
        lines.add(0, String.format(Locale.ROOT, "holds: live kinds recall %.3f, precision %.3f; all kinds and statuses exact %.3f of %d passages",
                recall(), precision(), exact(), passages));
        return lines;
    }
}
