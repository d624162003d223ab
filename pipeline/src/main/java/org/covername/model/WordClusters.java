package org.covername.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/**
 * Half a million English words in 512 clusters of words that are used alike, as Stanford CoreNLP's own models carry them ({@code egw4-reut.512},
 * after Clark, EACL 2003).
 */
public final class WordClusters {

    private static final int WORDS = 540_000;

    private final HashIndex clusters = new HashIndex(WORDS);

    private WordClusters() {
    }

    /** @param packed gzip of lines with a word, a tab and the number of its cluster */
    public static WordClusters read(InputStream packed) {
        WordClusters words = new WordClusters();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(packed, 1 << 16), StandardCharsets.UTF_8), 1 << 16)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.lastIndexOf('\t');
                words.clusters.put(line.substring(0, tab), Integer.parseInt(line, tab + 1, line.length(), 10));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The word clusters cannot be read", unreadable);
        }
        return words;
    }

    /** The number of a word's cluster, or -1. The word is in lower case, digits as 0. */
    public int of(String word) {
        return clusters.of(word);
    }
}
