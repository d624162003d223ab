package org.covername.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.covername.Shared;
import org.covername.casefile.CaseFile;
import org.covername.pseudonym.Replacement;
import org.covername.pseudonym.Treatment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The acceptance table of domain.md, section 6: published documents, walked through the whole pipeline without a case file. */
class SeedAcceptanceTest {

    @TempDir
    private Path place;

    @Test
    void holdsTheBriefingOfOngoingProceedingsForProfessionalsOnly() {
        Walk walk = walk("000_b837672f32370f4b");
        assertAccepted(walk, "on-hold");
        assertThat(words(walk, "holds", "kind")).containsExactly("criminal-proceedings");
        assertThat(walk.readiness().path("audience").asString()).isEqualTo("professionals-only");
        assertThat(words(walk, "holds", "evidence")).containsExactly("The SCR report has not yet been published due to ongoing criminal proceedings.");
    }

    @Test
    void asksWhetherAFirstNameOnThePageOfTwoReviewsIsAPseudonym() {
        Walk walk = walk("001_85a4c0d307a0491f");
        assertAccepted(walk, "needs-evidence");
        assertThat(walk.readiness().path("holds")).isEmpty();
        assertThat(questions(walk)).anyMatch(question -> question.contains("goes by a first name"));
    }

    @Test
    void wantsEvidenceForTheLearningSummary() {
        Walk walk = walk("002_fe062891cc212e5d");
        assertAccepted(walk, "needs-evidence");
        assertThat(walk.readiness().path("holds")).isEmpty();
    }

    @Test
    void asksAboutTheFirstNameAndTheOtherChildOnThePageOfFourReviews() {
        Walk walk = walk("003_50e2917f227a533b");
        assertAccepted(walk, "needs-evidence", "Lancashire");
        assertThat(words(walk, "holds", "status")).containsExactly("concluded", "concluded", "concluded");
        assertThat(questions(walk)).anyMatch(question -> question.contains("goes by a first name"))
                .anyMatch(question -> question.contains("\"Child BF\" speaks of \"Child BE\""));
        assertThat(questions(walk)).anyMatch(question -> question.startsWith("In the review \"Child CH (published 24 July 2020)\": the text speaks of no proceedings"))
                .anyMatch(question -> question.startsWith("In the review \"Child BF (published 15 May 2020)\": criminal proceedings seem to have ended"))
                .anyMatch(question -> question.startsWith("In the review \"George (published 15 May 2020)\": criminal proceedings seem to have ended"))
                .anyMatch(question -> question.startsWith("In the review \"Child BE (published 11 July 2019)\": criminal proceedings seem to have ended"));
    }

    @Test
    void holdsTheSummaryOfAContinuingInvestigation() {
        Walk walk = walk("004_47b1d27dd8356473");
        assertAccepted(walk, "on-hold");
        assertThat(words(walk, "holds", "kind")).contains("criminal-investigation", "inquest").doesNotContain("criminal-proceedings");
    }

    private Walk walk(String seed) {
        return Walk.of(Shared.path("seeds/" + seed + ".txt"), CaseFile.unknown("seed"), place);
    }

    /** The decision, for the reasons of the text alone, and nothing replaced but what is named. */
    private static void assertAccepted(Walk walk, String decision, String... replaced) {
        JsonNode readiness = walk.readiness();
        assertThat(replaced(walk)).containsExactly(replaced);
        assertThat(readiness.path("residue")).isEmpty();
        assertThat(readiness.path("accessibility").path("pdfua1").asBoolean()).isTrue();
        assertThat(readiness.path("accessibility").path("pdfa2a").asBoolean()).isTrue();
        assertThat(readiness.path("decision").asString()).isEqualTo(decision);
    }

    /** What the text of the draft loses; the name of the file is never shown. */
    private static List<String> replaced(Walk walk) {
        return walk.work().resolution().replacements().stream().filter(each -> each.treatment() != Treatment.KEEP && shown(walk, each))
                .map(each -> walk.work().draft().passage(each.mention().passage()).at(each.mention().span()).text()).toList();
    }

    private static boolean shown(Walk walk, Replacement replacement) {
        String passage = walk.work().draft().passage(replacement.mention().passage()).text().text();
        return !passage.equals(walk.work().file().name().text());
    }

    private static List<String> words(Walk walk, String list, String field) {
        return StreamSupport.stream(walk.readiness().path(list).spliterator(), false).map(each -> each.path(field).asString()).toList();
    }

    private static List<String> questions(Walk walk) {
        return StreamSupport.stream(walk.readiness().path("questions").spliterator(), false).map(JsonNode::asString).toList();
    }
}
