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

class HiddenPeopleTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load(RuleFolder.bundled());
    private static final String TEXT = "Mrs Dawn Rushby wept. Dawn Rushby was acquitted. Ivy Rushby had the wagon. Rushby Trust paid. The neighbour, Comfort, saw it, and so did the Heron. Dawn Rushby, Ivy Larch and Tom Fell came.";
    private static final String BY_RULE = "keep-published-name";

    private static Mention mention(String name, int from, boolean kept, String rule, double score) {
        int start = TEXT.indexOf(name, from);
        return new Mention(0, new Span(start, start + name.length()), MentionKind.PERSON, kept, Optional.empty(), new Evidence(rule, "", score));
    }

    private static Mention byModel(String name, int from) {
        return mention(name, from, true, "keep-model", 0.79);
    }

    private static HiddenPeople people(Mention... found) {
        List<Word> words = Word.of(Passage.of(0, new Place.Paragraph(), TEXT));
        double[][] doubtful = words.stream().map(word -> Arrays.stream(Tag.values()).mapToDouble(tag -> tag == Tag.KEEP ? 0.9 : tag == Tag.PERSON ? 0.1 : 0).toArray())
            .toArray(double[][]::new);
        return new HiddenPeople(new ModelView(List.of(), List.of(words), List.<double[][]>of(doubtful)), List.of(found), VOCABULARY);
    }

    @Test
    void hideAgainWhereTheModelAloneLetsThemStand() {
        HiddenPeople people = people(mention("Dawn Rushby", 0, false, "model", 0.99));
        assertThat(people.hiding(byModel("Dawn Rushby", 20)).kept()).isFalse();
        assertThat(people.hiding(byModel("Ivy Rushby", 0)).kept()).as("one of the family").isFalse();
    }

    @Test
    void areNotWhoeverARuleLetsStand() {
        assertThat(people(mention("Dawn Rushby", 0, false, "model", 0.99)).hiding(mention("Dawn Rushby", 20, true, BY_RULE, 0.9)).kept()).isTrue();
        assertThat(people(mention("Dawn Rushby", 0, false, "model", 0.99), mention("Dawn Rushby", 20, true, BY_RULE, 0.9), byModel("Ivy Rushby", 0))
            .hiding(byModel("Ivy Rushby", 0)).evidence().score()).as("no surname of the hidden, so for an officer").isLessThan(0.5);
    }

    @Test
    void areThoseOfWhomTheModelHasDoubtsAtEveryPlace() {
        Mention doubtful = mention("Dawn Rushby", 20, true, "keep-model", 0.7);
        assertThat(people(doubtful).hiding(doubtful).kept()).isFalse();
        Mention body = mention("Rushby Trust", 0, true, "keep-model", 0.7);
        assertThat(people(body).hiding(body).kept()).isTrue();
    }

    @Test
    void areThoseWhoseFullNameNoRuleConfirmsSoThatAnOfficerDecides() {
        Mention listed = byModel("Dawn Rushby", 0);
        Mention agency = byModel("Comfort, saw it", 0);
        assertThat(people(listed).hiding(listed)).satisfies(hidden -> assertThat(hidden.kept()).isFalse()).satisfies(hidden -> assertThat(hidden.evidence().score()).isLessThan(0.5));
        assertThat(people(listed, mention("Dawn Rushby", 20, true, BY_RULE, 0.9)).hiding(listed).kept()).as("a rule knows of her").isTrue();
        assertThat(people(agency).each(agency)).as("no full name in it").allMatch(Mention::kept);
    }

    @Test
    void areEachOfSeveralWhomTheModelLetsStandInOneBreath() {
        Mention row = byModel("Dawn Rushby, Ivy Larch and Tom Fell", 0);
        assertThat(people(row).each(row)).hasSize(3).noneMatch(Mention::kept);
    }

    @Test
    void areThoseWhoGoByOneNameWithinASentence() {
        Mention neighbour = mention("Comfort", 0, true, "keep-model", 0.7);
        Mention pub = mention("Heron", 0, true, "keep-model", 0.7);
        Mention opening = mention("Ivy", 0, true, "keep-model", 0.7);
        assertThat(people(neighbour).hiding(neighbour).kept()).isFalse();
        assertThat(people(pub).hiding(pub).kept()).isTrue();
        assertThat(people(opening).hiding(opening).kept()).as("any word has a capital there").isTrue();
    }

    @Test
    void areNoBodyOfTheirNameAndNobodyWhoIsHiddenOnASlightChance() {
        assertThat(people(mention("Dawn Rushby", 0, false, "model", 0.99)).hiding(byModel("Rushby Trust", 0)).kept()).isTrue();
        assertThat(people(mention("Dawn Rushby", 0, false, "model", 0.4), byModel("Ivy Rushby", 0)).hiding(byModel("Ivy Rushby", 0)).evidence().score()).isLessThan(0.5);
    }
}
