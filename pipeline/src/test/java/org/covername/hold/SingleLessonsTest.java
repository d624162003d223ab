package org.covername.hold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.covername.document.Draft;
import org.covername.hold.HoldTraining.Proof;
import org.covername.hold.HoldTraining.Report;
import org.covername.model.LinearTrainer.Example;
import org.covername.rules.RuleFolder;
import org.junit.jupiter.api.Test;

class SingleLessonsTest {

    private static final RuleFolder RULES = RuleFolder.bundled();
    private static final HoldReader READER = HoldReader.byRulesAlone(RULES);
    private static final HoldModel MODEL = HoldModel.read(RULES.open(HoldModel.FILE));
    private static final Proof INQUEST = new Proof("inquest active", "opened and adjourned on 3 May");

    @Test
    void learnsWhatTheSentenceTellsThatProvesAHold() {
        assertThat(answers("The inquest was opened and adjourned on 3 May.", INQUEST)).containsEntry("inquest", List.of(1)).containsEntry("criminal-proceedings", List.of(0));
    }

    @Test
    void findsTheProofWhateverItsMarks() {
        assertThat(answers("The inquest was “opened and\u00a0adjourned”, on 3\u00a0May.", INQUEST)).containsEntry("inquest", List.of(1));
    }

    @Test
    void learnsNothingOfAKindFromAnotherSentenceThatMaySpeakOfIt() {
        assertThat(answers("The inquest will be heard in June.", INQUEST)).doesNotContainKey("inquest").containsEntry("family-proceedings", List.of(0));
    }

    @Test
    void learnsThatASentenceTellsOfNothingWhereTheReportHasNoSuchHold() {
        assertThat(answers("The inquest will be heard in June.")).containsEntry("inquest", List.of(0));
    }

    private static Map<String, List<Integer>> answers(String text, Proof... proofs) {
        Draft draft = Units.draftOf(text);
        List<Sighting> sentences = READER.sighted(MODEL.words(), draft).sentences();
        return new SingleLessons(new Report("t1", draft, List.of(proofs)), sentences).examples().stream()
                .collect(Collectors.groupingBy(SingleLessonsTest::kind, Collectors.mapping(example -> example.answers()[0], Collectors.toList())));
    }

    private static String kind(Example example) {
        return example.row().names().stream().filter(name -> HoldKind.ofWord(name).isPresent()).findFirst().orElseThrow();
    }
}
