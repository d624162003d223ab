package org.covername.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.covername.account.Duty;
import org.covername.publication.Review;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A report on its way through the console, in a real browser, with the people whom it takes. */
class FromReviewToWithdrawalTest {

    @RegisterExtension
    static final ServedConsole CONSOLE = new ServedConsole();

    private static Chromium chromium;

    private final BrowserDesk desk = new BrowserDesk(chromium, CONSOLE.service());

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
        CONSOLE.signedIn("r.vance", Duty.REVIEWER);
        CONSOLE.signedIn("p.marlow", Duty.PUBLISHER);
        CONSOLE.signedIn("au.dean", Duty.AUDITOR);
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void publishesWhatTwoPeopleApprovedAndWithdrawsIt() {
        CONSOLE.report("child-q", "draft-1").holding("inquest", "concluded", "The inquest into the death of Child Q has concluded.").saying("Child Q was seen at school.");
        CONSOLE.takeUp("child-q");
        Page reviewer = desk.page("r.vance", 1280);
        press(reviewer, "/cases/child-q/draft-1", "Decide as proposed");
        press(reviewer, "/cases/child-q/draft-1", "Approve");
        assertThat(reviewer.locator(".govuk-notification-banner").innerText()).contains("Approved by r.vance.");

        press(reviewer, "/cases/child-q/draft-1", "Approve");
        assertThat(reviewer.locator(".govuk-error-summary").innerText()).contains("the second approval has to come from another person");

        Page publisher = desk.page("p.marlow", 1280);
        press(publisher, "/cases/child-q/draft-1", "Approve");
        assertThat(publisher.locator(".govuk-notification-banner").innerText()).contains("Approved by p.marlow.");
        clear(publisher, "hold-1");
        List.of("family-told", "panel-sent", "secretary-of-state-sent", "identification-checked").forEach(step -> record(publisher, step));
        publisher.getByRole(AriaRole.BUTTON, BrowserDesk.named("Publish now")).click();
        assertThat(publisher.locator(".govuk-notification-banner").innerText()).contains("Published.");
        assertThat(CONSOLE.outbound().resolve("published")).isDirectoryRecursivelyContaining("glob:**/report.pdf");

        press(publisher, "/cases/child-q/draft-1", "Withdraw the report");
        assertThat(CONSOLE.office().journal().read("child-q").review("draft-1")).isInstanceOf(Review.Withdrawn.class);
        assertThat(CONSOLE.audit()).anyMatch(line -> line.startsWith("p.marlow report-withdrawn"));
        assertThat(desk.complaints()).isEmpty();
    }

    private void clear(Page page, String hold) {
        page.getByText("Clear " + hold).first().click();
        page.locator("#" + hold + "-role").selectOption("coroner");
        page.locator("#" + hold + "-organisation").fill("Wrenfield coroner");
        page.locator("#" + hold + "-dated").fill(CONSOLE.office().today().toString());
        page.locator("#" + hold + "-document")
                .setInputFiles(new FilePayload("outcome.txt", "text/plain", "Record of inquest".getBytes(StandardCharsets.UTF_8)));
        page.getByRole(AriaRole.BUTTON, BrowserDesk.named("Clear " + hold)).click();
        assertThat(page.locator(".govuk-notification-banner").innerText()).contains(hold + " is cleared.");
    }

    /** Long enough ago for every wait to be over. */
    private static void record(Page page, String step) {
        page.locator("#step").selectOption(step);
        page.locator("#step-day").fill(LocalDate.now().minusDays(40).toString());
        page.getByRole(AriaRole.BUTTON, BrowserDesk.named("Record the step")).click();
    }

    @Test
    void readsWellOnADeskAndOnAPhone() throws IOException {
        CONSOLE.report("child-w", "draft-1").holding("criminal-proceedings", "active", "A trial at the Crown Court is listed for the spring.").saying("Child W lived with Mother.");
        CONSOLE.report("child-x", "draft-1").saying("Child X moved three times.");
        CONSOLE.takeUp("child-w");
        CONSOLE.takeUp("child-x");
        Path rejected = Files.createDirectories(CONSOLE.home().resolve("inbound/rejected"));
        Files.writeString(rejected.resolve("scan 7.xyz"), "?");
        Files.writeString(rejected.resolve("scan 7.xyz.why.txt"), "The file is of no kind that can be read. Save it as a Word document or PDF, and drop it again.\n");
        for (int width : new int[] {1280, 360}) {
            Page page = desk.page("p.marlow", width);
            for (String path : List.of("/", "/cases/child-w/draft-1", "/sign-in")) {
                page.navigate(desk.address(path));
                page.waitForLoadState(LoadState.NETWORKIDLE);
                BrowserDesk.shoot(page, (path.equals("/") ? "home" : path.substring(1).replace('/', '-')) + "-" + width);
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).as("%s at %s", path, width).isLessThanOrEqualTo(width);
            }
        }
        assertThat(desk.complaints()).isEmpty();
    }

    @Test
    void worksWithTheKeyboardAlone() {
        CONSOLE.report("child-y", "draft-1").saying("Child Y was well.");
        CONSOLE.takeUp("child-y");
        Page page = desk.page("r.vance", 1280);
        page.navigate(desk.address("/cases/child-y/draft-1"));
        for (int keys = 0; keys < 60 && !"Decide as proposed".equals(page.evaluate("document.activeElement.textContent")); keys++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
        page.waitForSelector(".govuk-notification-banner");

        assertThat(page.locator(".govuk-notification-banner").innerText()).contains("decided as proposed");
        assertThat(desk.complaints()).isEmpty();
    }

    @Test
    void offersAnAuditorNothingToPress() {
        CONSOLE.report("child-z", "draft-1").saying("Child Z was well.");
        CONSOLE.takeUp("child-z");
        Page page = desk.page("au.dean", 1280);
        page.navigate(desk.address("/cases/child-z/draft-1"));

        assertThat(page.locator("main form").count()).isZero();
        assertThat(page.locator("#ready").count()).isOne();
    }

    @Test
    void findsACaseAsItIsTyped() {
        takeUp("child-aa", "child-ab");
        Page page = desk.page("au.dean", 1280);
        page.navigate(desk.address("/"));
        page.locator("#q").pressSequentially("child-ab");
        page.waitForCondition(() -> page.locator("#rows tbody tr").count() == 1);

        assertThat(page.locator("#rows").innerText()).contains("child-ab, draft 1").doesNotContain("child-aa");
        assertThat(desk.complaints()).isEmpty();
    }

    /** Something moves while the answer to a search is under way: the list that is fetched anew then must not be all that is seen. */
    @Test
    void showsWhatWasFoundThoughTheListIsFetchedAnewMeanwhile() {
        takeUp("child-ba", "child-bb");
        Page page = desk.page("au.dean", 1280);
        page.setDefaultTimeout(8000);
        List<Route> search = new ArrayList<>();
        page.route(address -> address.contains("q=child-bb"), search::add);
        page.navigate(desk.address("/"));
        page.locator("#q").fill("child-bb");
        page.waitForCondition(() -> !search.isEmpty());
        page.evaluate("document.body.dispatchEvent(new Event('covername-moved'))");
        page.waitForTimeout(1000);
        search.forEach(Route::resume);
        page.waitForCondition(() -> page.locator("#rows tbody tr").count() == 1);

        assertThat(page.locator("#rows").innerText()).contains("child-bb, draft 1");
    }

    private static void takeUp(String... cases) {
        for (String each : cases) {
            CONSOLE.report(each, "draft-1").saying("A report.");
        }
        Arrays.stream(cases).forEach(CONSOLE::takeUp);
    }

    private void press(Page page, String path, String button) {
        page.navigate(desk.address(path));
        Locator found = page.getByRole(AriaRole.BUTTON, BrowserDesk.named(button));
        found.click();
    }
}
