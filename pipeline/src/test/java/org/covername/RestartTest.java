package org.covername;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
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
        assertThat(events).containsExactly("draft-received", "extraction", "recognition", "pseudonym", "hold", "picture", "redaction", "verification", "candidate");
        assertThat(review.getParent().toFile().list()).containsExactly("draft-1");
        assertThat(COVERNAME.bean(JdbcAuditTrail.class).verify()).isEmpty();
    }

    @Test
    void holdsADraftWhoseStepFails() throws Exception {
        COVERNAME.bean(CamelContext.class).getRouteController().stopRoute(Step.RECOGNITION.word());
        COVERNAME.drop("case-17/Zephyrine Quillfeather.docx", DraftFiles.docx("Zephyrine Quillfeather was not seen."));
        COVERNAME.await("the draft to wait for recognition", () -> COVERNAME.drafts("case-17").stream().anyMatch(draft -> draft.step() == Step.RECOGNITION));
        String key = COVERNAME.drafts("case-17").get(0).key();
        Files.writeString(COVERNAME.home().resolve("data/vault/drafts").resolve(key).resolve("extraction"), "no longer what was sealed");
        COVERNAME.bean(CamelContext.class).getRouteController().startRoute(Step.RECOGNITION.word());
        COVERNAME.awaitState("case-17", 1, State.HELD);

        Path review = COVERNAME.review("case-17", "draft-1");
        assertThat(review.toFile().list()).containsExactlyInAnyOrder("readiness.json", "audit.jsonl");
        assertThat(Files.readString(review.resolve("readiness.json"))).contains("\"decision\" : \"on-hold\"",
                "Something that was sealed of this draft cannot be opened any more");
        assertThat(Files.readString(review.resolve("audit.jsonl"))).contains("\"event\":\"draft-held\"");
        assertThat(COVERNAME.printed() + COVERNAME.everythingBelow(COVERNAME.home().resolve("outbound"))).doesNotContain("Quillfeather", "Exception:");
    }
}
