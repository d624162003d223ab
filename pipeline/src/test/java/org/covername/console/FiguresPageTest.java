package org.covername.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.covername.account.Duty;
import org.covername.publication.By;
import org.covername.publication.ReviewEvent.MentionsCorrected;
import org.covername.publication.ReviewEvent.RulingMade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page of figures, with a year of corrections. */
class FiguresPageTest {

    @RegisterExtension
    static final ServedConsole CONSOLE = new ServedConsole();

    @Test
    void showsWhatOfficersHadToCorrectAsPicturesAndInATable() {
        CONSOLE.signedIn("au.figures", Duty.AUDITOR);
        assertThat(CONSOLE.signedIn("au.figures", Duty.AUDITOR).get("/dashboard").body()).contains("id=\"no-edits\"").doesNotContain("<svg");
        for (String caseId : List.of("child-f", "child-g")) {
            CONSOLE.report(caseId, "draft-1").saying("The child was well.");
            CONSOLE.takeUp(caseId);
        }
        correct("child-f", 1, 9, "person", MentionsCorrected.MISSED);
        correct("child-f", 2, 9, "place", MentionsCorrected.FALSE_ALARM);
        correct("child-f", 3, 4, "place", MentionsCorrected.MISSED);
        correct("child-g", 1, 4, "demographic", MentionsCorrected.FALSE_ALARM);
        correct("child-g", 2, 0, "local-body", MentionsCorrected.MISSED);
        correct("child-g", 3, 0, "local-body", MentionsCorrected.MISSED);
        try (Chromium chromium = Chromium.open()) {
            BrowserDesk desk = new BrowserDesk(chromium, CONSOLE.service());
            Page page = desk.page("au.figures", 1280);
            page.navigate(desk.address("/dashboard"));
            assertThat(page.locator("#edit-rows tbody tr").count()).isEqualTo(5);
            assertThat(page.locator("#edit-rows tbody tr").first().innerText()).contains("Local body").contains("2 missed").contains("0 let stand").contains("1 report").contains("2 a report");
            assertThat(page.locator("svg rect.console-bar--missed").count()).isEqualTo(3);
            assertThat(page.locator("svg rect.console-bar--stand").count()).isEqualTo(2);
            assertThat(page.locator("svg").first().getAttribute("aria-label")).startsWith("Demographic by month, from ").contains("The highest bar of this scale is 2 a report.");
            for (int width : new int[] {1280, 320}) {
                page.setViewportSize(width, 900);
                BrowserDesk.shoot(page, "auditor-" + width + "-dashboard-plots");
                assertThat(BrowserDesk.violations(page)).isEmpty();
                assertThat(BrowserDesk.sideways(page)).isNotPositive();
            }
            assertThat(desk.complaints()).isEmpty();
        }
    }

    private static void correct(String caseId, int ruling, int monthsAgo, String kind, String sort) {
        Instant when = CONSOLE.office().now().atOffset(ZoneOffset.UTC).withDayOfMonth(1).minusMonths(monthsAgo).toInstant();
        By by = new By("r.vance", when, "");
        CONSOLE.office().work(caseId, book -> {
            book.tell(new RulingMade("draft-1", ruling, "add", Set.of(), Set.of(), by));
            book.tell(new MentionsCorrected("draft-1", ruling, kind, sort, by));
            return caseId;
        });
    }
}
