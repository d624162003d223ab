package org.covername.datafile;

/**
 * One thing wrong with a data file.
 *
 * @param line   of the file, from 1
 * @param reason one plain sentence without any name of a person
 */
public record Fault(int line, String reason) implements Comparable<Fault> {

    @Override
    public int compareTo(Fault other) {
        return Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        return "line " + line + ": " + reason;
    }
}
