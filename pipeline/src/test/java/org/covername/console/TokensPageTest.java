package org.covername.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.covername.Visitor;
import org.covername.account.Duty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tokens made and revoked on the page of accounts, in a real browser, with all of the page unfolded. */
class TokensPageTest {

    @RegisterExtension
    static final ServedConsole CONSOLE = new ServedConsole();

    private static final String UNFOLD = "document.querySelectorAll('details').forEach(part => part.open = true)";

    @Test
    void showsATokenOnceAndRevokesIt() {
        CONSOLE.signedIn("p.tokens", Duty.PUBLISHER);
        Visitor.administrator(CONSOLE.service());
        try (Chromium chromium = Chromium.open()) {
            BrowserDesk desk = new BrowserDesk(chromium, CONSOLE.service());
            Page page = desk.page("f.keeper", 1280);
            page.navigate(desk.address("/users"));
            page.evaluate(UNFOLD);
            page.locator("[id='p.tokens-token-label']").fill("Case system");
            page.getByRole(AriaRole.BUTTON, BrowserDesk.named("Make a token for p.tokens")).click();
            assertThat(page.locator(".govuk-notification-banner").innerText()).contains("It is not shown again.").containsPattern("covername_[\\w-]{43}");
            for (int width : new int[] {1280, 320}) {
                page.setViewportSize(width, 900);
                page.evaluate(UNFOLD);
                BrowserDesk.shoot(page, "administrator-" + width + "-tokens");
                assertThat(BrowserDesk.violations(page)).isEmpty();
                assertThat(BrowserDesk.sideways(page)).isNotPositive();
            }
            assertThat(page.locator("[id='account-p.tokens']").innerText()).contains("Case system", "Publisher, token-").contains("never used");
            page.locator("[id='account-p.tokens'] .govuk-button--warning").click();
            page.evaluate(UNFOLD);
            assertThat(page.locator("[id='account-p.tokens']").innerText()).contains("revoked");
            assertThat(page.content()).doesNotContain("covername_");
            assertThat(desk.complaints()).isEmpty();
        }
    }
}
