package org.covername.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.covername.LivingFolder;
import org.covername.RunningCovername;
import org.covername.Visitor;
import org.covername.account.Duty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A sentence tried on the rules at work, in a real browser. */
class TriedSentenceTest {

    @RegisterExtension
    static final RunningCovername COVERNAME = new RunningCovername();

    @Test
    void saysWhatWouldHappenAndKeepsNothing() throws IOException {
        RunningCovername.pipeline().join();
        Visitor.signedIn(COVERNAME.service(), "r.tries", Duty.REVIEWER);
        try (Chromium chromium = Chromium.open()) {
            BrowserDesk desk = new BrowserDesk(chromium, COVERNAME.service());
            Page page = desk.page("r.tries", 1280);
            page.navigate(desk.address("/rules"));
            page.locator("#text").fill("Morwenna Tregarthen lives at PL31 2QQ and rings 07700 900123.");
            Response answer = page.waitForResponse(response -> response.url().endsWith("/rules/try"), () -> page.getByRole(AriaRole.BUTTON, BrowserDesk.named("Try it")).click());
            assertThat(answer.headerValue("cache-control")).contains("no-store");
            assertThat(page.locator("#tried").innerText()).contains("Morwenna Tregarthen").contains("PL31 2QQ").contains("becomes \u201cPerson 1\u201d").containsPattern("person, by [\\w-]+, \\d\\.\\d\\d");
            assertThat(page.locator("#tried").innerText()).contains("becomes").doesNotContain("null");
            assertThat(page.locator("#found").innerText()).containsPattern("PL31 2QQ: uk-postcode, \\d\\.\\d\\d");
            for (int width : new int[] {1280, 320}) {
                page.setViewportSize(width, 900);
                page.evaluate("[...document.querySelectorAll('details')].slice(0, 5).forEach(part => part.open = true)");
                BrowserDesk.shoot(page, "reviewer-" + width + "-rules-try");
                assertThat(BrowserDesk.violations(page)).isEmpty();
                assertThat(BrowserDesk.sideways(page)).isNotPositive();
            }
            assertThat(desk.complaints()).isEmpty();
        }
        COVERNAME.stop();
        assertThat(holding("Tregarthen")).isEmpty();
        assertThat(COVERNAME.printed()).doesNotContain("Tregarthen");
    }

    private static List<Path> holding(String words) {
        return LivingFolder.files(COVERNAME.home()).stream().filter(file -> LivingFolder.content(file).contains(words)).toList();
    }
}
