package org.covername.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.covername.ShippedRecognition;
import org.covername.recognition.Recognition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drafts whose slips nobody has read, and some whose slips were mended: what is found in them tells how far rules and model carry, and must not shrink. */
class UnseenDraftsTest {

    private static final Path DRAFTS = Path.of("src", "test", "resources", "drafts");
    private static final Recognition RECOGNITION = ShippedRecognition.get();

    @ParameterizedTest
    @CsvSource({"unseen, true, 0.95, 0.94, 0.76", "unseen, false, 0.94, 0.94, 0.74", "unseen-second, false, 0.97, 0.93, 0.87"})
    void findsNoLessThanItDid(String folder, boolean withCaseFiles, double direct, double quasi, double unharmed) throws Exception {
        Score score = new Evaluation(RECOGNITION::recognise, withCaseFiles).of(DRAFTS.resolve(folder)).all();

        assertThat(score.mentions(true).ratio()).as("direct").isGreaterThanOrEqualTo(direct);
        assertThat(score.mentions(false).ratio()).as("quasi").isGreaterThanOrEqualTo(quasi);
        assertThat(score.unharmed().ratio()).as("KEEPs unharmed").isGreaterThanOrEqualTo(unharmed);
    }

    /** Published texts, in which almost nothing is to be hidden: what harms them is a name seen in a role or a heading. */
    @Test
    void leavesPublishedTextsNoLessUnharmedThanItDid() throws Exception {
        Score score = new Evaluation(RECOGNITION::recognise, false).of(DRAFTS.resolve("briefings")).all();

        assertThat(score.mentions(true).ratio()).as("direct").isEqualTo(1);
        assertThat(score.mentions(false).ratio()).as("quasi").isEqualTo(1);
        assertThat(score.unharmed().ratio()).as("KEEPs unharmed").isGreaterThanOrEqualTo(0.92);
    }
}
