package org.covername.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.covername.DraftFiles;
import org.covername.RunningCovername;
import org.covername.Visitor;
import org.covername.account.Duty;
import org.covername.casework.RulingDesk;
import org.covername.console.BrowserDesk;
import org.covername.console.Chromium;
import org.covername.intake.DraftState.State;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A draft settled mention by mention, in a real browser, by the people whom it takes. */
class ReviewPageTest {

    @RegisterExtension
    static final RunningCovername COVERNAME = new RunningCovername();

    private static final String[] DRAFT = {
        "Local child safeguarding practice review",
        "Isolde Pemberwick was seven years old when she died. Her mother, Maud Pemberwick, had asked the health visitor, Perpetua Oddfellow, for help in March 2021.",
        "A neighbour, Sadie Thornbury, rang the school twice. Sadie said that she had heard shouting. Nobody wrote it down.",
        "The family was of Polish background and moved to Norbeck in the winter. Maud's cousin Corin Ashdale stayed with them.",
        "On the gate stood the words zephyr blue quill, which everybody in the street knew.",
        "Perpetua Oddfellow visited on 4 May 2021 and found nobody at home."};

    private static Chromium chromium;
    private final BrowserDesk people = new BrowserDesk(chromium, COVERNAME.service());

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
        Visitor.signedIn(COVERNAME.service(), "r.vance", Duty.REVIEWER);
        Visitor.signedIn(COVERNAME.service(), "p.marlow", Duty.PUBLISHER);
        Visitor.signedIn(COVERNAME.service(), "au.dean", Duty.AUDITOR);
        receive("child-j", "Child J");
        receive("child-n", "Child N");
        receive("child-r", "Child R");
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static void receive(String caseId, String pseudonym) {
        COVERNAME.drop(caseId + "/case.yaml", """
                case: %s
                board: Eastmere Safeguarding Children Partnership
                subjects:
                  - {id: child, role: subject-child, pseudonym: %s, names: [Isolde Pemberwick], sex: f}
                  - {id: mother, role: mother, pseudonym: Mother, names: [Maud Pemberwick]}
                """.formatted(caseId, pseudonym));
        COVERNAME.drop(caseId + "/review.docx", DraftFiles.docx(DRAFT));
        COVERNAME.awaitState(caseId, 1, State.DONE);
        COVERNAME.bean(RulingDesk.class).office().work(caseId, book -> caseId);
    }

    @Test
    void settlesADraftWithSomebodyElseLookingOn() {
        Page other = open("p.marlow", "child-j", 1280);
        Page page = open("r.vance", "child-j", 1280);
        choose(page, "Perpetua Oddfellow");
        page.getByRole(AriaRole.BUTTON, BrowserDesk.named("Everyone may read it")).click();
        page.waitForSelector("#card .rv-said");
        choose(page, "Sadie Thornbury");
        page.locator("#pseudonym").fill("Family Friend");
        page.locator("#pseudonym").press("Enter");
        page.waitForCondition(() -> page.locator("#card").innerText().contains("called Family Friend"));
        select(page, "zephyr blue quill");
        assertThat(page.locator("#add-words").inputValue()).isEqualTo("zephyr blue quill");
        page.locator("#add-kind").selectOption("occupation");
        page.getByRole(AriaRole.BUTTON, BrowserDesk.named("Hide them")).click();
        page.waitForSelector("#said .rv-said");
        BrowserDesk.shootWindow(page, "review-decided-1280");

        other.waitForCondition(() -> other.locator("#decisions").innerText().contains("called Family Friend"));
        page.waitForCondition(() -> page.locator("#text").innerText().contains("Family Friend"));
        page.waitForCondition(() -> page.locator("#report-state").innerText().startsWith("The report says all decisions"));
        assertThat(pdf("child-j")).contains("Perpetua Oddfellow").contains("Family Friend").doesNotContain("Thornbury").doesNotContain("zephyr");
        assertThat(people.complaints()).isEmpty();
        assertThat(audit("child-j")).contains("r.vance original-opened", "p.marlow original-opened", "r.vance ruling-made");
        stale(other);
    }

    /** The other's card is from before: what it would change was decided since. */
    private void stale(Page other) {
        other.waitForCondition(() -> other.locator("#text").innerText().contains("Family Friend"));
        choose(other, "Perpetua Oddfellow");
        other.locator("#card input[name=seen]").evaluate("field => field.value = '0'");
        other.getByRole(AriaRole.BUTTON, BrowserDesk.named("Hide it")).click();

        assertThat(other.locator("#card .rv-refused").innerText()).contains("r.vance has just decided about this");
    }

    @Test
    void decidesByKeysAlone() {
        Page page = open("r.vance", "child-n", 1280);
        long open = page.locator("#groups li[data-s=open]").count();
        String first = page.locator("#card .rv-one").getAttribute("data-g");
        page.keyboard().press("a");
        page.waitForCondition(() -> page.locator("#li-" + first).getAttribute("data-s").equals("decided"));
        assertThat(page.locator("#groups li[data-s=open]").count()).isEqualTo(Math.max(0, open - 1));
        page.keyboard().press("u");
        page.waitForCondition(() -> !page.locator("#li-" + first).getAttribute("data-s").equals("decided"));
        page.keyboard().press("/");
        page.keyboard().type("jjaa");
        assertThat(page.locator("#find").inputValue()).isEqualTo("jjaa");
        assertThat(page.locator("#decisions").innerText()).contains("decision 1 undone");
        assertThat(people.complaints()).isEmpty();
    }

    @Test
    void worksWithoutJavaScript() {
        Page page = people.page("r.vance", new Browser.NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false));
        page.navigate(people.address("/cases/child-r/draft-1/review"));
        page.locator("#groups a").filter(new Locator.FilterOptions().setHasText("Corin Ashdale")).click();
        page.getByRole(AriaRole.BUTTON, BrowserDesk.named("Hide as proposed")).click();
        assertThat(page.locator(".govuk-notification-banner").innerText()).contains("Decision 1 is saved.");

        page.locator("#groups a").filter(new Locator.FilterOptions().setHasText("Sadie Thornbury")).click();
        page.locator("#pseudonym").fill("Family Friend");
        page.getByRole(AriaRole.BUTTON, BrowserDesk.named("Rename")).click();
        assertThat(page.locator("#card").innerText()).contains("called Family Friend");
        page.locator("#add-words").fill("zephyr blue quill");
        page.locator("#add-kind").selectOption("occupation");
        page.locator("#add-scope").selectOption("here");
        page.getByRole(AriaRole.BUTTON, BrowserDesk.named("Hide them")).click();
        assertThat(page.locator(".govuk-error-summary").innerText()).contains("Select the words in the draft");
        page.locator("#add-words").fill("zephyr blue quill");
        page.locator("#add-kind").selectOption("occupation");
        page.getByRole(AriaRole.BUTTON, BrowserDesk.named("Hide them")).click();
        assertThat(page.locator("#decisions").innerText()).contains("added and hidden").contains("called Family Friend");

        page.locator("#add-words").fill("words that stand nowhere");
        page.getByRole(AriaRole.BUTTON, BrowserDesk.named("Hide them")).click();
        assertThat(page.locator(".govuk-error-summary").innerText()).contains("do not stand in the draft");
        page.locator("#decisions button").first().click();
        assertThat(page.locator("#decisions").innerText()).contains("decision 3 undone");
    }

    @Test
    void showsAnAuditorTheDraftAndNothingToPress() {
        Page page = open("au.dean", "child-r", 1280);

        assertThat(page.locator("#text").innerText()).contains("Isolde Pemberwick").contains("Child R");
        assertThat(page.locator(".rv form").filter(new Locator.FilterOptions().setHas(page.locator("button"))).count()).isZero();
        assertThat(audit("child-r")).contains("au.dean original-opened");
    }

    @Test
    void fitsADeskAndAPhone() {
        for (int width : new int[] {1280, 360}) {
            Page page = open("p.marlow", "child-r", width);
            page.waitForLoadState(LoadState.LOAD);
            choose(page, "Sadie Thornbury");
            BrowserDesk.shootWindow(page, "review-" + width);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).as("at %s", width).isLessThanOrEqualTo(width);
            page.locator("#p1").scrollIntoViewIfNeeded();
            BrowserDesk.shootWindow(page, "review-text-" + width);
        }
    }

    @Test
    void keepsAPageOutOfEveryCache() {
        assertThat(Visitor.signedIn(COVERNAME.service(), "au.dean").get("/cases/child-r/draft-1/review").headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    private Page open(String who, String caseId, int width) {
        Page page = people.page(who, width);
        page.navigate(people.address("/cases/" + caseId + "/draft-1/review"));
        return page;
    }

    private static void choose(Page page, String form) {
        page.locator("#groups a").filter(new Locator.FilterOptions().setHasText(form)).first().click();
        page.waitForCondition(() -> page.locator("#card .rv-name").innerText().startsWith(form));
    }

    private static void select(Page page, String words) {
        page.evaluate("""
                words => {
                    for (const passage of document.querySelectorAll('.rv-original')) {
                        const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
                        while (walker.nextNode()) {
                            const at = walker.currentNode.textContent.indexOf(words);
                            if (at >= 0) {
                                getSelection().setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + words.length);
                                return;
                            }
                        }
                    }
                }
                """, words);
        page.waitForCondition(() -> !page.locator("#add-words").inputValue().isEmpty());
    }

    private static String audit(String caseId) {
        return COVERNAME.bean(JdbcClient.class).sql("select actor, event from audit_entry where case_id = ? order by n").param(caseId)
                .query((row, number) -> row.getString(1) + " " + row.getString(2)).list().stream().collect(Collectors.joining("\n"));
    }

    private static String pdf(String caseId) {
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(COVERNAME.review(caseId, "draft-1").resolve("redacted.pdf")))) {
            return new PDFTextStripper().getText(pdf).lines().collect(Collectors.joining(" "));
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }
}
