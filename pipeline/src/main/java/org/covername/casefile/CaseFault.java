package org.covername.casefile;

/**
 * One thing wrong with a case file.
 *
 * @param line   of the file, from 1
 * @param reason one plain sentence without any name of a person
 */
public record CaseFault(int line, String reason) implements Comparable<CaseFault> {

    @Override
    public int compareTo(CaseFault other) {
        return Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        return "line " + line + ": " + reason;
    }
}
