package org.covername.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.covername.casefile.CaseFile;
import org.covername.casefile.CaseFileRefusedException;
import org.covername.casefile.CaseFileYaml;
import org.covername.casefile.Role;
import org.covername.document.Surface;
import org.covername.recognition.MentionKind;
import org.covername.rules.RuleFolder;
import org.covername.ruling.RuledMentions;
import org.covername.ruling.Ruling;
import org.covername.ruling.Rulings;
import org.covername.ruling.Target;
import org.covername.ruling.Target.Spot;
import org.covername.ruling.Verdict;
import org.junit.jupiter.api.Test;

/** What becomes of a draft's text once officers ruled about its people and places. */
class RuledPseudonymsTest {

    private static final Pseudonymisation PSEUDONYMISATION = Pseudonymisation.load(RuleFolder.bundled());
    private static final String CASE = """
        case: child-k
        subjects:
          - {id: child, role: subject-child, pseudonym: Child K, names: [Isolde Pemberwick], sex: f}
        """;
    private static final String TWO = "{{PERSON#a|Sadie Thornbury}} rang. {{PERSON#b|Corin Ashdale}} came, and {{PERSON#a|Sadie}} left.";

    private final InMemoryRegister register = new InMemoryRegister(Set.of("Child A"));
    private final List<Ruling> rulings = new ArrayList<>();

    @Test
    void writesTheChosenPseudonymInEveryForm() {
        text(TWO);
        rule(new Verdict.Rename(new Surface("Family Friend")), person("sadie thornbury", "sadie"));

        assertThat(text(TWO)).isEqualTo("Family Friend rang. Person 2 came, and Family Friend left.");
    }

    @Test
    void givesTheProposedPseudonymBackOnceTheChosenOneIsUndone() {
        assertThat(text(TWO)).isEqualTo("Person 1 rang. Person 2 came, and Person 1 left.");
        rule(new Verdict.Rename(new Surface("Family Friend")), person("sadie thornbury", "sadie"));
        text(TWO);
        rule(new Verdict.Undo(1), person("sadie thornbury"));

        assertThat(text(TWO)).isEqualTo("Person 1 rang. Person 2 came, and Person 1 left.");
    }

    @Test
    void takesTwoForOneAndOneForTwo() {
        rule(new Verdict.Merge(person("corin ashdale")), person("sadie thornbury", "sadie"));
        assertThat(text(TWO)).isEqualTo("Person 1 rang. Person 1 came, and Person 1 left.");

        rulings.clear();
        rule(new Verdict.Split(), person("sadie"));
        assertThat(text(TWO).split(" ")).satisfies(words -> assertThat(words[words.length - 2]).isNotEqualTo(words[1]));
    }

    @Test
    void callsAPersonByTheRoleThatWasRuled() {
        rule(new Verdict.Recast(Role.PROFESSIONAL), person("corin ashdale"));

        assertThat(text(TWO)).isEqualTo("Person 1 rang. Professional 1 came, and Person 1 left.");
    }

    @Test
    void keepsWordsAtTheirPlaceOnly() {
        TaggedDraft draft = TaggedDraft.of(TWO);
        rule(new Verdict.Reword(new Surface("a neighbour")), Target.at(MentionKind.PERSON, Spot.of(draft.passages.get(0), draft.mentions.get(2).span())));

        assertThat(text(TWO)).isEqualTo("Person 1 rang. Person 2 came, and a neighbour left.");
    }

    @Test
    void letsAPlaceBeAnother() {
        String places = "{{PLACE|Norbeck}} and {{PLACE|Elmsworth}} are near.";
        rule(new Verdict.Merge(new Target(MentionKind.PLACE, Set.of(new Surface("norbeck")), Optional.empty(), List.of())),
            new Target(MentionKind.PLACE, Set.of(new Surface("elmsworth")), Optional.empty(), List.of()));
        String[] words = text(places).replace(".", "").split(" and | are ");

        assertThat(words[0]).isEqualTo(words[1]);
    }

    @Test
    void saysInTheResolutionWhoDecidedWhat() {
        rule(new Verdict.Hide(), person("corin ashdale"));
        rule(new Verdict.Keep(), person("sadie"));
        rule(new Verdict.Rename(new Surface("Friend")), person("sadie thornbury"));

        assertThat(resolve(TWO).decisions().stream().map(each -> each.decision() + " by " + each.by()).collect(Collectors.toList()))
            .containsExactly("changed by r.vance", "accepted by r.vance", "rejected by r.vance");
    }

    @Test
    void asksAboutARulingWhoseWordsAreGone() {
        rule(new Verdict.Hide(), person("somebody else"));

        assertThat(resolve(TWO).questions()).singleElement().satisfies(question ->
            assertThat(question.sentence()).isEqualTo("Decision 1, of r.vance on 4 March 2026, no longer finds its words in this draft. Is it still wanted?"));
    }

    @Test
    void givesNobodyThePseudonymOfAnotherCase() {
        rule(new Verdict.Rename(new Surface("Child A")), person("corin ashdale"));

        assertThat(text(TWO)).doesNotContain("Child A");
    }

    private void rule(Verdict verdict, Target target) {
        rulings.add(new Ruling(rulings.size() + 1, verdict, target, new Ruling.Signed("r.vance", Instant.parse("2026-03-04T10:00:00Z")), new Surface("")));
    }

    private static Target person(String... forms) {
        return new Target(MentionKind.PERSON, Arrays.stream(forms).map(Surface::new).collect(Collectors.toSet()), Optional.empty(), List.of());
    }

    private Resolution resolve(String marked) {
        TaggedDraft tagged = TaggedDraft.of(marked);
        return PSEUDONYMISATION.resolve(tagged.draft(), caseFile(), RuledMentions.of(tagged.draft(), tagged.found(), new Rulings(rulings)), register);
    }

    private String text(String marked) {
        return TaggedDraft.of(marked).redacted(resolve(marked));
    }

    private static CaseFile caseFile() {
        try {
            return CaseFileYaml.read(CASE, "case.yaml");
        } catch (CaseFileRefusedException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
