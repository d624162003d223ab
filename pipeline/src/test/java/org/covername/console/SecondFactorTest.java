package org.covername.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.covername.Visitor;
import org.covername.account.Duty;
import org.covername.factor.Authenticator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Signing in with a code beside the password. */
class SecondFactorTest {

    private static final Pattern KEY = Pattern.compile("(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}");
    private static final Pattern RECOVERY = Pattern.compile("(?:[A-Z2-7]{4}-){3}[A-Z2-7]{4}");

    @Nested
    class OfOnesOwnChoice {

        @RegisterExtension
        static final ServedConsole CONSOLE = new ServedConsole();

        @Test
        void asksForACodeOnceItIsChosen() {
            Visitor person = CONSOLE.signedIn("t.code", Duty.OFFICE);
            String key = first(KEY, person.post("/second-factor", "/second-factor/begin", Stream.of()).body());
            assertThat(confirm(person, "12345")).contains("This is not the code that the key shows now");
            String recovery = first(RECOVERY, confirm(person, Authenticator.code(key, Instant.now())));
            assertThat(person.get("/second-factor").body()).contains("10 recovery codes are left").doesNotContain(recovery, key);

            assertThat(signIn("").body()).contains("You are not signed in");
            assertThat(signIn("000000").body()).contains("You are not signed in");
            assertThat(signIn(Authenticator.code(key, Instant.now().plusSeconds(30))).body()).contains("<h1 class=\"govuk-heading-xl\">Drafts</h1>");
            assertThat(signIn(recovery).body()).contains("<h1 class=\"govuk-heading-xl\">Drafts</h1>");
            assertThat(CONSOLE.audit()).contains("t.code second-factor-chosen {}", "t.code sign-in-refused {\"reason\":\"code\"}").noneMatch(line -> line.contains(recovery));
        }

        private HttpResponse<String> signIn(String code) {
            return Visitor.of(CONSOLE.service()).post("/sign-in", "/sign-in", Stream.of(Map.entry("name", "t.code"), Map.entry("password", Visitor.PASSWORD), Map.entry("code", code)));
        }

        @Test
        void locksAnAccountAfterFiveWrongCodes() {
            Visitor person = CONSOLE.signedIn("t.guess", Duty.OFFICE);
            String key = first(KEY, person.post("/second-factor", "/second-factor/begin", Stream.of()).body());
            confirm(person, Authenticator.code(key, Instant.now()));
            for (int wrong = 0; wrong < 5; wrong++) {
                Visitor.of(CONSOLE.service()).signIn("t.guess", Visitor.PASSWORD);
            }

            assertThat(CONSOLE.audit()).contains("t.guess account-locked {}");
        }

        @Test
        void isEndedByACodeOrByTheAdministrator() {
            Visitor person = CONSOLE.signedIn("t.end", Duty.OFFICE);
            String key = first(KEY, person.post("/second-factor", "/second-factor/begin", Stream.of()).body());
            confirm(person, Authenticator.code(key, Instant.now()));
            assertThat(person.post("/second-factor", "/second-factor/begin", Stream.of()).body()).contains("asks for a code already");
            assertThat(person.post("/second-factor", "/second-factor/end", Stream.of(Map.entry("code", "999"))).body()).contains("The code is not right");

            assertThat(Visitor.administrator(CONSOLE.service()).post("/users", "/users/t.end/second-factor", Stream.of()).body()).contains("t.end signs in without a code from now on.");
            assertThat(Visitor.of(CONSOLE.service()).signIn("t.end", Visitor.PASSWORD).body()).contains("<h1 class=\"govuk-heading-xl\">Drafts</h1>");
            assertThat(CONSOLE.audit()).contains("f.keeper second-factor-removed {\"account\":\"t.end\"}");
        }
    }

    @Nested
    class Demanded {

        @RegisterExtension
        static final ServedConsole CONSOLE = new ServedConsole("--covername.console.second-factor=required");

        @Test
        void letsNobodyWorkWithoutOne() {
            Visitor administrator = Visitor.administrator(CONSOLE.service());
            assertThat(administrator.get("/users").body()).contains("<h1 class=\"govuk-heading-xl\">Second factor</h1>");
            String key = first(KEY, administrator.post("/second-factor", "/second-factor/begin", Stream.of()).body());
            confirm(administrator, Authenticator.code(key, Instant.now()));

            assertThat(administrator.get("/users").body()).contains("<h1 class=\"govuk-heading-xl\">Accounts</h1>");
        }
    }

    private static String confirm(Visitor person, String code) {
        return person.post("/second-factor", "/second-factor/confirm", Stream.of(Map.entry("code", code))).body();
    }

    private static String first(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group();
    }
}
