package org.covername.hold;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.covername.model.LinearModel;
import org.covername.model.LinearModel.Row;

/**
 * Tells how likely a text speaks of a live proceeding: first by its words alone, then by what the words of all kinds and the rules say together.
 *
 * @param words   of each kind none, active, unclear, concluded or both live and concluded; of all kinds together neither, live, concluded or both
 * @param joint   of one kind in a few lines the same
 * @param singles of one kind in a single sentence of a whole report: none, live or concluded
 * @param reports the same in all sentences of one
 */
record HoldModel(LinearModel words, LinearModel joint, LinearModel singles, LinearModel reports) {

    static final String FILE = "hold/model.gz";
    static final String CARD = "hold/model.yml";
    static final int[] OF_WORDS = {5, 5, 5, 5, 5, 5, 4};
    static final int[] OF_LINES = {5};
    static final int[] OF_KIND = {3};

    private static final int MAGIC = 0x43484d34;
    private static final int ALL = HoldKind.values().length;

    /** What the words of a text say: a line for each kind and one for all. */
    double[][] sight(String text) {
        return sight(words, text);
    }

    static double[][] sight(LinearModel words, String text) {
        return words.likelihoods(TextClues.of(text));
    }

    /** What the words of a text say of one kind, and beside it of all others. */
    static void addWords(Witnesses witnesses, String name, HoldKind kind, double[][] sight) {
        double[] own = sight[kind.ordinal()];
        double liveAll = anyLive(sight);
        double endedAll = anyConcluded(sight);
        double[] chances = {own[0], live(own), concluded(own), most(kind, sight, HoldModel::live), most(kind, sight, HoldModel::concluded), liveAll, endedAll, (1 - own[0]) * liveAll, (1 - own[0]) * endedAll};
        for (int i = 0; i < chances.length; i++) {
            witnesses.addChance(name + i, chances[i]);
        }
    }

    static double named(double[] shares) {
        return 1 - shares[0];
    }

    static double live(double[] shares) {
        return shares[1] + shares[2] + shares[4];
    }

    static double concluded(double[] shares) {
        return shares[3] + shares[4];
    }

    /** If it is live, how likely it is unclear. */
    static double unclear(double[] shares) {
        return shares[2] / Math.max(1e-9, live(shares));
    }

    /** How one kind stands that is live. */
    static HoldStatus liveStatus(double[] shares) {
        return unclear(shares) > 0.5 ? HoldStatus.UNCLEAR : HoldStatus.ACTIVE;
    }

    static double anyLive(double[][] sight) {
        return sight[ALL][1] + sight[ALL][3];
    }

    static double anyConcluded(double[][] sight) {
        return sight[ALL][2] + sight[ALL][3];
    }

    /** Of all other kinds. */
    static double most(HoldKind kind, double[][] sight, ToDoubleFunction<double[]> chance) {
        return IntStream.range(0, ALL).filter(other -> other != kind.ordinal()).mapToDouble(other -> chance.applyAsDouble(sight[other])).max().orElse(0);
    }

    void write(OutputStream packed) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(packed))) {
            data.writeInt(MAGIC);
            words.write(data);
            joint.write(data);
            singles.write(data);
            reports.write(data);
        }
    }

    /** @throws UncheckedIOException if it is no such model */
    static HoldModel read(InputStream packed) {
        try (DataInputStream data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(packed, 1 << 16), 1 << 16))) {
            if (data.readInt() != MAGIC) {
                throw new IOException("it was made for another version; train it anew");
            }
            return new HoldModel(LinearModel.read(data), LinearModel.read(data), LinearModel.read(data), LinearModel.read(data));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The model of holds cannot be read", unreadable);
        }
    }
}
