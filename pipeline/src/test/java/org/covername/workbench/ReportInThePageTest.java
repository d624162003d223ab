package org.covername.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
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

/** The redacted PDF beside the text, in a real browser: the page of the mention that is chosen. */
class ReportInThePageTest {

    @RegisterExtension
    static final RunningCovername COVERNAME = new RunningCovername();

    private static Chromium chromium;
    private final BrowserDesk people = new BrowserDesk(chromium, COVERNAME.service());

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
        Visitor.signedIn(COVERNAME.service(), "r.vance", Duty.REVIEWER);
        receive("child-m", "review.docx", DraftFiles.docx(draft()));
        receive("child-q", "review.pdf", DraftFiles.pdf("Review of a child's death", "Isolde Pemberwick was seven years old.", "A neighbour, Sadie Thornbury, rang the school twice."));
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    /** More than one page; the neighbour stands on the last one. */
    private static String[] draft() {
        List<String> lines = new ArrayList<>(List.of("Local child safeguarding practice review", "Isolde Pemberwick was seven years old when she died."));
        IntStream.range(0, 50).forEach(i -> lines.add("In week " + (i + 1) + " a visit was planned and made, and what was seen was written down by those who had been there that day."));
        lines.add("A neighbour, Sadie Thornbury, rang the school twice and was not called back.");
        return lines.toArray(String[]::new);
    }

    private static void receive(String caseId, String file, byte[] bytes) {
        COVERNAME.drop(caseId + "/case.yaml", """
                case: %s
                board: Eastmere Safeguarding Children Partnership
                subjects:
                  - {id: child, role: subject-child, pseudonym: Child %s, names: [Isolde Pemberwick], sex: f}
                """.formatted(caseId, caseId.substring(6).toUpperCase(Locale.ROOT)));
        COVERNAME.drop(caseId + "/" + file, bytes);
        COVERNAME.awaitState(caseId, 1, State.DONE);
        COVERNAME.bean(RulingDesk.class).office().work(caseId, book -> caseId);
    }

    @Test
    void showsThePageOfTheChosenMentionAndThenTheReportMadeAnew() {
        Page page = opened("child-m", 1280);
        choose(page, "Sadie Thornbury");
        String last = String.valueOf(pages("child-m").size());
        assertThat(Integer.parseInt(last)).isGreaterThan(1);
        page.waitForCondition(() -> page.locator("#sheet .rv-here").allInnerTexts().stream().anyMatch(line -> line.startsWith("Neighbour 1 rang the school twice")));
        assertThat(page.locator("#page").inputValue()).isEqualTo(last);
        assertThat(page.locator("#sheet").getAttribute("aria-label")).isEqualTo("Page " + last + " of " + last + " of the redacted report");

        page.locator("#pseudonym").fill("Family Friend");
        page.locator("#pseudonym").press("Enter");
        page.waitForCondition(() -> page.locator("#sheet .rv-words").innerText().contains("Family Friend"));
        page.locator("#page-back").click();
        page.waitForCondition(() -> page.locator("#sheet").getAttribute("aria-label").startsWith("Page " + (Integer.parseInt(last) - 1) + " of"));
        page.locator("#beside").check();
        page.waitForCondition(() -> page.locator("#earlier img").getAttribute("src").contains("/former/" + (Integer.parseInt(last) - 1)));
        assertThat(people.complaints()).isEmpty();
        BrowserDesk.shootWindow(page, "report-1280");
    }

    @Test
    void looksWellOnADeskAndAPhone() {
        for (int width : new int[] {1280, 320}) {
            Page page = opened("child-q", width);
            assertThat(page.locator("#earlier").isVisible()).isFalse();
            page.locator("#beside").check();
            page.waitForCondition(() -> (Boolean) page.locator("#earlier img").evaluate("image => image.naturalWidth > 0"));
            assertThat(BrowserDesk.violations(page)).isEmpty();
            assertThat(BrowserDesk.sideways(page)).isNotPositive();
            page.locator("#report").scrollIntoViewIfNeeded();
            BrowserDesk.shootWindow(page, "report-pdf-" + width);
        }
        assertThat(people.complaints()).isEmpty();
    }

    @Test
    void showsAPictureWherePdfJsCannotBeLoaded() {
        Page page = people.page("r.vance", 1280);
        page.route("**/pdf.min.mjs", route -> route.abort());
        page.navigate(people.address("/cases/child-q/draft-1/review"));
        page.locator("#report summary").click();

        page.waitForCondition(() -> page.locator("#sheet img[src*='made=']").count() > 0
                && (Boolean) page.locator("#sheet img").evaluate("image => image.naturalWidth > 0"));
    }

    /** By the key that opens the report. */
    private Page opened(String caseId, int width) {
        Page page = people.page("r.vance", width);
        page.navigate(people.address("/cases/" + caseId + "/draft-1/review"));
        page.waitForFunction("window.htmx");
        page.keyboard().press("p");
        page.waitForSelector("#sheet canvas");
        return page;
    }

    private static void choose(Page page, String form) {
        page.locator("#groups a").filter(new Locator.FilterOptions().setHasText(form)).first().click();
        page.waitForCondition(() -> page.locator("#card .rv-name").innerText().startsWith(form));
    }

    private static List<String> pages(String caseId) {
        Path pdf = COVERNAME.review(caseId, "draft-1").resolve("redacted.pdf");
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            List<String> pages = new ArrayList<>();
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                pages.add(stripper.getText(document));
            }
            return pages;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
