package org.covername.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.covername.Visitor;
import org.covername.account.Duty;
import org.covername.document.Surface;
import org.covername.intake.CaseFileDesk;
import org.covername.intake.HandIn;
import org.covername.intake.HandInRefusedException;
import org.covername.intake.Handed;
import org.covername.intake.JdbcDrafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files over the counter, and the case file of a case. */
class HandInTest {

    @RegisterExtension
    static final ServedConsole CONSOLE = new ServedConsole();

    private static final String CASE_FILE = """
            case: %s
            subjects:
              - {id: child, role: subject-child, pseudonym: %s, names: [%s], born: 2015-02-03, sex: f}
            """;

    @Test
    void takesADraftOverTheCounter() {
        handIn().file(new Handed("o.hand", "child-h", new Surface("C:\\papers\\review of the child.txt"), bytes("Child H lived with Mother.")));
        await(() -> drafts().contains("child-h/draft-1"));

        await(() -> isEmpty("child-h"));
        assertThat(CONSOLE.audit()).anyMatch(line -> line.startsWith("o.hand file-handed-in {\"in\":"));
    }

    @Test
    void findsACaseAgainWhoseFolderWasTidiedAway() throws IOException {
        handIn().file(new Handed("o.hand", "child-t", new Surface("a.txt"), bytes("Child T was seen.")));
        await(() -> drafts().contains("child-t/draft-1") && isEmpty("child-t"));
        Files.delete(CONSOLE.home().resolve("inbound/child-t"));
        handIn().file(new Handed("o.hand", "child-t", new Surface("b.txt"), bytes("Child T was seen again.")));

        await(() -> drafts().contains("child-t/draft-2"));
    }

    @Test
    void keepsTwoFilesOfOneNameApart() throws IOException {
        Path folder = Files.createDirectories(CONSOLE.home().resolve("inbound/child-b"));
        Files.writeString(folder.resolve("draft.txt"), "The first.");
        handIn().file(new Handed("o.hand", "child-b", new Surface("draft.txt"), bytes("The second.")));

        await(() -> drafts().containsAll(List.of("child-b/draft-1", "child-b/draft-2")));
    }

    @Test
    void refusesANewCaseNamedAfterSomebody() {
        assertThatThrownBy(() -> handIn().file(new Handed("o.hand", "orla-penhaligon", new Surface("a.txt"), bytes("x")))).isInstanceOf(HandInRefusedException.class)
                .hasMessageContaining("use words that name nobody").hasMessageNotContaining("orla");
        for (String folder : List.of("..", "../data", "rejected", "/etc", "a/b")) {
            assertThatThrownBy(() -> handIn().file(new Handed("o.hand", folder, new Surface("a.txt"), bytes("x")))).as(folder).isInstanceOf(HandInRefusedException.class);
        }
    }

    @Test
    void refusesWhatIsNoDraft() {
        assertThatThrownBy(() -> handIn().file(new Handed("o.hand", "child-h", new Surface("a.docx"), new byte[0]))).hasMessageContaining("The file is empty");
        assertThatThrownBy(() -> handIn().file(new Handed("o.hand", "child-h", new Surface("~$a.docx"), bytes("x")))).hasMessageContaining("temporary or hidden");
        assertThatThrownBy(() -> handIn().file(new Handed("o.hand", "", new Surface("case.yaml"), bytes("x")))).hasMessageContaining("Say which case");
    }

    @Test
    void sendsARejectedFileOnItsWayOnceMore() throws IOException {
        Path rejected = Files.createDirectories(CONSOLE.home().resolve("inbound/rejected"));
        Files.writeString(rejected.resolve("Penhaligon.txt"), "Child R was well.");
        Files.writeString(rejected.resolve("Penhaligon.txt.why.txt"), "It could not be read.\n");
        String mark = handIn().mark(new Surface("Penhaligon.txt"));
        assertThat(mark).matches("[0-9a-f]{20}");
        HttpResponse<String> answer = CONSOLE.signedIn("o.again", Duty.OFFICE).post("/", "/rejected/" + mark + "/hand-in", Stream.of(Map.entry("case", "child-r")));
        await(() -> drafts().contains("child-r/draft-1"));

        assertThat(answer.body()).contains("The file lies in the drop folder once more.");
        assertThat(rejected).isEmptyDirectory();
        assertThat(CONSOLE.audit()).contains("o.again rejected-file-handed-in {}").noneMatch(line -> line.contains("Penhaligon"));
    }

    @Test
    void changesTheCaseFileWhereTheOfficeKeepsIt() throws IOException {
        Path folder = Files.createDirectories(CONSOLE.home().resolve("inbound/Tregarthen papers"));
        Files.writeString(folder.resolve("case.yml"), CASE_FILE.formatted("child-g", "Child G", "Wenna Tregarthen"));
        await(() -> cases().knows("child-g") && !cases().version("child-g").isEmpty());
        Visitor reviewer = CONSOLE.signedIn("r.names", Duty.REVIEWER);
        HttpResponse<String> opened = reviewer.get("/case-files/child-g");
        assertThat(opened.body()).contains("Wenna Tregarthen");
        assertThat(opened.headers().firstValue("Cache-Control")).hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));

        String version = cases().version("child-g");
        String changed = CASE_FILE.formatted("child-g", "Child G", "Wenna Tregarthen, Wenna");
        assertThat(save(reviewer, "child-g", changed, version).body()).contains("The case file lies in the drop folder.");
        await(() -> !cases().version("child-g").equals(version));

        assertThat(folder.resolve("case.yml")).hasContent(changed);
        assertThat(CONSOLE.home().resolve("inbound/child-g")).doesNotExist();
        assertThat(save(reviewer, "child-g", changed, version).body()).contains("Somebody else changed this case file since you opened it");
        assertThat(CONSOLE.audit()).contains("r.names case-file-opened {}").noneMatch(line -> line.contains("Wenna"));
        assertThat(CONSOLE.service().context().getBean(JdbcClient.class).sql("select case_id from audit_entry where event = 'case-file-opened'").query(String.class).list()).contains("child-g");
    }

    @Test
    void showsTheFaultsOfACaseFileByLine() {
        Visitor reviewer = CONSOLE.signedIn("r.faults", Duty.REVIEWER);
        String answer = reviewer.post("/case-files", "/case-files", Stream.of(Map.entry("yaml", "case: child-f\nsubjects:\n  - {id: child, role: pupil, names: [Jago Nance]}\n"),
                Map.entry("version", ""), Map.entry("then", "save"))).body();

        assertThat(answer).contains("Line 3: Unknown role").contains("role: pupil, names: [Jago Nance]").contains("The case file cannot be used so");
        assertThat(CONSOLE.home().resolve("inbound/child-f")).doesNotExist();
    }

    @Test
    void makesANewCaseByItsCaseFile() {
        Visitor reviewer = CONSOLE.signedIn("r.fresh", Duty.REVIEWER);
        Map<String, String> fields = Map.of("yaml", CASE_FILE.formatted("child-n", "Child N", "Morwenna Hale"), "version", "", "then", "save");
        assertThat(reviewer.post("/case-files", "/case-files", fields.entrySet().stream()).body()).contains("The case file lies in the drop folder.");
        await(() -> cases().knows("child-n"));

        assertThat(reviewer.post("/case-files", "/case-files", fields.entrySet().stream()).body()).contains("There is a case of this id already");
    }

    @Test
    void takesWhatIsDraggedOntoThePageAndShowsItsProgress() {
        CONSOLE.signedIn("o.drag", Duty.OFFICE);
        try (Chromium chromium = Chromium.open()) {
            BrowserDesk desk = new BrowserDesk(chromium, CONSOLE.service());
            Page page = desk.page("o.drag", 1280);
            page.locator("#case").fill("child-d");
            JSHandle dragged = page.evaluateHandle("() => { const all = new DataTransfer(); all.items.add(new File(['Child D moved twice.'], 'draft.txt', {type: 'text/plain'})); return all; }");
            page.locator("button#file").waitFor();
            page.dispatchEvent("#file", "drop", Map.of("dataTransfer", dragged));
            Page watching = desk.page("o.drag", 320);
            page.getByRole(AriaRole.BUTTON, BrowserDesk.named("Hand in")).click();

            assertThat(page.locator(".govuk-notification-banner").innerText()).contains("The file lies in the drop folder");
            watching.locator("#rows progress").first().waitFor();
            watching.getByText("child-d, draft 1").waitFor();
            assertThat(watching.locator("#rows").innerText()).contains("Step 1 of 8: extraction.");
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void saysThatTheFileLiesThereThoughThePageLooksAgainMeanwhile() {
        CONSOLE.signedIn("o.meanwhile", Duty.OFFICE);
        try (Chromium chromium = Chromium.open()) {
            BrowserDesk desk = new BrowserDesk(chromium, CONSOLE.service());
            Page page = desk.page("o.meanwhile", 1280);
            page.locator("#case").fill("child-m");
            page.locator("input[type=file]").setInputFiles(new FilePayload("one.txt", "text/plain", bytes("One.")));
            page.evaluate("async () => { const form = document.querySelector('form[enctype]'); await fetch(form.action, {method: 'POST', body: new FormData(form), redirect: 'manual'}); await fetch('/?poll=1'); }");
            page.navigate(desk.address("/"));

            assertThat(page.locator(".govuk-notification-banner").innerText()).contains("The file lies in the drop folder");
        }
    }

    /** That typeface is for services of the government alone, and is not here; a page once asked for it where the console's own styles came late. */
    @Test
    void asksForNoTypefaceOfTheGovernmentHoweverLateItsOwnStylesCome() {
        try (Chromium chromium = Chromium.open()) {
            BrowserDesk desk = new BrowserDesk(chromium, CONSOLE.service());
            Page page = desk.stranger(new NewContextOptions());
            List<Route> late = new ArrayList<>();
            page.route("**/console/*.css", late::add);
            page.navigate(desk.address("/sign-in"), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            page.waitForTimeout(500);
            page.evaluate("document.querySelector('label').getBoundingClientRect().width");
            page.waitForTimeout(500);
            assertThat(late).isNotEmpty();
            late.forEach(Route::resume);
            page.waitForLoadState();

            assertThat(page.evaluate("getComputedStyle(document.querySelector('label')).display")).isEqualTo("block");
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void takesAFileWithoutScript() {
        CONSOLE.signedIn("o.plain", Duty.OFFICE);
        try (Chromium chromium = Chromium.open()) {
            BrowserDesk desk = new BrowserDesk(chromium, CONSOLE.service());
            Page page = desk.page("o.plain", new NewContextOptions().setJavaScriptEnabled(false));
            page.locator("#case").fill("child-p");
            page.locator("#file").setInputFiles(new FilePayload[] {new FilePayload("one.txt", "text/plain", bytes("One.")), new FilePayload("two.txt", "text/plain", bytes("Two."))});
            page.getByRole(AriaRole.BUTTON, BrowserDesk.named("Hand in")).click();

            assertThat(page.locator(".govuk-notification-banner").innerText()).contains("2 files lie in the drop folder");
            await(() -> drafts().containsAll(List.of("child-p/draft-1", "child-p/draft-2")));
        }
    }

    private static HttpResponse<String> save(Visitor reviewer, String caseId, String yaml, String version) {
        return reviewer.post("/case-files/" + caseId, "/case-files/" + caseId, Stream.of(Map.entry("yaml", yaml), Map.entry("version", version), Map.entry("then", "save")));
    }

    /** A dropped file leaves its folder once its draft is safely known, and not before. */
    private static boolean isEmpty(String caseId) {
        return CONSOLE.home().resolve("inbound").resolve(caseId).toFile().list().length == 0;
    }

    private static HandIn handIn() {
        return CONSOLE.service().context().getBean(HandIn.class);
    }

    private static CaseFileDesk cases() {
        return CONSOLE.service().context().getBean(CaseFileDesk.class);
    }

    private static List<String> drafts() {
        return CONSOLE.service().context().getBean(JdbcDrafts.class).all().stream().map(draft -> draft.id().toString()).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void await(BooleanSupplier there) {
        long end = System.nanoTime() + 30_000_000_000L;
        while (!there.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }
}
