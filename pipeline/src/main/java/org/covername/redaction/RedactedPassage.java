package org.covername.redaction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.covername.document.Place;
import org.covername.document.Surface;

/**
 * A passage as the redacted report shows it: every mention replaced, spaces and lines tidied.
 *
 * @param number of the draft's passage it comes from
 * @param runs   stretches of text set alike, in reading order
 */
public record RedactedPassage(int number, Place place, List<Run> runs) {

    public RedactedPassage {
        runs = List.copyOf(runs);
    }

    /**
     * A stretch of text set alike.
     *
     * @param text empty where the run is nothing but a reference to a footnote
     * @param link where it leads: a checked web address, or empty
     * @param note number of the footnote's passage that is referred to here, or -1
     */
    public record Run(Surface text, boolean bold, boolean italic, Optional<String> link, int note) {
    }

    /** The whole text, without references to footnotes. */
    public Surface text() {
        return new Surface(runs.stream().map(run -> run.text().text()).collect(Collectors.joining()));
    }
}
