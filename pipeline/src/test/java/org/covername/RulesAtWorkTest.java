package org.covername;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.covername.account.Duty;
import org.covername.audit.JdbcAuditTrail;
import org.covername.intake.DraftState.State;
import org.covername.pipeline.Step;
import org.covername.rules.RuleFolder;
import org.covername.ruleset.Pipelines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody changes the office's files of rules while the service runs. */
class RulesAtWorkTest {

    private static final Path RULES = CopiedRules.folder();
    private static final Path KEPT = RULES.resolve("lists/office-kept.txt");

    @RegisterExtension
    static final RunningCovername COVERNAME = new RunningCovername("--covername.rules=" + RULES);

    @Test
    void readsTheNextDraftByTheChangedRules() throws IOException {
        assertThat(text(read("case-31", "The family lived in Saltcombe until spring."))).doesNotContain("Saltcombe");
        keep("Saltcombe");

        Path after = read("case-32", "The family lived in Saltcombe for a year.");

        assertThat(text(after)).contains("lived in Saltcombe for a year");
        assertThat(rulesOf(after)).isEqualTo(RuleFolder.at(RULES).sha256());
        assertThat(told("case-32", "candidate")).containsExactly(RuleFolder.at(RULES).sha256());
        assertThat(COVERNAME.printed()).contains("The rules in " + RULES + " were changed, and count for each draft that is begun from now on.");
    }

    @Test
    void leavesTheRulesFromBeforeAtWorkWhereAChangeHasFaults() throws IOException {
        Visitor auditor = Visitor.signedIn(COVERNAME.service(), "au.faults", Duty.AUDITOR);
        assertThat(auditor.get("/rules").body()).contains("id=\"rule-uk-postcode\"").doesNotContain("cannot be used");
        read("case-33", "Nobody called in winter.");
        String before = RuleFolder.at(RULES).sha256();
        String places = Files.readString(RULES.resolve("place.yml"));
        Files.writeString(RULES.resolve("place.yml"), places.replaceFirst("kind: place", "kind: weather"));
        try {
            assertThat(rulesOf(read("case-34", "Nobody called in summer."))).isEqualTo(before);
            assertThat(COVERNAME.printed()).contains("were changed and cannot be used, so those from before stay at work: redaction-rules/place.yml");
            assertThat(auditor.get("/rules").body()).contains("The rules in the folder cannot be used").contains("place.yml").contains("id=\"rule-uk-postcode\"");
        } finally {
            Files.writeString(RULES.resolve("place.yml"), places);
        }
        keep("Penvarrow");
        assertThat(rulesOf(read("case-35", "Nobody called in autumn."))).isEqualTo(RuleFolder.at(RULES).sha256());
        assertThat(auditor.get("/rules").body()).doesNotContain("The rules in the folder cannot be used");
    }

    @Test
    void endsADraftWithTheRulesItBeganWith() throws Exception {
        COVERNAME.bean(CamelContext.class).getRouteController().stopRoute(Step.HOLD.word());
        COVERNAME.drop("case-36/draft.docx", DraftFiles.docx("Two visits were made.", "Neither was recorded."));
        COVERNAME.await("the draft to wait for its hold step", () -> COVERNAME.drafts("case-36").stream().anyMatch(draft -> draft.step() == Step.HOLD));
        String before = RuleFolder.at(RULES).sha256();
        keep("Tregarrick");
        assertThat(COVERNAME.bean(Pipelines.class).latest().rulesSha256()).isNotEqualTo(before);

        COVERNAME.bean(CamelContext.class).getRouteController().startRoute(Step.HOLD.word());
        COVERNAME.awaitState("case-36", 1, State.DONE);

        assertThat(rulesOf(COVERNAME.review("case-36", "draft-1"))).isEqualTo(before);
        assertThat(told("case-36", "recognition", "candidate")).containsExactly(before, before);
    }

    @Test
    void beginsARunAnewOfWhichNobodyHasTheRulesAnyMore() throws Exception {
        keep("Polwhennick");
        COVERNAME.bean(CamelContext.class).getRouteController().stopRoute(Step.HOLD.word());
        COVERNAME.drop("case-37/draft.docx", DraftFiles.docx("Three visits were made.", "One was recorded."));
        COVERNAME.await("the draft to wait for its hold step", () -> COVERNAME.drafts("case-37").stream().anyMatch(draft -> draft.step() == Step.HOLD));
        String before = RuleFolder.at(RULES).sha256();
        COVERNAME.stop();
        keep("Lanvellick");
        COVERNAME.start();
        COVERNAME.awaitState("case-37", 1, State.DONE);

        String after = RuleFolder.at(RULES).sha256();
        assertThat(rulesOf(COVERNAME.review("case-37", "draft-1"))).isEqualTo(after);
        assertThat(told("case-37", "recognition", "pseudonym", "candidate")).containsExactly(before, before, after, after, after);
    }

    private static Path read(String caseId, String sentence) throws IOException {
        COVERNAME.drop(caseId + "/draft.docx", DraftFiles.docx("Review", sentence));
        COVERNAME.awaitState(caseId, 1, State.DONE);
        return COVERNAME.review(caseId, "draft-1");
    }

    private static void keep(String name) throws IOException {
        Files.writeString(KEPT, name + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static String rulesOf(Path review) throws IOException {
        return Files.readString(review.resolve("redaction-log.json")).replaceAll("(?s).*\"rulesSha256\" ?: ?\"(\\w+)\".*", "$1");
    }

    /** The rules that the audit tells of some steps, in the order in which they were taken. */
    private static List<String> told(String caseId, String... steps) {
        return COVERNAME.bean(JdbcAuditTrail.class).of(caseId, "draft-1").stream().filter(entry -> List.of(steps).contains(entry.event().what()))
                .map(entry -> entry.event().facts().get("rules")).toList();
    }

    private static String text(Path review) throws IOException {
        try (PDDocument document = Loader.loadPDF(review.resolve("redacted.pdf").toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
