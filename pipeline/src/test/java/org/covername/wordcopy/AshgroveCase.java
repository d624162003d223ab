package org.covername.wordcopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** The case that the sample drafts are about, and the copies that are made for it. */
final class AshgroveCase {

    static final Map<String, String> NAMES = Map.of("Wilhelmina Ashgrove", "Child Q", "Wilhelmina", "Child Q", "Ashgrove", "Child Q", "Pim Larkspur", "Uncle",
            "ashgrove", "Child Q");
    static final String SECRET = "(?is).*(wilhelmina|ashgrove|larkspur).*";

    private AshgroveCase() {
    }

    /** The copy, which says no name of the case anywhere. */
    static Unzipped copied(WordSample sample) {
        Unzipped copy = Renamed.copy(sample, NAMES);
        assertThat(copy.everything()).doesNotMatch(SECRET);
        return copy;
    }

    static Map<String, Integer> leftOut(WordSample sample) {
        return Renamed.written(sample, NAMES).leftOut();
    }

    static String line(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }
}
