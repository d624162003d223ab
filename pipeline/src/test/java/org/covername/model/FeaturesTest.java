package org.covername.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeaturesTest {

    private static final List<WordClues> WORDS = List.of(
        new WordClues("the", "LOWER3", "17", "?", "be", "-", "", List.of("^t", "$e", "d200")),
        new WordClues("penwarden", "CAPITALISED", "-1", "NNP", "s", "PE", " ", List.of("rsurname", "ePE", "col\u00e9tat")),
        new WordClues("000", "ddd", "4", "?", "", "-", ", ", List.of()));

    @Test
    void findsByItsPartsWhatIsFoundByTheWholeName() {
        for (int at = 0; at < WORDS.size(); at++) {
            List<String> names = Features.ofWord(WORDS, at);
            HashIndex index = new HashIndex(8);
            for (int number = 0; number < names.size(); number++) {
                index.put(names.get(number), number);
            }
            List<Integer> byName = names.stream().map(index::of).toList();
            List<Integer> byParts = new ArrayList<>();
            Features.ofWord(WORDS, at, parts -> byParts.add(index.of(HashIndex.hash(parts))));
            assertThat(byParts).isEqualTo(byName).doesNotContain(-1);
        }
    }

    @Test
    void sortsAFeatureByTheLongestStartOfItsName() {
        assertThat(ClueSort.of("pub>nchair")).isEqualTo(ClueSort.PUBLISHING);
        assertThat(ClueSort.of("pCell")).isEqualTo(ClueSort.PLACE);
        assertThat(ClueSort.of("sPLURAL")).isEqualTo(ClueSort.SPELLING);
        assertThat(ClueSort.of("slLOWERs")).isEqualTo(ClueSort.LIST);
        assertThat(ClueSort.of("\u00e9")).isEqualTo(ClueSort.WORD);
        assertThat(ClueSort.of("")).isEqualTo(ClueSort.WORD);
    }
}
