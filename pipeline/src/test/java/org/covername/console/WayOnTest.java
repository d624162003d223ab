package org.covername.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.covername.account.Duty;
import org.covername.office.ReviewFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From what a page says is open, a link leads to where it is settled. */
class WayOnTest {

    @RegisterExtension
    static final ServedConsole CONSOLE = new ServedConsole();

    @BeforeAll
    static void hasACaseOnHold() {
        ReviewFolder.of(CONSOLE.outbound(), "child-w", "draft-1").holding("criminal-proceedings", "active", "A trial at the Crown Court is listed for the spring.")
                .saying("Child W lived with Mother.");
        CONSOLE.office().work("child-w", book -> book);
    }

    @Test
    void leadsFromEachOpenQuestionToWhereItIsSettled() {
        String page = CONSOLE.signedIn("p.ways", Duty.PUBLISHER).get("/cases/child-w/draft-1").body();

        assertThat(page).contains("<a class=\"govuk-link\" href=\"/cases/child-w/draft-1/review\">Decide them, mention by mention</a>")
                .contains("<a class=\"govuk-link\" href=\"/cases/child-w/draft-1#holds\">To the holds</a>").contains("<a class=\"govuk-link\" href=\"/cases/child-w/draft-1#do\">Approve below</a>")
                .contains("id=\"holds\"").contains("id=\"do\"");
        assertThat(CONSOLE.signedIn("au.ways", Duty.AUDITOR).get("/cases/child-w/draft-1").body()).doesNotContain("Decide them, mention by mention");
    }

    @Test
    void leadsFromANumberToItsDrafts() {
        String home = CONSOLE.signedIn("p.ways", Duty.PUBLISHER).get("/").body();

        assertThat(home).contains("<a href=\"/?state=TO_REVIEW\">").doesNotContain("/?state=SCHEDULED\">");
        assertThat(CONSOLE.signedIn("p.ways", Duty.PUBLISHER).get("/?state=TO_REVIEW").body()).contains("child-w, draft 1");
    }
}
