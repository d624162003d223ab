package org.covername;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.camel.CamelContext;
import org.covername.audit.JdbcAuditTrail;
import org.covername.intake.DraftState.State;
import org.covername.pipeline.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The service is stopped while a draft lies between two steps. */
class RestartTest {

    @RegisterExtension
    static final RunningCovername COVERNAME = new RunningCovername();

    @Test
    void goesOnWhereItWasStoppedAndRepeatsNothing() throws Exception {
        COVERNAME.bean(CamelContext.class).getRouteController().stopRoute(Step.HOLD.word());
        COVERNAME.drop("case-16/draft.docx", DraftFiles.docx("Sixteen calls were logged.", "None was returned."));
        COVERNAME.await("the draft to wait for its hold step", () -> COVERNAME.drafts("case-16").stream().anyMatch(draft -> draft.step() == Step.HOLD));
        COVERNAME.stop();

        COVERNAME.start();
        COVERNAME.awaitState("case-16", 1, State.DONE);

        Path review = COVERNAME.review("case-16", "draft-1");
        assertThat(review.resolve("redacted.pdf")).exists();
        List<String> events = COVERNAME.bean(JdbcAuditTrail.class).of("case-16", "draft-1").stream().map(entry -> entry.event().what()).toList();
        assertThat(events).containsExactly("draft-received", "extraction", "recognition", "pseudonym", "hold", "redaction", "verification", "candidate");
        assertThat(review.getParent().toFile().list()).containsExactly("draft-1");
        assertThat(COVERNAME.bean(JdbcAuditTrail.class).verify()).isEmpty();
    }
}
