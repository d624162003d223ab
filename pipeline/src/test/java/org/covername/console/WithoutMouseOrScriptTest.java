package org.covername.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.covername.Visitor;
import org.covername.account.Duty;
import org.covername.publication.Review;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The main way, for whoever has no mouse, and for whoever has no script. */
class WithoutMouseOrScriptTest {

    @RegisterExtension
    static final ServedConsole CONSOLE = new ServedConsole();

    private static Chromium chromium;
    private BrowserDesk desk;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
        CONSOLE.signedIn("r.vance", Duty.REVIEWER);
        CONSOLE.signedIn("p.marlow", Duty.PUBLISHER);
    }

    @BeforeEach
    void sitDown() {
        desk = BrowserDesk.forgiving(chromium, CONSOLE.service());
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void signsInAndDecidesByKeysAlone() {
        CONSOLE.report("child-k", "draft-1").saying("Child K was well.");
        CONSOLE.takeUp("child-k");
        Page page = desk.stranger(new NewContextOptions());
        page.navigate(desk.address("/sign-in"));
        tabTo(page, "document.activeElement.name === 'name'");
        page.keyboard().type("r.vance");
        tabTo(page, "document.activeElement.name === 'password'");
        page.keyboard().type(Visitor.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(desk.address("/"));
        tabTo(page, "document.activeElement.textContent === 'child-k, draft 1'");
        page.keyboard().press("Enter");
        page.waitForURL(desk.address("/cases/child-k/draft-1"));
        tabTo(page, "document.activeElement.textContent === 'Decide as proposed'");
        page.keyboard().press("Enter");
        page.waitForSelector(".govuk-notification-banner");

        assertThat(page.locator(".govuk-notification-banner").innerText()).contains("decided as proposed");
        assertThat(desk.complaints()).isEmpty();
    }

    private static void tabTo(Page page, String there) {
        for (int keys = 0; keys < 80; keys++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate(there)) {
                return;
            }
        }
        throw new AssertionError("No key leads to where " + there);
    }

    @Test
    void publishesWithoutScript() {
        CONSOLE.report("child-n", "draft-1").holding("inquest", "concluded", "The inquest into the death of Child N has concluded.").saying("Child N was seen at school.");
        CONSOLE.takeUp("child-n");
        Page reviewer = plain("r.vance");
        press(reviewer, "Decide as proposed");
        press(reviewer, "Approve");
        Page publisher = plain("p.marlow");
        press(publisher, "Approve");
        clear(publisher);
        List.of("family-told", "panel-sent", "secretary-of-state-sent", "identification-checked").forEach(step -> {
            assertThat(publisher.locator("#step").inputValue()).as("the step that is offered next").isEqualTo(step);
            publisher.locator("#step-day").fill(LocalDate.now().minusDays(40).toString());
            press(publisher, "Record the step");
        });
        press(publisher, "Publish now");

        assertThat(CONSOLE.office().journal().read("child-n").review("draft-1")).isInstanceOf(Review.Published.class);
    }

    private Page plain(String who) {
        Page page = desk.page(who, new NewContextOptions().setJavaScriptEnabled(false));
        page.navigate(desk.address("/cases/child-n/draft-1"));
        return page;
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, BrowserDesk.named(button)).click();
        assertThat(page.locator(".govuk-notification-banner").count()).as(button + ": " + page.locator("main").innerText()).isOne();
    }

    private static void clear(Page page) {
        page.getByText("Clear hold-1").first().click();
        page.locator("#hold-1-role").selectOption("coroner");
        page.locator("#hold-1-organisation").fill("Wrenfield coroner");
        page.locator("#hold-1-dated").fill(CONSOLE.office().today().toString());
        page.locator("#hold-1-document").setInputFiles(new FilePayload("outcome.txt", "text/plain", "Record of inquest".getBytes(StandardCharsets.UTF_8)));
        press(page, "Clear hold-1");
    }
}
