package org.covername.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.covername.RunningCovername;
import org.covername.TestDatabase;
import org.covername.intake.DraftState.State;
import org.covername.pipeline.DraftPipeline;
import org.covername.pipeline.Step;
import org.covername.ruleset.Pipelines;
import org.covername.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Drafts between two steps, and the rules as shipped. */
class StepRulesTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.h2("step-rules");

    private static int cases;

    @TempDir
    private Path data;
    private JdbcDrafts drafts;
    private StepRules rules;
    private String shipped;
    private DraftState draft;

    @BeforeEach
    void hasADraft() {
        drafts = new JdbcDrafts(DATABASE.client());
        String caseId = "case-" + ++cases;
        new JdbcCases(DATABASE.client(), Vault.in(data)).add(caseId, false);
        rules = new StepRules(drafts, new Pipelines(new DraftPipeline.Loading(RunningCovername::pipeline), data.resolve("no-rules")));
        shipped = RunningCovername.pipeline().join().rulesSha256();
        draft = drafts.add(caseId, "aa");
    }

    @Test
    void goesOnWithTheRulesOfItsRun() {
        advance(Step.HOLD, shipped);

        assertThat(rules.of(draft).orElseThrow().rulesSha256()).isEqualTo(shipped);
    }

    @Test
    void beginsARunAnewWhoseRulesAreGone() {
        advance(Step.HOLD, "of another time");

        assertThat(rules.of(draft)).isEmpty();
        assertThat(rules.back(draft)).contains(Step.RECOGNITION);
        assertThat(rules.back(draft)).as("once").isEmpty();
        draft = drafts.of(draft.key());
        assertThat(rules.of(draft).orElseThrow().rulesSha256()).isEqualTo(shipped);
    }

    @Test
    void keepsWhatWasRecognisedOnceThereIsAReport() {
        drafts.keepResult(draft.key(), Step.CANDIDATE, "bb");
        advance(Step.HOLD, "of another time");

        assertThat(rules.back(draft)).contains(Step.PSEUDONYM);
    }

    @Test
    void triesAHeldDraftAgainWithTheLatestRules() {
        advance(Step.VERIFICATION, "of another time");
        drafts.end(draft, State.HELD, "A step failed.");
        drafts.tryAgain(draft.key());
        draft = drafts.of(draft.key());

        assertThat(rules.of(draft)).isEmpty();
        assertThat(rules.back(draft)).contains(Step.RECOGNITION);
    }

    @Test
    void endsTheWayToAndFroBetweenMachinesWithOtherRules() {
        for (int i = 0; i < 3; i++) {
            advance(Step.HOLD, "of another machine");
            assertThat(rules.back(draft)).contains(Step.RECOGNITION);
            draft = drafts.of(draft.key());
        }
        advance(Step.HOLD, "of another machine");

        assertThatThrownBy(() -> rules.back(draft)).isInstanceOf(RulesDifferException.class);
    }

    private void advance(Step to, String by) {
        while (draft.step() != to) {
            drafts.advance(draft, by);
            draft = drafts.of(draft.key());
        }
    }
}
