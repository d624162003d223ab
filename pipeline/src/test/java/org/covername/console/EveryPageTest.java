package org.covername.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.covername.DraftFiles;
import org.covername.RunningCovername;
import org.covername.Visitor;
import org.covername.account.Duty;
import org.covername.account.FirstStart;
import org.covername.intake.DraftState;
import org.covername.office.Office;
import org.covername.office.ReviewFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every page of the console, for everybody who may open it, as a desk and a phone show it: nothing that axe-core finds, nothing beside the window. */
class EveryPageTest {

    @RegisterExtension
    static final RunningCovername COVERNAME = new RunningCovername();

    private static final int[] WIDTHS = {1280, 320};
    /** What stands in an address, one example each; several where the pages differ. */
    private static final Map<String, List<String>> EXAMPLES = Map.of("{caseId}", List.of("child-v"), "{draft}", List.of("draft-1"), "{change}", List.of("none"),
            "{name}", List.of("redaction-log.html", "certificate.html"));
    /** Whose pages are kept as pictures, since the others see the same. */
    private static final List<String> SHOWN = List.of("stranger", "administrator", "publisher", "reviewer");
    /** Addresses that answer with no page. */
    private static final Set<String> NO_PAGES = Set.of("/progress", "/calendar.ics", "/audit/export", "/cases/{caseId}/{draft}/log.csv",
            "/cases/{caseId}/{draft}/review/bar", "/cases/{caseId}/{draft}/review/groups/{group}", "/cases/{caseId}/{draft}/review/pages/{page}",
            "/cases/{caseId}/{draft}/review/former/{page}", "/cases/{caseId}/{draft}/review/originals/{page}");
    /** The same for everybody, so that they are looked at once. */
    private static final Pattern FILES = Pattern.compile("/review/.*|.*/checklist");
    /** A header, and what stands below it, as they were looked at already: many pages are the same for several duties. */
    private static final Set<String> SEEN = new HashSet<>();
    private static Chromium chromium;
    private static BrowserDesk desk;

    @BeforeAll
    static void fillTheOffice() throws IOException {
        chromium = Chromium.open();
        desk = BrowserDesk.forgiving(chromium, COVERNAME.service());
        Arrays.stream(Duty.values()).filter(duty -> duty != Duty.ADMINISTRATOR).forEach(duty -> Visitor.signedIn(COVERNAME.service(), name(duty), duty));
        for (String file : List.of("case.yaml", "PENHALIGON_Orla_review_draft3.docx")) {
            try (var stream = EveryPageTest.class.getResourceAsStream("/example/child-v/" + file)) {
                COVERNAME.drop("child-v/" + file, stream.readAllBytes());
            }
        }
        COVERNAME.drop("child-y/scan 7.docx", "PK no longer a whole file");
        COVERNAME.drop("child-z/blank.docx", DraftFiles.docx(""));
        ReviewFolder.of(COVERNAME.home().resolve("outbound"), "child-w", "draft-1").holding("criminal-proceedings", "active", "A trial at the Crown Court is listed for the spring.")
                .saying("Child W lived with Mother.");
        ReviewFolder.of(COVERNAME.home().resolve("outbound"), "child-x", "draft-1").saying("Child X moved three times.");
        COVERNAME.awaitState("child-v", 1, DraftState.State.DONE);
        COVERNAME.awaitState("child-z", 1, DraftState.State.HELD);
        List.of("child-v", "child-w", "child-x").forEach(caseId -> COVERNAME.bean(Office.class).work(caseId, book -> caseId));
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static String name(Duty duty) {
        return duty == Duty.ADMINISTRATOR ? "f.keeper" : "only." + duty.word();
    }

    @TestFactory
    List<DynamicTest> readsWellForWhoeverMayOpenIt() {
        return Arrays.stream(Duty.values()).sorted(Comparator.comparing(duty -> !SHOWN.contains(duty.word()))).map(duty -> DynamicTest.dynamicTest(duty.word(), () -> {
            List<String> faults = new ArrayList<>();
            Page page = desk.page(name(duty), WIDTHS[0]);
            ConsoleDoors.TABLE.stream().filter(door -> door.method().equals("GET") && door.duties().contains(duty) && !NO_PAGES.contains(door.path()) && !door.program())
                    .filter(door -> duty == Duty.PUBLISHER || !FILES.matcher(door.path()).matches()).flatMap(door -> addresses(door.path()))
                    .forEach(path -> look(page, path, duty.word(), faults));
            look(page, "/cases/child-none/draft-1", duty.word(), faults);
            page.context().close();
            assertThat(faults).isEmpty();
            assertThat(desk.complaints()).isEmpty();
        })).toList();
    }

    @Test
    void readsWellForStrangers() {
        List<String> faults = new ArrayList<>();
        String invitation = Visitor.administrator(COVERNAME.service()).post("/users", "/users", Stream.of(Map.entry("name", "n.newcomer"), Map.entry("duty", "office")))
                .body().replaceAll("(?s).*(/join/[\\w-]+).*", "$1");
        Page page = desk.stranger(new NewContextOptions());
        Stream.of("/sign-in", "/sign-in?refused", "/sign-in?joined", "/join/over", "/first/" + COVERNAME.bean(FirstStart.class).token(), invitation)
                .forEach(path -> look(page, path, "stranger", faults));
        page.context().close();
        assertThat(faults).isEmpty();
    }

    /** Else nothing could ever be found. */
    @Test
    void findsAPictureWithoutWords() {
        Page page = desk.stranger(new NewContextOptions());
        page.setContent("<!DOCTYPE html><html lang=en><title>A page</title><main><h1>A page</h1><img src='data:,'><p style='width:2000px'>Wide</main>");

        assertThat(BrowserDesk.violations(page)).anyMatch(violation -> violation.startsWith("image-alt"));
        assertThat(BrowserDesk.sideways(page)).isPositive();
    }

    private static Stream<String> addresses(String path) {
        Stream<String> paths = Stream.of(path);
        for (Map.Entry<String, List<String>> example : EXAMPLES.entrySet()) {
            paths = paths.flatMap(one -> one.contains(example.getKey()) ? example.getValue().stream().map(value -> one.replace(example.getKey(), value)) : Stream.of(one));
        }
        return paths.map(one -> one.endsWith("/compare") ? one + "?with=draft-1" : one)
                .flatMap(one -> one.equals("/cases/child-v/draft-1") ? Stream.of(one, "/cases/child-w/draft-1") : Stream.of(one));
    }

    /** Whether anything of a page was not seen before, by whomever; who they are and the token of a form make no difference. */
    private static boolean seenAnew(Page page) {
        String html = page.content().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "").replaceAll("only\\.\\w+", "somebody");
        String header = html.replaceAll("(?s)^.*?(<header.*?</header>).*$", "$1");
        return SEEN.add(header) | SEEN.add(html.replace(header, ""));
    }

    private static void look(Page page, String path, String who, List<String> faults) {
        Response response = page.navigate(desk.address(path));
        if (!response.headerValue("content-type").startsWith("text/html") || response.status() == 500) {
            faults.add(who + " " + path + " is no page: " + response.status());
            return;
        }
        if (path.endsWith("/review")) {
            assertThat(page.locator("#text .rv-row").count()).as("a draft that was really read").isPositive();
        }
        if (!seenAnew(page)) {
            return;
        }
        String name = path.replaceAll("(?<=/join/|/first/)[\\w-]{20,}", "token").replaceAll("\\W+", "-").replaceAll("^-|-$", "");
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            if (SHOWN.contains(who) || path.equals("/")) {
                BrowserDesk.shoot(page, who + "-" + width + "-" + (name.isEmpty() ? "home" : name));
            }
            BrowserDesk.violations(page).forEach(violation -> faults.add(who + " " + path + " " + violation));
            if (path.endsWith("/review")) {
                page.evaluate("document.querySelectorAll('details').forEach(part => { part.open = true; })");
                BrowserDesk.violations(page).forEach(violation -> faults.add(who + " " + path + ", all opened, " + violation));
                BrowserDesk.shoot(page, who + "-" + width + "-" + name + "-opened");
            }
            if (BrowserDesk.sideways(page) > 0) {
                faults.add(who + " " + path + " is " + BrowserDesk.sideways(page) + " pixels wider than " + width);
            }
        }
    }
}
