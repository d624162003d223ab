package org.covername.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.covername.Visitor;
import org.covername.account.Duty;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address times every duty: opened or refused as the table says. */
class ConsoleDoorsTest {

    @RegisterExtension
    static final ServedConsole CONSOLE = new ServedConsole();

    @TestFactory
    List<DynamicTest> opensToThoseWhomTheTableNames() {
        Map<Duty, Visitor> people = new EnumMap<>(Duty.class);
        Arrays.stream(Duty.values()).forEach(duty -> people.put(duty, CONSOLE.signedIn("only." + duty.word(), duty)));
        return ConsoleDoors.TABLE.stream().filter(door -> !door.path().equals("/refused")).flatMap(door -> people.entrySet().stream()
                .map(person -> DynamicTest.dynamicTest(door.method() + " " + door.path() + " as " + person.getKey().word(),
                        () -> assertThat(visit(door, person.getValue()).statusCode() != 403).isEqualTo(door.duties().contains(person.getKey()))))).toList();
    }

    @TestFactory
    List<DynamicTest> asksStrangersToSignIn() {
        return ConsoleDoors.TABLE.stream().filter(door -> door.method().equals("GET")).map(door -> DynamicTest.dynamicTest(door.path(),
                () -> assertThat(visit(door, Visitor.of(CONSOLE.service())).body()).contains("<h1 class=\"govuk-heading-xl\">Sign in</h1>"))).toList();
    }

    @Test
    void namesEveryAddressThatThereIs() {
        List<String> named = Stream.concat(ConsoleDoors.OPEN.stream(), ConsoleDoors.TABLE.stream().map(ConsoleDoors.Door::path)).toList();
        List<String> mapped = CONSOLE.service().context().getBean(RequestMappingHandlerMapping.class).getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()).toList();

        assertThat(mapped).hasSizeGreaterThan(15).allSatisfy(path -> assertThat(named).contains(path));
    }

    @Test
    void refusesAddressesThatStandInNoTable() {
        assertThat(CONSOLE.signedIn("only.publisher", Duty.PUBLISHER).get("/actuator/env").statusCode()).isEqualTo(403);
    }

    @Test
    void refusesFormsOfOtherPages() {
        assertThat(CONSOLE.signedIn("only.publisher", Duty.PUBLISHER).postFromElsewhere("/cases/child-q/draft-1/approve").statusCode()).isEqualTo(403);
    }

    private static HttpResponse<String> visit(ConsoleDoors.Door door, Visitor visitor) {
        String path = door.path().replace("{caseId}", "child-none").replace("{draft}", "draft-1").replace("{name}", "redacted.pdf").replace("{hold}", "hold-1").replace("{group}", "none").replace("{page}", "1");
        return door.method().equals("GET") ? visitor.get(path)
                : visitor.post("/", path, Stream.of(Map.entry("rule", "appeal"), Map.entry("step", "family-told"), Map.entry("day", "2026-01-05"), Map.entry("name", "x")));
    }
}
