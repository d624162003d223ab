package org.covername.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.covername.account.Duty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** What programs do with leaks, outputs, copies and case files. */
class ApiOfOutputsTest {

    @RegisterExtension
    static final ServedConsole CONSOLE = new ServedConsole();

    @Test
    void looksForALeakAndKeepsNothingOfIt() {
        Program publisher = Program.of(CONSOLE, "p.leaks", Duty.PUBLISHER);
        CONSOLE.report("child-l", "draft-1").saying("Child L was well.");
        CONSOLE.takeUp("child-l");

        assertThat(Program.json(publisher.post("/api/v1/leaks", "{\"term\":\"zephyr quill\"}")).toString()).isEqualTo("{\"folders\":[],\"cases\":[]}");
        assertThat(publisher.read("/api/v1/leaks").path("leaks").size()).isZero();
        assertThat(detail(publisher.post("/api/v1/leaks", "{\"term\":\"ab\"}"), 400)).contains("3 to 200 letters");
        assertThat(detail(publisher.post("/api/v1/leaks", "{}"), 400)).contains("3 to 200 letters");
        assertThat(detail(publisher.post("/api/v1/leaks/child-l/leak-1/close", ""), 409)).contains("has no open leak");
        assertThat(detail(publisher.post("/api/v1/leaks/child-none/leak-1/close", ""), 404)).contains("no such case");
        assertThat(CONSOLE.audit()).noneMatch(line -> line.contains("zephyr"));
    }

    @Test
    void saysWhatDraftsAreAndForWhom() {
        Program publisher = Program.of(CONSOLE, "p.links", Duty.PUBLISHER);
        CONSOLE.report("child-o", "draft-1").saying("Child O was well.");
        CONSOLE.report("child-o", "draft-2").saying("What is learnt from Child O.");
        CONSOLE.takeUp("child-o");
        String path = "/api/v1/cases/child-o";

        JsonNode linked = Program.json(publisher.post(path + "/outputs", "{\"outputs\":{\"draft-1\":\"report\",\"draft-2\":\"briefing\"}}"));
        assertThat(linked.path("reviews").valueStream().map(review -> review.path("draft").asString() + " " + review.path("output").asString())).containsExactly("draft-1 report", "draft-2 briefing");
        assertThat(detail(publisher.post(path + "/outputs", "{\"outputs\":{\"draft-1\":\"poem\"}}"), 400)).contains("no such output");
        assertThat(detail(publisher.post(path + "/outputs", "{}"), 400)).contains("what each draft is");
        assertThat(detail(publisher.post(path + "/outputs", "{\"outputs\":{\"draft-7\":\"report\"}}"), 404)).contains("no review of such a draft");
        assertThat(Program.json(publisher.post(path + "/reviews/draft-2/audience", "{\"audience\":\"professionals-only\"}")).path("report").path("audience").asString()).isEqualTo("professionals-only");
        assertThat(detail(publisher.post(path + "/reviews/draft-2/audience", "{\"audience\":\"all\"}"), 400)).contains("no such audience");
        assertThat(detail(publisher.post(path + "/reviews/draft-2/copies", "{\"recipient\":\" \"}"), 400)).contains("who gets the copy");
        assertThat(detail(publisher.post(path + "/reviews/draft-2/copies", "{\"recipient\":\"Panel\"}"), 409)).isNotEmpty();
        assertThat(CONSOLE.outbound().resolve("restricted")).doesNotExist();
        assertThat(CONSOLE.audit()).anyMatch(line -> line.startsWith("p.links output-named")).anyMatch(line -> line.startsWith("p.links audience-named"));
    }

    @Test
    void readsAndWritesCaseFilesForReviewersAlone() {
        Program reviewer = Program.of(CONSOLE, "r.files", Duty.REVIEWER);
        String yaml = "case: child-e\\nboard: Northmoor Board\\nsubjects:\\n  - {id: child, role: subject-child, pseudonym: Child E, names: [Tamsin Quillfeather]}\\n";

        JsonNode faults = Program.json(reviewer.post("/api/v1/case-files", "{\"yaml\":\"case: child-e\\nhue: blue\\n\"}"));
        assertThat(faults.path("detail").asString()).contains("The case file has");
        assertThat(faults.path("faults").path(0).path("line").asInt()).isPositive();
        assertThat(reviewer.post("/api/v1/case-files", "{\"yaml\":\"" + yaml + "\"}").statusCode()).isEqualTo(202);
        JsonNode read = awaited(reviewer, "/api/v1/case-files/child-e");
        assertThat(read.path("yaml").asString()).contains("Tamsin Quillfeather");
        assertThat(detail(reviewer.post("/api/v1/case-files/child-e", "{\"yaml\":\"" + yaml + "\",\"version\":\"older\"}"), 422)).contains("Somebody else changed this case file");
        assertThat(reviewer.post("/api/v1/case-files/child-e", "{\"yaml\":\"" + yaml + "keep: [Hetty Osgood]\\n\",\"version\":\"" + read.path("version").asString() + "\"}").statusCode()).isEqualTo(202);
        assertThat(detail(reviewer.get("/api/v1/case-files/child-none"), 404)).contains("no case file");
        assertThat(Program.of(CONSOLE, "p.files", Duty.PUBLISHER).get("/api/v1/case-files/child-e").statusCode()).isEqualTo(403);
        assertThat(CONSOLE.audit()).anyMatch(line -> line.startsWith("r.files case-file-opened")).noneMatch(line -> line.contains("Quillfeather"));
    }

    private static JsonNode awaited(Program reviewer, String path) {
        for (int i = 0; i < 200 && reviewer.get(path).statusCode() == 404; i++) {
            try {
                Thread.sleep(200);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        return reviewer.read(path);
    }

    private static String detail(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return Program.json(answer).path("detail").asString();
    }
}
