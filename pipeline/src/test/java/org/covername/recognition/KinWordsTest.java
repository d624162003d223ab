package org.covername.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.covername.document.Passage;
import org.covername.document.Place;
import org.covername.document.Span;
import org.covername.rules.RuleFolder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KinWordsTest {

    private static final KinWords KIN_WORDS = new KinWords(Vocabulary.load(RuleFolder.bundled()));

    @ParameterizedTest
    @CsvSource({"'Every week Babcia Wislawa came', Wislawa, Babcia Wislawa", "'He sat with Old Quarrington', Quarrington, Old Quarrington",
        "'They called him Wee Torquil', Torquil, Wee Torquil", "'Her aunt, Ottoline, came', Ottoline, Ottoline", "'An old Quarrington habit', Quarrington, Quarrington",
        "'gulls, and little Tansy R, A.O.B.', Tansy, Tansy R", "'It was Tansy R.', Tansy, Tansy R", "'Tansy A level results', Tansy, Tansy", "'Bo Tansy R', Bo Tansy, Bo Tansy"})
    void takesInWhatBelongsToTheName(String text, String name, String whole) {
        Span found = new Span(text.indexOf(name), text.indexOf(name) + name.length());

        assertThat(KIN_WORDS.widened(Word.of(Passage.of(0, new Place.Paragraph(), text)), found).of(text)).isEqualTo(whole);
    }
}
