package org.covername.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.covername.rules.RuleFolder;
import org.junit.jupiter.api.Test;

class KeptFormsTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load(RuleFolder.bundled());

    @Test
    void knowInitialsAndTheFirstLettersOfEachWord() {
        assertThat(List.of("gp", "gpy", "gepym")).allMatch(letters -> KeptForms.abbreviates(letters, List.of("gerald", "pym")));
        assertThat(KeptForms.abbreviates("kh", List.of("kasia", "dudek", "hayes"))).as("a word within left out").isTrue();
    }

    @Test
    void knowNoOtherLetters() {
        assertThat(List.of("g", "gx", "gpz", "pg", "pym")).noneMatch(letters -> KeptForms.abbreviates(letters, List.of("gerald", "pym")));
    }

    @Test
    void takeNoNameForAnAbbreviation() {
        Set<List<String>> names = Set.of(List.of("samuel", "amos"));
        assertThat(KeptForms.of(names, Set.of("sam", "sa", "va"), VOCABULARY).abbreviations()).containsExactly("sa");
    }
}
