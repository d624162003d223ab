package org.covername.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.covername.account.Duty;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** The document for programs, held against the addresses that there are, the table of doors, and real answers. */
class OpenApiTest {

    @RegisterExtension
    static final ServedConsole CONSOLE = new ServedConsole();

    private static JsonNode document;
    private static Program auditor;
    private static Program publisher;
    private static Program reviewer;

    @BeforeAll
    static void read() {
        CONSOLE.report("child-q", "draft-1").holding("inquest", "concluded", "The inquest into the death of Child Q has concluded.").saying("Child Q was seen at school.");
        CONSOLE.takeUp("child-q");
        auditor = Program.of(CONSOLE, "au.dean", Duty.AUDITOR);
        publisher = Program.of(CONSOLE, "p.dean", Duty.PUBLISHER);
        reviewer = Program.of(CONSOLE, "r.dean", Duty.REVIEWER);
        document = auditor.read("/api/v1/openapi.json");
    }

    /** The doors' own test holds them against what Spring answers. */
    @Test
    void namesEveryAddressForProgramsWithItsDuties() {
        Set<String> doors = ConsoleDoors.TABLE.stream().filter(door -> door.path().startsWith("/api/"))
                .map(door -> door.method() + " " + door.path() + " " + door.duties().stream().map(Duty::word).sorted().toList()).collect(Collectors.toSet());
        Set<String> documented = new TreeSet<>();
        document.path("paths").properties().forEach(path -> path.getValue().properties().forEach(operation -> documented.add(operation.getKey().toUpperCase() + " " + path.getKey() + " "
                + operation.getValue().path("x-duties").valueStream().map(JsonNode::asString).toList())));

        assertThat(documented).isEqualTo(new TreeSet<>(doors));
    }

    @Test
    void namesNothingTwiceAndRefersToNothingThatIsNotThere() {
        List<String> names = document.path("paths").findValuesAsString("operationId");
        List<String> references = new ArrayList<>(document.findValuesAsString("$ref"));

        assertThat(names).hasSize(ConsoleDoors.TABLE.stream().filter(door -> door.path().startsWith("/api/")).toList().size()).doesNotHaveDuplicates();
        assertThat(references).hasSizeGreaterThan(80).allSatisfy(reference -> assertThat(document.at(reference.substring(1)).isMissingNode()).as(reference).isFalse());
        document.path("paths").properties().forEach(path -> path.getValue().properties().forEach(operation -> {
            List<String> parts = operation.getValue().path("parameters").valueStream().filter(each -> each.path("in").asString().equals("path")).map(each -> "{" + each.path("name").asString() + "}").toList();
            assertThat(path.getKey().split("/")).as(path.getKey()).containsAll(parts);
            assertThat(parts).hasSize((int) path.getKey().chars().filter(sign -> sign == '{').count());
        }));
    }

    @TestFactory
    List<DynamicTest> saysWhatIsAnswered() {
        Map<String, String> examples = Map.of("{caseId}", "child-q", "{draft}", "draft-1");
        return document.path("paths").properties().stream().filter(path -> path.getValue().has("get") && !path.getKey().endsWith("openapi.json"))
                .filter(path -> !path.getKey().startsWith("/api/v1/case-files/"))
                .map(path -> DynamicTest.dynamicTest(path.getKey(), () -> {
                    String address = path.getKey();
                    for (Map.Entry<String, String> example : examples.entrySet()) {
                        address = address.replace(example.getKey(), example.getValue());
                    }
                    JsonNode schema = path.getValue().path("get").path("responses").path("200").path("content").path("application/json").path("schema");
                    assertThat(faults(reader(path.getValue().path("get")).read(address), schema, "answer")).isEmpty();
                })).toList();
    }

    /** Of those whom the document names, one that has a token here. */
    private static Program reader(JsonNode operation) {
        List<String> duties = operation.path("x-duties").valueStream().map(JsonNode::asString).toList();
        return duties.contains("auditor") ? auditor : duties.contains("publisher") ? publisher : reviewer;
    }

    @Test
    void saysWhatIsAnsweredToMovesOfPublishersAndReviewers() {
        CONSOLE.report("child-z", "draft-1").saying("Child Z lived by the harbour.");
        CONSOLE.takeUp("child-z");
        said("/api/v1/leaks", publisher.post("/api/v1/leaks", "{\"term\":\"zephyr quill\"}"), "200");
        said("/api/v1/cases/{caseId}/outputs", publisher.post("/api/v1/cases/child-z/outputs", "{\"outputs\":{\"draft-1\":\"summary\"}}"), "200");
        said("/api/v1/cases/{caseId}/reviews/{draft}/audience", publisher.post("/api/v1/cases/child-z/reviews/draft-1/audience", "{\"audience\":\"professionals-only\"}"), "200");
        said("/api/v1/case-files", reviewer.post("/api/v1/case-files", "{\"yaml\":\"case: child-y\\nboard: Northmoor Board\\n\"}"), "202");
    }

    private static void said(String path, HttpResponse<String> answer, String status) {
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(Integer.parseInt(status));
        JsonNode schema = document.path("paths").path(path).path("post").path("responses").path(status).path("content").path("application/json").path("schema");
        assertThat(faults(Program.json(answer), schema, "answer")).isEmpty();
    }

    /** Where an answer is not as the document says. */
    private static List<String> faults(JsonNode answer, JsonNode schema, String place) {
        JsonNode said = schema.has("$ref") ? document.at(schema.path("$ref").asString().substring(1)) : schema;
        Set<String> types = new HashSet<>(said.path("type").isArray() ? said.path("type").valueStream().map(JsonNode::asString).toList() : List.of(said.path("type").asString()));
        if (!types.contains(type(answer)) && !(types.contains("number") && answer.isNumber())) {
            return List.of(place + " is " + type(answer) + ", and not " + types);
        }
        List<String> faults = new ArrayList<>();
        if (said.has("enum") && said.path("enum").valueStream().noneMatch(answer::equals)) {
            faults.add(place + " is no word of " + said.path("enum"));
        }
        answer.valueStream().filter(each -> answer.isArray()).forEach(each -> faults.addAll(faults(each, said.path("items"), place + "[]")));
        if (answer.isObject() && said.has("properties")) {
            if (!new TreeSet<>(answer.propertyNames()).equals(new TreeSet<>(said.path("properties").propertyNames()))) {
                faults.add(place + " has " + answer.propertyNames() + ", and not " + said.path("properties").propertyNames());
            }
            answer.properties().forEach(each -> faults.addAll(faults(each.getValue(), said.path("properties").path(each.getKey()), place + "." + each.getKey())));
        }
        return faults;
    }

    private static String type(JsonNode node) {
        return node.isArray() ? "array" : node.isObject() ? "object" : node.isString() ? "string" : node.isBoolean() ? "boolean" : node.isNull() ? "null"
                : node.isIntegralNumber() ? "integer" : node.isNumber() ? "number" : "missing";
    }
}
