package org.covername.model;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Conditional random fields, one or several, that tell how likely each word of a passage is to be called each {@link Tag}, given all the others: the mean of
 * what each of them says. Made by {@link AdaGradTrainer}. Safe to use from several threads.
 */
public final class NameModel {

    private static final int MAGIC = 0x434e4d31;
    private static final int TAGS = Tag.values().length;

    private final List<Field> fields;

    /** @param fields one at least */
    NameModel(List<Field> fields) {
        this.fields = List.copyOf(fields);
    }

    /** How likely each word is to be called each tag: a row a word, a column a {@link Tag}, each row adding up to 1. */
    public double[][] probabilities(List<WordClues> passage) {
        double[][] probabilities = new double[passage.size()][TAGS];
        if (passage.isEmpty()) {
            return probabilities;
        }
        double[][][] scores = new double[fields.size()][passage.size()][TAGS];
        for (int word = 0; word < passage.size(); word++) {
            int at = word;
            Features.ofWord(passage, word, parts -> add(HashIndex.hash(parts), scores, at));
        }
        List<List<String>> pairs = new ArrayList<>();
        for (int word = 0; word < passage.size(); word++) {
            pairs.add(word == 0 ? List.of() : Features.ofPair(passage, word));
        }
        for (int field = 0; field < fields.size(); field++) {
            Lattice lattice = new Lattice(scores[field], pairs.stream().map(fields.get(field)::factors).toArray(double[][]::new));
            for (int word = 0; word < probabilities.length; word++) {
                for (int tag = 0; tag < TAGS; tag++) {
                    probabilities[word][tag] += lattice.probability(word, tag) / fields.size();
                }
            }
        }
        return probabilities;
    }

    private void add(long feature, double[][][] scores, int word) {
        for (int field = 0; field < scores.length; field++) {
            fields.get(field).add(feature, scores[field][word]);
        }
    }

    /** What speaks most for a tag of a word, the strongest first. */
    public List<ClueSort> reasons(List<WordClues> passage, int word, Tag tag) {
        Map<ClueSort, Double> strength = new EnumMap<>(ClueSort.class);
        Features.ofWord(passage, word).forEach(feature -> strength.merge(ClueSort.of(feature), weight(feature, tag), Double::sum));
        return strength.entrySet().stream().filter(each -> each.getValue() > 0).sorted(Map.Entry.<ClueSort, Double>comparingByValue().reversed())
            .map(Map.Entry::getKey).toList();
    }

    private double weight(String feature, Tag tag) {
        return fields.stream().mapToDouble(field -> field.weight(feature, tag)).sum();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws UncheckedIOException if the file is no model, or one for other features or tags than this version's
     */
    public static NameModel read(InputStream packed) {
        try (DataInputStream data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(packed, 1 << 16), 1 << 16))) {
            if (data.readInt() != MAGIC || data.readInt() != Features.VERSION || data.readInt() != TAGS) {
                throw new IOException("it was made for another version; train it anew");
            }
            List<Field> fields = new ArrayList<>();
            do {
                fields.add(Field.read(data));
            } while (more(data));
            return new NameModel(fields);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The model of names cannot be read", unreadable);
        }
    }

    private static boolean more(DataInputStream data) throws IOException {
        data.mark(1);
        boolean more = data.read() >= 0;
        data.reset();
        return more;
    }

    /** Writes the model as gzip, one field behind the other. */
    public void write(OutputStream packed) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(packed), 1 << 16))) {
            data.writeInt(MAGIC);
            data.writeInt(Features.VERSION);
            data.writeInt(TAGS);
            for (Field field : fields) {
                field.write(data);
            }
        }
    }
}
