package org.covername.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.covername.Visitor;
import org.covername.account.Duty;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every address times every duty: opened or refused as the table says. */
class ConsoleDoorsTest {

    @RegisterExtension
    static final ServedConsole CONSOLE = new ServedConsole();

    /** One example of each part of an address. */
    private static final Map<String, String> PARTS = Map.ofEntries(Map.entry("{caseId}", "child-none"), Map.entry("{draft}", "draft-1"), Map.entry("{name}", "redacted.pdf"),
            Map.entry("{hold}", "hold-1"), Map.entry("{mark}", "abc"), Map.entry("{leak}", "leak-1"), Map.entry("{token}", "token-1"), Map.entry("{group}", "none"), Map.entry("{page}", "1"),
            Map.entry("{change}", "none"));
    private static final Map<String, String> FIELDS = Map.ofEntries(Map.entry("code", ""), Map.entry("audience", "public"), Map.entry("recipient", ""), Map.entry("term", ""),
            Map.entry("rule", "appeal"), Map.entry("step", "family-told"), Map.entry("day", "2026-01-05"), Map.entry("name", "x"));

    /**
     * Who opens what, written down a second time: a door that is opened to somebody else by mistake differs from it. R reviewer, P publisher, A auditor, O office, K keeper of
     * accounts.
     */
    private static final String MATRIX = """
            ROPAK GET /
            ROPAK GET /refused
            ROPAK POST /refused
            ROPA GET /progress
            RO POST /hand-in
            RO POST /rejected/{mark}/hand-in
            R GET /case-files
            R POST /case-files
            R GET /case-files/{caseId}
            R POST /case-files/{caseId}
            RPA GET /cases/{caseId}
            RPA GET /cases/{caseId}/{draft}
            RPA GET /cases/{caseId}/{draft}/checklist
            RPA GET /cases/{caseId}/{draft}/log
            RPA GET /cases/{caseId}/{draft}/review
            RPA GET /cases/{caseId}/{draft}/review/bar
            RPA GET /cases/{caseId}/{draft}/review/groups/{group}
            RPA GET /cases/{caseId}/{draft}/review/pages/{page}
            RPA GET /cases/{caseId}/{draft}/review/former/{page}
            RPA GET /cases/{caseId}/{draft}/review/originals/{page}
            RP POST /cases/{caseId}/{draft}/review/groups/{group}
            RP POST /cases/{caseId}/{draft}/review/add
            RP POST /cases/{caseId}/{draft}/review/undo
            RPA GET /cases/{caseId}/{draft}/log.csv
            RPA GET /cases/{caseId}/{draft}/log/compare
            PA GET /audit
            PA POST /audit/verify
            PA GET /audit/export
            RPA GET /review/{caseId}/{draft}/{name}
            RP POST /cases/{caseId}/{draft}/decide
            RP POST /cases/{caseId}/{draft}/approve
            RP POST /cases/{caseId}/{draft}/reopen
            P POST /cases/{caseId}/{draft}/close
            P POST /cases/{caseId}/{draft}/step
            P POST /cases/{caseId}/{draft}/schedule
            P POST /cases/{caseId}/{draft}/cancel
            P POST /cases/{caseId}/{draft}/publish
            P POST /cases/{caseId}/{draft}/withdraw
            P POST /cases/{caseId}/{draft}/mean
            P POST /cases/{caseId}/{draft}/link
            P POST /cases/{caseId}/{draft}/copy
            RP POST /cases/{caseId}/{draft}/again
            P GET /leaks
            P POST /leaks
            P POST /leaks/{caseId}/{leak}/close
            RPA GET /dashboard
            RPA GET /calendar
            RPA GET /calendar.ics
            RP POST /cases/{caseId}/{draft}/holds
            RP POST /cases/{caseId}/{draft}/holds/{hold}/reopen
            P POST /cases/{caseId}/{draft}/holds/{hold}/confirm
            P POST /cases/{caseId}/{draft}/holds/{hold}/clear
            ROPAK GET /second-factor
            ROPAK POST /second-factor/begin
            ROPAK POST /second-factor/confirm
            ROPAK POST /second-factor/end
            K POST /users/{name}/second-factor
            K GET /users
            K POST /users
            K POST /users/{name}
            K POST /users/{name}/invite
            K POST /users/{name}/tokens
            K POST /users/{name}/tokens/{token}/revoke
            ROPAK GET /programs
            ROPAK POST /programs/{token}/confirm
            ROPAK POST /programs/{token}/end
            RPA GET /rules
            RP POST /rules/try
            P POST /rules/names
            P POST /rules/switch
            P GET /rules/changes/{change}
            P POST /rules/changes/{change}
            ROPAK GET /api/v1/openapi.json
            RPA GET /api/v1/cases
            RPA GET /api/v1/cases/{caseId}
            RPA GET /api/v1/cases/{caseId}/reviews/{draft}
            RPA GET /api/v1/cases/{caseId}/reviews/{draft}/log
            RP POST /api/v1/cases/{caseId}/reviews/{draft}/decide
            RP POST /api/v1/cases/{caseId}/reviews/{draft}/reopen
            P POST /api/v1/cases/{caseId}/reviews/{draft}/close
            P POST /api/v1/cases/{caseId}/reviews/{draft}/step
            P POST /api/v1/cases/{caseId}/reviews/{draft}/schedule
            P POST /api/v1/cases/{caseId}/reviews/{draft}/cancel
            P POST /api/v1/cases/{caseId}/reviews/{draft}/publish
            P POST /api/v1/cases/{caseId}/reviews/{draft}/withdraw
            P POST /api/v1/cases/{caseId}/outputs
            P POST /api/v1/cases/{caseId}/reviews/{draft}/audience
            P POST /api/v1/cases/{caseId}/reviews/{draft}/copies
            P GET /api/v1/leaks
            P POST /api/v1/leaks
            P POST /api/v1/leaks/{caseId}/{leak}/close
            R GET /api/v1/case-files/{caseId}
            R POST /api/v1/case-files
            R POST /api/v1/case-files/{caseId}
            RPA GET /api/v1/cases/{caseId}/holds
            RP POST /api/v1/cases/{caseId}/holds
            P POST /api/v1/cases/{caseId}/holds/{hold}/clear
            P POST /api/v1/cases/{caseId}/holds/{hold}/confirm
            RP POST /api/v1/cases/{caseId}/holds/{hold}/reopen
            ROPA GET /api/v1/drafts
            RO POST /api/v1/drafts
            PA GET /api/v1/audit
            PA POST /api/v1/audit/verify
            RPA GET /api/v1/published
            AK GET /metrics
            """;
    private static final Map<Character, Duty> LETTERS = Map.of('R', Duty.REVIEWER, 'P', Duty.PUBLISHER, 'A', Duty.AUDITOR, 'O', Duty.OFFICE, 'K', Duty.ADMINISTRATOR);

    @Test
    void opensWhatTheMatrixSaysAndNothingElse() {
        assertThat(ConsoleDoors.TABLE.stream().map(door -> door.method() + " " + door.path() + " " + new TreeSet<>(door.duties())))
                .containsExactlyInAnyOrderElementsOf(MATRIX.lines().map(line -> {
                    String[] parts = line.split(" ");
                    return parts[1] + " " + parts[2] + " " + new TreeSet<>(parts[0].chars().mapToObj(letter -> LETTERS.get((char) letter)).toList());
                }).toList());
    }

    @TestFactory
    List<DynamicTest> opensToThoseWhomTheTableNames() {
        Map<Duty, Visitor> people = new EnumMap<>(Duty.class);
        Arrays.stream(Duty.values()).forEach(duty -> people.put(duty, CONSOLE.signedIn("only." + duty.word(), duty)));
        return ConsoleDoors.TABLE.stream().filter(door -> !door.path().equals("/refused") && !door.program()).flatMap(door -> people.entrySet().stream()
                .map(person -> DynamicTest.dynamicTest(door.method() + " " + door.path() + " as " + person.getKey().word(),
                        () -> assertThat(status(door, person.getValue()) != 403).isEqualTo(door.duties().contains(person.getKey()))))).toList();
    }

    @TestFactory
    List<DynamicTest> opensToTheTokensOfThoseWhomTheTableNames() {
        Map<Duty, Program> programs = new EnumMap<>(Duty.class);
        Arrays.stream(Duty.values()).forEach(duty -> programs.put(duty, Program.of(CONSOLE, "program." + duty.word(), duty)));
        return ConsoleDoors.TABLE.stream().filter(ConsoleDoors.Door::program).flatMap(door -> programs.entrySet().stream()
                .map(program -> DynamicTest.dynamicTest(door.method() + " " + door.path() + " as a program of " + program.getKey().word(),
                        () -> assertThat(status(door, program.getValue()) != 403).isEqualTo(door.duties().contains(program.getKey()))))).toList();
    }

    @TestFactory
    List<DynamicTest> asksStrangersForAToken() {
        return ConsoleDoors.TABLE.stream().filter(ConsoleDoors.Door::program).map(door -> DynamicTest.dynamicTest(door.method() + " " + door.path(),
                () -> assertThat(status(door, new Program(CONSOLE, ""))).isEqualTo(401))).toList();
    }

    private static int status(ConsoleDoors.Door door, Program program) {
        return (door.method().equals("GET") ? program.get(address(door)) : program.post(address(door), "{}")).statusCode();
    }

    @TestFactory
    List<DynamicTest> asksStrangersToSignIn() {
        return ConsoleDoors.TABLE.stream().filter(door -> door.method().equals("GET") && !door.program()).map(door -> DynamicTest.dynamicTest(door.path(),
                () -> assertThat(visit(door, Visitor.of(CONSOLE.service())).body()).contains("<h1 class=\"govuk-heading-xl\">Sign in</h1>"))).toList();
    }

    /** Method and pattern of whatever Spring would answer; an address for any method at all counts as one for each. */
    @Test
    void namesEveryAddressThatThereIs() {
        List<String> named = ConsoleDoors.TABLE.stream().map(door -> door.method() + " " + door.path()).toList();
        List<String> mapped = CONSOLE.service().context().getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream()).flatMap(ConsoleDoorsTest::addresses)
                .filter(address -> ConsoleDoors.OPEN.stream().noneMatch(open -> address.endsWith(" " + open))).toList();

        assertThat(mapped).hasSizeGreaterThan(25).isSubsetOf(named);
        assertThat(named).isSubsetOf(Stream.concat(mapped.stream(), Stream.of("GET /refused", "POST /refused")).toList());
    }

    private static Stream<String> addresses(RequestMappingInfo mapping) {
        Set<RequestMethod> said = mapping.getMethodsCondition().getMethods();
        Set<RequestMethod> methods = said.isEmpty() ? EnumSet.allOf(RequestMethod.class) : said;
        return methods.stream().flatMap(method -> mapping.getPatternValues().stream().map(path -> method + " " + path));
    }

    @Test
    void refusesAddressesThatStandInNoTable() {
        assertThat(CONSOLE.signedIn("only.publisher", Duty.PUBLISHER).get("/actuator/env").statusCode()).isEqualTo(403);
    }

    @Test
    void refusesFormsOfOtherPages() {
        assertThat(CONSOLE.signedIn("only.publisher", Duty.PUBLISHER).postFromElsewhere("/cases/child-q/draft-1/approve").statusCode()).isEqualTo(403);
    }

    private static int status(ConsoleDoors.Door door, Visitor visitor) {
        return door.method().equals("GET") ? visitor.knock(address(door)) : visit(door, visitor).statusCode();
    }

    private static HttpResponse<String> visit(ConsoleDoors.Door door, Visitor visitor) {
        return door.method().equals("GET") ? visitor.get(address(door)) : visitor.post("/", address(door), FIELDS.entrySet().stream());
    }

    private static String address(ConsoleDoors.Door door) {
        String path = door.path();
        for (Map.Entry<String, String> part : PARTS.entrySet()) {
            path = path.replace(part.getKey(), part.getValue());
        }
        return path;
    }
}
