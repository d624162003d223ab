package org.covername.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.covername.document.Passage;
import org.covername.document.Place;
import org.covername.document.Span;
import org.covername.model.Tag;
import org.covername.rules.RuleFolder;
import org.junit.jupiter.api.Test;

class NamesakesTest {

    private static final String TEXT = "Mia Larch slept. Staff asked for Mia's Law, spoke of the Tolley effect and referred to Marmot. Brook helped.";

    private static Mention mention(String name, boolean kept, String rule, double score) {
        int start = TEXT.indexOf(name);
        return new Mention(0, new Span(start, start + name.length()), MentionKind.PERSON, kept, Optional.empty(), new Evidence(rule, "", score));
    }

    private static Namesakes namesakes(Mention... found) {
        List<Word> words = Word.of(Passage.of(0, new Place.Paragraph(), TEXT));
        double[][] none = words.stream().map(word -> Arrays.stream(Tag.values()).mapToDouble(tag -> tag == Tag.NONE ? 1 : 0).toArray()).toArray(double[][]::new);
        return new Namesakes(new ModelView(List.of(), List.of(words), List.<double[][]>of(none)), List.of(found), Vocabulary.load(RuleFolder.bundled()));
    }

    @Test
    void areWhomTheDraftHidesElsewhere() {
        Mention law = mention("Mia's Law", true, "keep-law-called-after", 0.9);
        Mention effect = mention("the Tolley", true, "keep-called-after", 0.9);
        Namesakes namesakes = namesakes(mention("Mia Larch", false, "model", 0.99), law, effect);
        assertThat(namesakes.bears(law)).isTrue();
        assertThat(namesakes.bears(effect)).isFalse();
    }

    @Test
    void areNobodyWhoIsHiddenOnlyWhereARuleLetsThemStand() {
        Mention cited = mention("Marmot", true, "keep-scholar", 0.8);
        assertThat(namesakes(cited, mention("Marmot", false, "model", 0.9)).bears(cited)).isFalse();
    }

    @Test
    void areNobodyOnASlightChance() {
        Mention law = mention("Mia's Law", true, "keep-law-called-after", 0.9);
        assertThat(namesakes(mention("Mia Larch", false, "model", 0.4), law).bears(law)).isFalse();
    }
}
