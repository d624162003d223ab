package org.covername.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.covername.Visitor;
import org.covername.account.Duty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was done, to be read: the audit, and the log of a draft. */
class InspectionTest {

    @RegisterExtension
    static final ServedConsole CONSOLE = new ServedConsole();

    @Test
    void findsWhatSomebodyDid() {
        Visitor auditor = CONSOLE.signedIn("au.search", Duty.AUDITOR);
        String page = auditor.get("/audit?who=au.search&event=signed-in").body();

        assertThat(page).contains("1 entry, page 1 of 1", "signed in").doesNotContain("password chosen</span>");
        assertThat(auditor.get("/audit?about=child-nowhere").body()).contains("No entry fits this search.");
        assertThat(auditor.get("/audit?from=yesterday&page=-3&who=%25").body()).contains("No entry fits this search.");
    }

    @Test
    void verifiesTheChainAndSaysWhereItIsBroken() {
        Visitor auditor = CONSOLE.signedIn("au.verify", Duty.AUDITOR);
        assertThat(auditor.post("/audit", "/audit/verify", Stream.of()).body()).contains("The audit is whole:");

        JdbcClient jdbc = CONSOLE.service().context().getBean(JdbcClient.class);
        String actor = jdbc.sql("select actor from audit_entry where n = 2").query(String.class).single();
        jdbc.sql("update audit_entry set actor = 'somebody' where n = 2").update();
        assertThat(auditor.post("/audit", "/audit/verify", Stream.of()).body()).contains("The audit is broken: entry 2 was changed");
        jdbc.sql("update audit_entry set actor = ? where n = 2").param(actor).update();
    }

    @Test
    void givesTheWholeChainAway() throws IOException {
        HttpResponse<String> answer = CONSOLE.signedIn("au.export", Duty.AUDITOR).get("/audit/export");
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.ISO_8859_1)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName() + " " + (zip.readAllBytes().length > 50));
            }
        }

        assertThat(names).containsExactly("audit/audit.html true", "audit/audit.jsonl true", "audit/head.json true");
    }

    @Test
    void showsTheLogOfADraftAndHoldsItAgainstAnother() throws IOException {
        log("draft-1", entry(1, "person", "Mother") + "," + entry(2, "place", "Town 1"));
        log("draft-2", entry(1, "person", "Mother") + "," + entry(2, "place", "=Town 2") + "," + entry(3, "date", "<b>2021"));
        CONSOLE.takeUp("child-l");
        Visitor auditor = CONSOLE.signedIn("au.log", Duty.AUDITOR);

        assertThat(auditor.get("/cases/child-l/draft-2/log").body()).contains("3 of 3 mentions.", "&lt;b&gt;2021");
        assertThat(auditor.get("/cases/child-l/draft-2/log?kind=place").body()).contains("1 of 3 mentions.").doesNotContain("<td class=\"govuk-table__cell\">Mother</td>");
        assertThat(auditor.get("/cases/child-l/draft-2/log.csv?kind=place").body()).contains("2,place,e2,'=Town 2,replace");
        assertThat(auditor.get("/cases/child-l/draft-2/log/compare?with=draft-1").body()).contains("Town 1", "Gone", "=Town 2", "New", "1 mentions are written alike");
        assertThat(auditor.get("/cases/child-l/draft-2/log/compare?with=..").statusCode()).isEqualTo(404);
        assertThat(auditor.get("/cases/child-l/draft-9/log").statusCode()).isEqualTo(404);
    }

    @Test
    void tellsHowTheWorkGoesAndWhetherTheServiceIsWell() {
        CONSOLE.report("child-da", "draft-1").saying("Child DA was seen.");
        CONSOLE.takeUp("child-da");

        assertThat(CONSOLE.signedIn("au.figures", Duty.AUDITOR).get("/dashboard").body()).contains("No draft is being read.", "Received", "0 days at most", "No report was published.", "Nothing.");
        assertThat(Visitor.of(CONSOLE.service()).get("/health/live").body()).isEqualTo("alive");
        assertThat(Visitor.of(CONSOLE.service()).get("/health/ready").body()).isEqualTo("ready");
    }

    private static void log(String draft, String entries) throws IOException {
        CONSOLE.report("child-l", draft).saying("Child L was well in " + draft + ".");
        Files.writeString(CONSOLE.outbound().resolve("review/child-l/" + draft + "/redaction-log.json"), "{\"sha256In\":\"" + draft + "\",\"entries\":[" + entries + "]}");
    }

    private static String entry(int n, String kind, String replacement) {
        return "{\"n\":" + n + ",\"kind\":\"" + kind + "\",\"entity\":\"e" + n + "\",\"replacement\":\"" + replacement
                + "\",\"treatment\":\"replace\",\"rule\":\"r\",\"score\":0.9,\"page\":1,\"doubtful\":false,\"decision\":\"proposed\",\"by\":\"covername\"}";
    }
}
