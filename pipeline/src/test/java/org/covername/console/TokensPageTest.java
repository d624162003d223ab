package org.covername.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Map;
import java.util.stream.Stream;
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
            assertThat(page.locator(".govuk-notification-banner").innerText()).contains("It is not shown again. It opens nothing until p.tokens agrees").containsPattern("covername_[\\w-]{43}");
            for (int width : new int[] {1280, 320}) {
                page.setViewportSize(width, 900);
                page.evaluate(UNFOLD);
                BrowserDesk.shoot(page, "administrator-" + width + "-tokens");
                assertThat(BrowserDesk.violations(page)).isEmpty();
                assertThat(BrowserDesk.sideways(page)).isNotPositive();
            }
            assertThat(page.locator("[id='account-p.tokens']").innerText()).contains("Case system", "Publisher, token-").contains("never used");
            page.locator("[id='account-p.tokens'] .govuk-button--warning").click();
            page.locator("[id='account-p.tokens']").getByText("revoked").first().waitFor(new WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            page.evaluate(UNFOLD);
            assertThat(page.locator("[id='account-p.tokens']").innerText()).contains("revoked");
            assertThat(page.content()).doesNotContain("covername_");
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void opensNothingUntilItsOwnerAgrees() {
        CONSOLE.signedIn("p.agrees", Duty.PUBLISHER);
        Visitor administrator = Visitor.administrator(CONSOLE.service());
        Program program = new Program(CONSOLE, made(administrator, "p.agrees", "Case system"));
        Program other = new Program(CONSOLE, made(administrator, "p.agrees", "Another"));
        assertThat(program.get("/api/v1/cases").statusCode()).isEqualTo(401);
        try (Chromium chromium = Chromium.open()) {
            BrowserDesk desk = new BrowserDesk(chromium, CONSOLE.service());
            Page page = desk.page("p.agrees", 320);
            page.navigate(desk.address("/programs"));
            for (int width : new int[] {320, 1280}) {
                page.setViewportSize(width, 900);
                BrowserDesk.shoot(page, "publisher-" + width + "-programs");
                assertThat(BrowserDesk.violations(page)).isEmpty();
                assertThat(BrowserDesk.sideways(page)).isNotPositive();
            }
            page.locator(".govuk-summary-card", new Page.LocatorOptions().setHasText("Case system")).locator("button:has-text('Agree')").click();
            assertThat(page.locator(".govuk-notification-banner").innerText()).contains("acts in your name now.");
            page.locator(".govuk-summary-card", new Page.LocatorOptions().setHasText("Another")).locator("button:has-text('Refuse')").click();
            assertThat(page.locator(".govuk-notification-banner").innerText()).contains("opens nothing.");
        }
        assertThat(program.get("/api/v1/cases").statusCode()).isEqualTo(200);
        assertThat(other.get("/api/v1/cases").statusCode()).isEqualTo(401);
        assertThat(CONSOLE.audit()).anyMatch(line -> line.startsWith("p.agrees token-confirmed {\"token\":")).anyMatch(line -> line.startsWith("p.agrees token-revoked"))
                .anyMatch(line -> line.startsWith("p.agrees token-refused {\"reason\":\"unconfirmed\""));
        assertThat(administrator.post("/programs", "/programs/token-none/confirm", Stream.of()).body()).contains("There is no such token that waits for you");
    }

    private static String made(Visitor administrator, String name, String label) {
        return administrator.post("/users", "/users/" + name + "/tokens", Stream.of(Map.entry("duty", "publisher"), Map.entry("label", label),
                Map.entry("days", "9"))).body().replaceAll("(?s).*(covername_[\\w-]{43}).*", "$1");
    }
}
