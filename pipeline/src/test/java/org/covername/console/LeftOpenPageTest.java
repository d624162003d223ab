package org.covername.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.covername.RunningCovername;
import org.covername.Visitor;
import org.covername.account.Duty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A page that hears of progress, and whose officer signs out. */
class LeftOpenPageTest {

    @RegisterExtension
    static final RunningCovername COVERNAME = new RunningCovername();

    @Test
    void isNoFaultWhenItsAnswerEnds() {
        Visitor officer = Visitor.signedIn(COVERNAME.service(), "o.gone", Duty.OFFICE);
        assertThat(officer.knock("/progress")).isEqualTo(200);
        officer.post("/", "/sign-out", Stream.empty());

        COVERNAME.stop();

        assertThat(COVERNAME.printed()).contains("Nobody has an account yet").doesNotContain("ERROR");
    }
}
