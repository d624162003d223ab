package org.covername.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.covername.casefile.CaseFile;
import org.covername.pseudonym.Question;
import org.covername.recognition.MentionKind;
import org.covername.redaction.MarkedDraft;
import org.covername.rules.RuleFolder;
import org.covername.rules.RulesRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlierDecisionsTest {

    private static final String BOARD = "Fenwater Safeguarding Children Partnership";
    private static final String FILE = "decisions/fenwater-safeguarding-children-partnership.yml";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final MarkedDraft DRAFT = MarkedDraft.of("""
        {{PLACE#town|Marrowby}} is where {{PERSON#neighbour|Tessa Quillfeather}} met {{KEEP|Dr Ines Halloway}}.
        They left {{PLACE#town|MARROWBY}}.
        """, Map.of("town", "Town 1", "neighbour", "Neighbour 1"));

    @TempDir
    private Path folder;

    @Test
    void proposesWhatWasKeptBeforeWithItsReasonAndWithoutTheName() throws IOException {
        remember(MentionKind.PLACE, "Marrowby", true, "Half the county lives there.");
        assertThat(questions(BOARD)).containsExactly(new Question(
            "What is written \"Town 1\", a place, was kept by this board before, on 4 March 2026, because: Half the county lives there. Decide again.", 0));
    }

    @Test
    void keepsAPersonAsAHashOnlyAndProposesThemNonetheless() throws IOException {
        remember(MentionKind.PERSON, "tessa quillfeather", true, "She is the ward's councillor.");
        assertThat(Files.readString(folder.resolve(FILE))).doesNotContainIgnoringCase("tessa", "quillfeather").contains("hash: ");
        assertThat(questions(BOARD)).extracting(Question::sentence).containsExactly("What is written \"Neighbour 1\", a person, was kept by this board before, "
            + "on 4 March 2026, because: She is the ward's councillor. Decide again.");
    }

    @Test
    void proposesToHideWhatStandsNow() throws IOException {
        remember(MentionKind.PERSON, "Dr Ines Halloway", false, "No wish to be named.");
        assertThat(questions(BOARD)).extracting(Question::sentence).singleElement().asString().startsWith("What rule ").contains("was hidden by this board before");
    }

    @Test
    void asksNothingWhereTheDecisionIsTheSameOrAnotherBoards() throws IOException {
        remember(MentionKind.PLACE, "Marrowby", false, "A village of forty houses.");
        assertThat(questions(BOARD)).isEmpty();
        remember(MentionKind.PLACE, "Marrowby", true, "Half the county lives there.");
        assertThat(questions(BOARD)).hasSize(1);
        assertThat(questions("Another Board")).isEmpty();
    }

    @Test
    void refusesAReasonThatTellsTheName() {
        assertThatThrownBy(() -> remember(MentionKind.PERSON, "Tessa Quillfeather", true, "Mrs Quillfeather agreed.")).hasMessageContaining("without the name");
        assertThatThrownBy(() -> remember(MentionKind.PLACE, "Marrowby", true, "Marrowby is large.")).hasMessageContaining("without the name");
        assertThat(folder.resolve(FILE)).doesNotExist();
    }

    @Test
    void tellsEveryFaultOfAFileWithItsLine() throws IOException {
        Files.createDirectories(folder.resolve("decisions"));
        Files.writeString(folder.resolve(FILE), """
            version: 2
            board: Another Board
            salt: abc
            decisions:
              - {kind: colour, term: Teal, decision: keep, on: 2026-03-04, by: Officer, because: Common.}
              - {kind: person, term: Tessa Quillfeather, decision: keep, on: 2026-03-04, by: Officer, because: Agreed.}
              - {kind: place, term: Marrowby, decision: perhaps, on: March, by: Officer, because: Marrowby is large.}
              - {kind: place, term: Marrowby, decision: keep, on: 2026-03-04, because: Large., colour: teal}
            """);
        List<String> failures = EarlierDecisions.failures(RuleFolder.at(folder));
        assertThat(failures).allSatisfy(fault -> assertThat(fault).startsWith("redaction-rules/" + FILE + ", line ").doesNotContain("Quillfeather", "Marrowby"));
        assertThat(failures).extracting(fault -> fault.replaceFirst(".*, line (\\d+): (.{0,24}).*", "$1 $2")).containsExactly("1 expected version: 1", "2 the file is named after ",
            "3 a salt has 32 hexadecima", "5 unknown kind; kinds are ", "6 a person's name stands h", "6 \"hash\" is missing", "7 a decision is keep or hi", "7 a date is written as 202",
            "7 the reason is shown to r", "8 unknown key; known here ", "8 \"by\" is missing");
        assertThatThrownBy(() -> EarlierDecisions.load(RuleFolder.at(folder))).isInstanceOf(RulesRefusedException.class);
    }

    private void remember(MentionKind kind, String name, boolean kept, String because) throws IOException {
        new DecisionMemory(folder, BOARD).remember(new DecisionMemory.Decided(kind, name, kept, DAY, "Publication officer", because));
    }

    private List<Question> questions(String board) {
        CaseFile caseFile = new CaseFile("child-v", Optional.of(board), List.of(), List.of(), List.of(), Map.of());
        return EarlierDecisions.load(RuleFolder.at(folder)).questions(DRAFT.draft(), caseFile, DRAFT.resolution());
    }
}
