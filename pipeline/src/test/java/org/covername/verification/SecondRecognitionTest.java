package org.covername.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.covername.ShippedRecognition;
import org.covername.casefile.CaseFile;
import org.covername.recognition.Recognition;
import org.covername.redaction.MarkedDraft;
import org.junit.jupiter.api.Test;

class SecondRecognitionTest {

    private static final Recognition RECOGNITION = ShippedRecognition.get();
    private static final MarkedDraft DRAFT = MarkedDraft.of("They moved to {{PLACE#town|Ainsbury}}.", Map.of("town", "Town 2"));

    @Test
    void findsAnAddressThatLeansOnOurOwnText() throws IOException {
        SecondRecognition second = checked("They moved to Town 2 Battlement Street in the spring.");
        assertThat(second.residue()).extracting(Residue::kind).contains("address");
    }

    @Test
    void takesNoAlarmFromAPseudonymBeforeWordsThatNameNobody() throws IOException {
        assertThat(checked("He was tried at Town 2 Crown Court in the spring.").residue()).isEmpty();
    }

    @Test
    void findsNothingInOurOwnText() throws IOException {
        SecondRecognition second = checked("They moved to Town 2.");
        assertThat(second.residue()).isEmpty();
        assertThat(second.doubts()).isEmpty();
    }

    private static SecondRecognition checked(String page) throws IOException {
        SecondRecognition second = new SecondRecognition(RECOGNITION, CaseFile.unknown("child-v"), DRAFT.draft(), DRAFT.resolution());
        second.check(PlainPdf.of(page));
        return second;
    }
}
