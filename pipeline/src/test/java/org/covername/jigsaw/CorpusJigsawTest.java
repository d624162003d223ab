package org.covername.jigsaw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.covername.Shared;
import org.covername.ShippedRecognition;
import org.covername.casefile.CaseFile;
import org.covername.casefile.CaseFileRefusedException;
import org.covername.casefile.CaseFileYaml;
import org.covername.document.Draft;
import org.covername.extraction.PlainText;
import org.covername.pseudonym.InMemoryRegister;
import org.covername.pseudonym.Pseudonymisation;
import org.covername.pseudonym.Resolution;
import org.covername.recognition.Recognition;
import org.covername.redaction.RedactedDraft;
import org.covername.rules.RuleFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole drafts, and the published documents of domain.md, section 6, whose last column says what has to be raised. */
class CorpusJigsawTest {

    private static final RuleFolder RULES = RuleFolder.bundled();
    private static final Recognition RECOGNITION = ShippedRecognition.get();
    private static final Pseudonymisation PSEUDONYMISATION = Pseudonymisation.load(RULES);
    private static final JigsawReader READER = JigsawReader.load(RULES);

    private static JigsawFacts facts(Path text, CaseFile caseFile) throws IOException {
        Draft draft = PlainText.read(Files.readString(text)).draft();
        Resolution resolution = PSEUDONYMISATION.resolve(draft, caseFile, RECOGNITION.recognise(draft, caseFile), new InMemoryRegister());
        return READER.read(RedactedDraft.of(draft, resolution), resolution);
    }

    private static JigsawFacts seed(String name) throws IOException {
        return facts(Shared.path("seeds/" + name + ".txt"), CaseFile.unknown("seed"));
    }

    private static String told(JigsawFact fact) {
        return fact.kind() + " of " + fact.person();
    }

    @Test
    void raisesTheAgeAndTheDrugsOfTheBriefing() throws IOException {
        assertThat(seed("000_b837672f32370f4b").all()).extracting(CorpusJigsawTest::told)
            .containsExactlyInAnyOrder("age of Child S", "injury of Child S", "substance of Child S");
    }

    @Test
    void raisesTheAnimalsTheFirstChildAndTheAbuseOfAMother() throws IOException {
        assertThat(seed("001_85a4c0d307a0491f").all()).extracting(CorpusJigsawTest::told)
            .containsExactlyInAnyOrder("animal of Mother", "family of Mother", "abuse of Mother");
    }

    @Test
    void raisesTheSlippedPronounAndTheHandbag() throws IOException {
        assertThat(seed("002_fe062891cc212e5d").all()).extracting(CorpusJigsawTest::told).contains("sex of Child H", "substance of Mother");
        assertThat(seed("002_fe062891cc212e5d").all()).extracting(fact -> fact.quote().text()).anyMatch(quote -> quote.contains("bottle in the mother's handbag"));
    }

    @Test
    void raisesTheEyeTheMethodAndTheSexOfFourReviews() throws IOException {
        assertThat(seed("003_50e2917f227a533b").all()).extracting(CorpusJigsawTest::told).contains("injury of Child BE", "sex of Child CH", "death of Child CH");
    }

    @Test
    void raisesTheFractureTheShortLifeAndThePostOfOnePerson() throws IOException {
        assertThat(seed("004_47b1d27dd8356473").all()).extracting(CorpusJigsawTest::told)
            .containsExactlyInAnyOrder("injury of Child F", "age of Child F", "post of the report");
    }

    @ParameterizedTest
    @ValueSource(strings = {"d01-child-t", "d02-child-m", "d04-child-r", "d06-child-ah", "d08-child-pq", "d12-child-b"})
    void raisesNoMoreThanAnOfficerCanBear(String draft) throws IOException, CaseFileRefusedException {
        Path text = Shared.path("corpus/built/" + draft + ".txt");
        CaseFile known = CaseFileYaml.read(Files.readString(Shared.path("corpus/" + draft + "/case.yaml")), "case.yaml");
        assertThat(facts(text, known).all()).hasSizeBetween(1, 12);
    }
}
