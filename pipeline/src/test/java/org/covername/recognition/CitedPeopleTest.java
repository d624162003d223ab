package org.covername.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.covername.document.Span;
import org.junit.jupiter.api.Test;

class CitedPeopleTest {

    private static final Mention REFERENCE = mention(0, true, "keep-citation-initials");
    private static final List<String> CITED = List.of("karl", "larchwood");

    private final Map<Mention, List<String>> names = new HashMap<>(Map.of(REFERENCE, List.of("larchwood", "k")));

    private static Mention mention(int passage, boolean kept, String rule) {
        return new Mention(passage, new Span(0, 4), MentionKind.PERSON, kept, Optional.empty(), new Evidence(rule, "", 0.9));
    }

    private boolean cites(List<String> name, Mention... hidden) {
        List<Mention> settled = new ArrayList<>(List.of(hidden));
        settled.add(REFERENCE);
        return new CitedPeople(settled, settled, names::get).contains(name);
    }

    private Mention hidden(int passage, String rule, String... words) {
        Mention mention = mention(passage, false, rule);
        names.put(mention, Arrays.asList(words));
        return mention;
    }

    @Test
    void areThoseOfTheReferences() {
        assertThat(cites(CITED, hidden(1, "model", "karl", "larchwood"))).isTrue();
        assertThat(cites(List.of("anna", "larchwood"), hidden(2, "model", "anna", "larchwood"))).as("another initial").isFalse();
        assertThat(cites(List.of("karl", "tolley"), hidden(3, "model", "karl", "tolley"))).as("another surname").isFalse();
    }

    @Test
    void areNotPeopleOfTheCaseWhoBearSuchAName() {
        Mention once = hidden(1, "model", "karl", "larchwood");
        assertThat(cites(CITED, once, hidden(2, "model", "karl"))).as("called by the first name").isFalse();
        assertThat(cites(CITED, once, hidden(3, "model", "mona", "larchwood"))).as("has a family").isFalse();
        assertThat(cites(CITED, once, hidden(4, "model", "karl", "larchwood"), hidden(5, "model", "karl", "larchwood"))).as("named again and again").isFalse();
        assertThat(cites(CITED, hidden(6, CaseFileRecogniser.RULE, "karl", "larchwood"))).as("of the case file").isFalse();
    }
}
