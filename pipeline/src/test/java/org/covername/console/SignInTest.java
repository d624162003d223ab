package org.covername.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.covername.Visitor;
import org.covername.account.Duty;
import org.covername.account.FirstStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ways in, and ways that are none. */
class SignInTest {

    @RegisterExtension
    static final ServedConsole CONSOLE = new ServedConsole();

    @Test
    void makesTheFirstAdministratorOnce() {
        Visitor.administrator(CONSOLE.service());
        String link = "/first/" + CONSOLE.service().context().getBean(FirstStart.class).token();

        assertThat(Visitor.of(CONSOLE.service()).get(link).body()).contains("This link is over");
        assertThat(Visitor.of(CONSOLE.service()).get("/first/guessed").body()).contains("This link is over");
    }

    @Test
    void locksAnAccountAfterFiveWrongPasswords() {
        CONSOLE.signedIn("l.harrow", Duty.REVIEWER);
        for (int wrong = 0; wrong < 5; wrong++) {
            Visitor.of(CONSOLE.service()).signIn("l.harrow", "not the right words");
        }

        HttpResponse<String> answer = Visitor.of(CONSOLE.service()).signIn("l.harrow", Visitor.PASSWORD);
        assertThat(answer.body()).contains("You are not signed in");
        assertThat(CONSOLE.audit()).contains("l.harrow account-locked {}").anyMatch(line -> line.equals("l.harrow sign-in-refused {\"reason\":\"locked\"}"));
    }

    @Test
    void keepsWhatWasTypedIntoTheWrongFieldOutOfTheAudit() {
        Visitor.of(CONSOLE.service()).signIn("seven green kettles", "x");

        assertThat(CONSOLE.audit()).contains("unknown sign-in-refused {\"reason\":\"unknown\"}").noneMatch(line -> line.contains("kettles"));
    }

    @Test
    void endsASessionWhoseAccountWasClosed() {
        Visitor person = CONSOLE.signedIn("c.ottley", Duty.OFFICE);
        assertThat(person.get("/").body()).contains("<h1 class=\"govuk-heading-xl\">Drafts</h1>");
        Visitor.administrator(CONSOLE.service()).post("/users", "/users/c.ottley", Stream.of(Map.entry("duty", "office"), Map.entry("closed", "yes")));

        assertThat(person.get("/").body()).contains("<h1 class=\"govuk-heading-xl\">Sign in</h1>");
        assertThat(Visitor.of(CONSOLE.service()).signIn("c.ottley", Visitor.PASSWORD).body()).contains("You are not signed in");
    }

    @Test
    void keepsTheLastAdministrator() {
        Visitor administrator = Visitor.administrator(CONSOLE.service());

        assertThat(administrator.post("/users", "/users/f.keeper", Stream.of(Map.entry("duty", "office"))).body()).contains("is the last administrator");
    }

    @Test
    void refusesAnAuditorWhoAlsoReviews() {
        assertThat(Visitor.administrator(CONSOLE.service()).post("/users", "/users", Stream.of(Map.entry("name", "b.both"), Map.entry("duty", "auditor"),
                Map.entry("duty", "reviewer"))).body()).contains("an administrator and an auditor do nothing else");
    }

    @Test
    void refusesAShortPassword() {
        Visitor administrator = Visitor.administrator(CONSOLE.service());
        String page = administrator.post("/users", "/users", Stream.of(Map.entry("name", "s.brief"), Map.entry("duty", "office"))).body();
        String join = page.replaceAll("(?s).*(/join/[\\w-]+).*", "$1");

        assertThat(Visitor.of(CONSOLE.service()).post(join, join, Stream.of(Map.entry("password", "short"), Map.entry("again", "short"))).body())
                .contains("A password has 12 to 128 characters");
    }

    /** A page looks after itself by a second request, which may come as soon as it does. */
    @Test
    void believesEveryPageOfThoseOpenedTogetherBehindASignIn() {
        CONSOLE.signedIn("w.indow", Duty.OFFICE);
        for (int time = 0; time < 5; time++) {
            Visitor person = Visitor.unled(CONSOLE.service());
            person.signIn("w.indow", Visitor.PASSWORD);

            assertThat(person.together("/", 40)).allSatisfy(open ->
                    assertThat(person.postFrom(open, "/second-factor/begin", Stream.of()).statusCode()).isLessThan(400));
        }
    }

    @Test
    void asksTheBrowserForNothingFromElsewhere() {
        HttpResponse<String> page = Visitor.of(CONSOLE.service()).get("/sign-in");

        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'").doesNotContain("unsafe"));
        assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("SAMEORIGIN");
        assertThat(page.headers().firstValue("Cache-Control")).hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
        assertThat(page.headers().firstValue("Set-Cookie")).hasValueSatisfying(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    }
}
