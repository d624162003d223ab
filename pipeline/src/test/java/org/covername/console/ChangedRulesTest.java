package org.covername.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.covername.RunningCovername;
import org.covername.Visitor;
import org.covername.account.Duty;
import org.covername.intake.DraftState;
import org.covername.office.Office;
import org.covername.rules.RuleBook;
import org.covername.rules.RuleFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A change of the rules, tried on a draft in review that was really read, in a real browser. */
class ChangedRulesTest {

    private static final Path RULES = folder();

    @RegisterExtension
    static final RunningCovername COVERNAME = new RunningCovername("--covername.rules=" + RULES);

    private static Path folder() {
        try {
            return Files.createTempDirectory("rules").resolve("own");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Test
    void tellsWhatAChangeWouldDoBeforeItIsSaved() throws IOException {
        fillTheOffice();
        Visitor.signedIn(COVERNAME.service(), "p.rules", Duty.PUBLISHER);
        try (Chromium chromium = Chromium.open()) {
            BrowserDesk desk = new BrowserDesk(chromium, COVERNAME.service());
            Page page = desk.page("p.rules", 1280);
            page.navigate(desk.address("/rules"));
            page.locator("#kind").selectOption("keep");
            page.locator("#names").fill("Saltcombe");
            page.getByRole(AriaRole.BUTTON, BrowserDesk.named("See what this would do")).click();
            page.waitForSelector("#would");
            assertThat(page.locator("#known").innerText()).isEqualTo("The one draft in review was read.");
            assertThat(page.locator("#would").innerText()).contains("1 mention of 1 draft would no longer be hidden.").contains("Nothing more would be hidden.");
            assertThat(page.locator("#rows").innerText()).contains("child-v, draft 1").contains("place").contains("1 shown").doesNotContain("Saltcombe");
            looksWell(page, "names");
            assertThat(Files.exists(RULES)).isFalse();
            page.getByRole(AriaRole.BUTTON, BrowserDesk.named("Add the names")).click();
            assertThat(page.locator(".govuk-notification-banner").innerText()).contains("1 added, 0 were there already.");
            assertThat(RULES.resolve("lists/office-kept.txt")).content().contains("Saltcombe");

            page.navigate(desk.address("/rules?q=keep-cited-author"));
            page.locator("#rule-keep-cited-author summary").click();
            page.getByRole(AriaRole.BUTTON, BrowserDesk.named("See what would happen with keep-cited-author switched off")).click();
            page.waitForSelector("#would");
            assertThat(page.locator("#would").innerText()).contains("Nothing that is hidden would be shown.");
            looksWell(page, "switch");
            page.getByLabel("Why").fill("We name no authors.");
            page.getByRole(AriaRole.BUTTON, BrowserDesk.named("Switch it off")).click();
            assertThat(page.locator(".govuk-notification-banner").innerText()).contains("keep-cited-author is switched off.");
            assertThat(RuleBook.switches(RuleFolder.at(RULES)).get("keep-cited-author").off()).isTrue();
            looksWell(page, "switched");
            assertThat(desk.complaints()).isEmpty();
        }
    }

    private static void looksWell(Page page, String name) {
        for (int width : new int[] {1280, 320}) {
            page.setViewportSize(width, 900);
            BrowserDesk.shoot(page, "publisher-" + width + "-rule-change-" + name);
            assertThat(BrowserDesk.violations(page)).isEmpty();
            assertThat(BrowserDesk.sideways(page)).isNotPositive();
        }
        page.setViewportSize(1280, 900);
    }

    private static void fillTheOffice() throws IOException {
        for (String file : List.of("case.yaml", "PENHALIGON_Orla_review_draft3.docx")) {
            try (var stream = ChangedRulesTest.class.getResourceAsStream("/example/child-v/" + file)) {
                COVERNAME.drop("child-v/" + file, stream.readAllBytes());
            }
        }
        COVERNAME.awaitState("child-v", 1, DraftState.State.DONE);
        COVERNAME.bean(Office.class).work("child-v", book -> "child-v");
    }
}
