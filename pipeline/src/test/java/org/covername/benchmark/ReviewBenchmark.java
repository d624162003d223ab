package org.covername.benchmark;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.covername.RunningCovername;
import org.covername.Visitor;
import org.covername.account.Duty;
import org.covername.casework.RulingDesk;
import org.covername.console.Chromium;
import org.covername.intake.DraftState.State;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/** How long an officer waits on the page of a review of a hundred pages and three thousand mentions: until it can be used, and for a decision. */
public class ReviewBenchmark {

    private static final String[] GIVEN = {"Sadie", "Corin", "Perpetua", "Imelda", "Barnaby", "Ottilie", "Fergus", "Rosalind", "Jocasta", "Leopold"};
    private static final String[] FAMILY = {"Thornbury", "Ashdale", "Oddfellow", "Thackwray", "Brambleton", "Quennell", "Harkaway", "Winterbourne", "Pellow", "Stannard"};
    private static final int PARAGRAPHS = 1000;
    private static final int A_PAGE = 10;

    /** Presses something and tells how many seconds later its answer stands in the card. */
    private static final String SETTLED = """
            pressed => new Promise(done => {
                const start = performance.now();
                const settled = event => {
                    if (event.detail.target?.id === 'card') {
                        document.body.removeEventListener('htmx:afterSettle', settled);
                        done((performance.now() - start) / 1000);
                    }
                };
                document.body.addEventListener('htmx:afterSettle', settled);
                document.querySelector(pressed).click();
            })""";

    private final RunningCovername covername = new RunningCovername();
    private final List<String> figures = new ArrayList<>();

    @Test
    void waitsForThePageAndForADecision() throws IOException {
        run();
    }

    /** By itself; with the others it is run by {@link SpeedBenchmark}. */
    public static void main(String[] arguments) throws IOException {
        run();
        System.exit(0);
    }

    /** Says it after the service has stopped, which keeps all that is printed. */
    static void run() throws IOException {
        try (Chromium chromium = Chromium.open()) {
            ReviewBenchmark benchmark = new ReviewBenchmark();
            benchmark.covername.beforeAll(null);
            try {
                benchmark.measure(chromium);
            } finally {
                benchmark.covername.afterAll(null);
            }
            benchmark.figures.forEach(line -> Figures.say("%s", line));
        } catch (TestAbortedException absent) {
            Figures.say("review page and decision: %s", absent.getMessage());
        }
    }

    private void measure(Chromium chromium) {
        covername.drop("child-b/case.yaml", "case: child-b\nboard: Eastmere Safeguarding Children Partnership\nsubjects:\n"
                + "  - {id: child, role: subject-child, pseudonym: Child B, names: [Isolde Pemberwick], sex: f}\n");
        covername.drop("child-b/long.txt", draft());
        readIt();
        RulingDesk desk = covername.bean(RulingDesk.class);
        desk.office().work("child-b", book -> book);
        Visitor.signedIn(covername.service(), "r.vance", Duty.REVIEWER);
        measure(signedIn(chromium), desk);
    }

    /** Longer than the usual wait of tests. */
    private void readIt() {
        long start = System.nanoTime();
        while (covername.drafts("child-b").stream().noneMatch(draft -> draft.stand().state() == State.DONE)) {
            if (System.nanoTime() - start > 900e9) {
                throw new IllegalStateException("The long draft was not read within a quarter of an hour");
            }
            LockSupport.parkNanos(200_000_000);
        }
    }

    private void measure(Page page, RulingDesk desk) {
        List<Double> pages = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            page.navigate(address("/cases/child-b/draft-1/review"));
            page.waitForFunction("() => document.querySelector('#groups a[aria-current]')");
            pages.add(((Number) page.evaluate("performance.now() / 1000")).doubleValue());
        }
        long mentions = desk.readings().of(desk.readings().state("child-b", "draft-1").orElseThrow()).orElseThrow().stored().resolution().replacements().size();
        say("review page of %d pages: %d mentions, %d entities, usable after %.2f s, median of 7 (first %.2f s); asked 1.5 s",
                PARAGRAPHS / A_PAGE, mentions, page.locator("#groups li").count(), Figures.median(pages), pages.get(0));
        List<Double> decisions = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            String group = page.locator("#groups li").nth(i + 1).getAttribute("data-g");
            page.evaluate(SETTLED, "#li-" + group + " a");
            decisions.add(((Number) page.evaluate(SETTLED, "#card button[value=accept]")).doubleValue());
        }
        say("review decision: seen after %.0f ms, median of %d; asked 150 ms", Figures.median(decisions) * 1000, decisions.size());
    }

    private void say(String format, Object... values) {
        figures.add(format.formatted(values));
    }

    private Page signedIn(Chromium chromium) {
        Page page = chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1280, 900)).newPage();
        page.navigate(address("/sign-in"));
        page.getByLabel("User name").fill("r.vance");
        page.getByLabel("Password").fill(Visitor.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in").setExact(true)).click();
        page.waitForURL(address("/"));
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + covername.service().port() + path;
    }

    /** About fifty words a paragraph, ten paragraphs a page. */
    private static String draft() {
        StringBuilder text = new StringBuilder("Review of a child's death\n\n");
        for (int i = 0; i < PARAGRAPHS; i++) {
            String one = GIVEN[i % 10] + " " + FAMILY[i / 10 % 10];
            String other = GIVEN[(i + 3) % 10] + " " + FAMILY[(i / 10 + 5) % 10];
            text.append("The social worker ").append(one).append(" wrote to ").append(other).append(" on ").append(1 + i % 28).append(" March 2021. ")
                    .append("She had been seen at home, and it was thought that more help should be offered before the summer. Nobody asked why the earlier plan had not been followed, and the record ")
                    .append("of the meeting was not shared with those who had to act on it.\n\n");
        }
        return text.toString();
    }
}
