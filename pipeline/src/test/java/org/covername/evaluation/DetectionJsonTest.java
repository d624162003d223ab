package org.covername.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.covername.document.Span;
import org.covername.extraction.PlainText;
import org.covername.recognition.Evidence;
import org.covername.recognition.Mention;
import org.covername.recognition.MentionKind;
import org.covername.recognition.Mentions;
import org.junit.jupiter.api.Test;

class DetectionJsonTest {

    @Test
    void countsCodePointsAndLeavesKeptMentionsOutOfTheSpans() {
        String text = "\uD83D\uDE00 Tegwen Sholl met Una Tarn at noon, and they spoke for an hour.\n";
        Mentions mentions = new Mentions(List.of(mention(3, 15, false), mention(20, 28, true)));
        assertThat(new DetectionJson(text, PlainText.read(text), mentions).line("t", mention -> mention.kept() ? "keep" : "replace")).isEqualTo(
            "{\"doc_id\":\"t\",\"spans\":[[2,14]],\"mentions\":["
                + "{\"start\":2,\"end\":14,\"kind\":\"person\",\"rule\":\"r\",\"score\":0.9,\"treatment\":\"replace\"},"
                + "{\"start\":19,\"end\":27,\"kind\":\"person\",\"rule\":\"r\",\"score\":0.9,\"treatment\":\"keep\"}]}");
    }

    private static Mention mention(int start, int end, boolean kept) {
        return new Mention(0, new Span(start, end), MentionKind.PERSON, kept, Optional.empty(), new Evidence("r", "because", 0.9));
    }
}
