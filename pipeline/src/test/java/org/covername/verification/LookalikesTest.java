package org.covername.verification;

import static org.assertj.core.api.Assertions.assertThat;

import org.covername.recognition.MentionKind;
import org.junit.jupiter.api.Test;

class LookalikesTest {

    private static final SoughtForm NAME = new SoughtForm("corin lisle", MentionKind.PERSON, "child", false, false);

    @Test
    void seesANameOfWhichLettersWereTakenForOthers() {
        assertThat(Lookalikes.find(NAME, " then c0rin lis1e came ")).isTrue();
        assertThat(Lookalikes.find(NAME, " then corm lisle came ")).isFalse();
        assertThat(Lookalikes.find(NAME, " corin ")).isFalse();
    }

    /** It is judged with what the report may say: a scan's words are all read from a picture. */
    @Test
    void leavesANameOfWhichEachLetterIsRightToTheSearchForIt() {
        assertThat(Lookalikes.find(NAME, " then corin lisle came ")).isFalse();
        assertThat(Lookalikes.find(NAME, " corin lisle, then cor1n lisle ".replace(",", ""))).isTrue();
    }
}
