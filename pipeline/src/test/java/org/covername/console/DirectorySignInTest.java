package org.covername.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.covername.Visitor;
import org.covername.account.Duty;
import org.covername.account.SpringAccounts;
import org.covername.factor.Authenticator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** Sign-in by a real directory that runs beside the service. */
class DirectorySignInTest {

    private static final ConfigurableApplicationContext DIRECTORY = NorthmereDirectory.start();
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}");
    private static final String DRAFTS = "<h1 class=\"govuk-heading-xl\">Drafts</h1>";

    @AfterAll
    static void stop() {
        DIRECTORY.close();
    }

    private static ServedConsole console(String... settings) {
        return new ServedConsole(Stream.concat(Stream.of("--covername.oidc.issuer-uri=" + NorthmereDirectory.issuer(DIRECTORY), "--covername.oidc.client.id=covername",
                "--covername.oidc.client.secret=a secret of both", "--covername.oidc.label=Northmere", "--covername.oidc.account.domain=northmere.example"), Stream.of(settings))
                .toArray(String[]::new));
    }

    /** Somebody's browser, without a window. */
    private record Person(ServedConsole console, HttpClient client) {

        static Person of(ServedConsole console) {
            NorthmereDirectory.know("http://localhost:" + console.service().port() + "/sign-in/directory/back");
            return new Person(console, HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(Redirect.NORMAL).build());
        }

        HttpResponse<String> comes(String who) {
            HttpResponse<String> login = get("http://localhost:" + console.service().port() + "/sign-in/directory");
            assertThat(login.uri().toString()).startsWith(NorthmereDirectory.issuer(DIRECTORY) + "/login");
            return post(login, NorthmereDirectory.issuer(DIRECTORY) + "/login", Map.of("username", who, "password", NorthmereDirectory.PASSWORD));
        }

        HttpResponse<String> code(HttpResponse<String> page, String code) {
            return post(page, page.uri().toString(), Map.of("code", code));
        }

        private HttpResponse<String> post(HttpResponse<String> page, String address, Map<String, String> fields) {
            Matcher csrf = CSRF.matcher(page.body());
            assertThat(csrf.find()).as(page.body()).isTrue();
            StringBuilder body = new StringBuilder("_csrf=" + encoded(csrf.group(1)));
            fields.forEach((name, value) -> body.append('&').append(name).append('=').append(encoded(value)));
            return send(HttpRequest.newBuilder(URI.create(address)).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body.toString())).build());
        }

        HttpResponse<String> get(String address) {
            return send(HttpRequest.newBuilder(URI.create(address)).build());
        }

        private HttpResponse<String> send(HttpRequest request) {
            try {
                return client.send(request, BodyHandlers.ofString());
            } catch (IOException | InterruptedException gone) {
                throw new IllegalStateException(gone);
            }
        }

        private static String encoded(String value) {
            return URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }

    private static void invite(ServedConsole console, String name, Duty duty) {
        Visitor.administrator(console.service());
        console.service().context().getBean(SpringAccounts.class).add(name, Set.of(duty), "f.keeper");
    }

    @Nested
    class WithInvitedAccounts {

        @RegisterExtension
        static final ServedConsole CONSOLE = console();

        @Test
        void letsAnInvitedPersonInByARealBrowser() {
            invite(CONSOLE, "r.vale", Duty.REVIEWER);
            NorthmereDirectory.know("http://localhost:" + CONSOLE.service().port() + "/sign-in/directory/back");
            try (Chromium chromium = Chromium.open()) {
                BrowserDesk desk = new BrowserDesk(chromium, CONSOLE.service());
                Page page = desk.stranger(new NewContextOptions().setViewportSize(320, 740));
                page.navigate(desk.address("/sign-in"));
                BrowserDesk.shoot(page, "stranger-320-directory");
                assertThat(BrowserDesk.violations(page)).isEmpty();
                assertThat(BrowserDesk.sideways(page)).isNotPositive();
                page.setViewportSize(1280, 900);
                BrowserDesk.shoot(page, "stranger-1280-directory");
                page.getByRole(AriaRole.BUTTON, BrowserDesk.named("Sign in with Northmere")).click();
                page.waitForURL(url -> url.startsWith(NorthmereDirectory.issuer(DIRECTORY)));
                page.locator("#username").fill("vale");
                page.locator("#password").fill(NorthmereDirectory.PASSWORD);
                page.locator("button[type=submit]").click();
                page.waitForURL(desk.address("/"));
                assertThat(page.locator("h1").innerText()).isEqualTo("Drafts");
                assertThat(page.locator(".console-header__out").innerText()).contains("r.vale");
                assertThat(desk.complaints()).allMatch(complaint -> complaint.startsWith("asks for " + NorthmereDirectory.issuer(DIRECTORY)));
            }
            assertThat(CONSOLE.audit()).containsSubsequence("r.vale directory-linked {}", "r.vale signed-in {}");
            assertThat(Person.of(CONSOLE).comes("mallory").body()).as("the name alone is not enough").contains("You are not signed in");
            assertThat(Person.of(CONSOLE).comes("guest").body()).as("another domain").contains("You are not signed in");
            assertThat(CONSOLE.audit()).contains("r.vale sign-in-refused {\"reason\":\"directory\"}", "unknown sign-in-refused {\"reason\":\"directory\"}");
            assertThat(Person.of(CONSOLE).comes("vale").body()).contains(DRAFTS);
            Visitor.administrator(CONSOLE.service()).post("/users", "/users/r.vale", Stream.of(Map.entry("duty", "reviewer"), Map.entry("closed", "yes")));
            assertThat(Person.of(CONSOLE).comes("vale").body()).contains("You are not signed in");
        }

        @Test
        void signsOutAtTheDirectoryAsWell() {
            invite(CONSOLE, "r.leaver", Duty.REVIEWER);
            NorthmereDirectory.know("http://localhost:" + CONSOLE.service().port() + "/sign-in/directory/back");
            try (Chromium chromium = Chromium.open()) {
                BrowserDesk desk = new BrowserDesk(chromium, CONSOLE.service());
                Page page = desk.stranger(new NewContextOptions().setViewportSize(320, 740));
                page.navigate(desk.address("/sign-in/directory"));
                page.locator("#username").fill("leaver");
                page.locator("#password").fill(NorthmereDirectory.PASSWORD);
                page.locator("button[type=submit]").click();
                page.waitForURL(desk.address("/"));
                // From a page that does not look again by itself: a look that is under way when its session gets another name comes back as nobody's.
                page.navigate(desk.address("/second-factor"));
                page.navigate(desk.address("/sign-in/directory"));
                page.waitForURL(desk.address("/"));

                page.locator(".console-header__out").click();
                page.waitForURL(desk.address("/sign-in?out"));
                assertThat(page.locator(".govuk-inset-text").innerText()).isEqualTo("You are signed out.");
                page.navigate(desk.address("/sign-in/directory"));
                page.waitForURL(url -> url.startsWith(NorthmereDirectory.issuer(DIRECTORY) + "/login"));
                assertThat(desk.complaints()).allMatch(complaint -> complaint.startsWith("asks for " + NorthmereDirectory.issuer(DIRECTORY)));
            }
            assertThat(CONSOLE.audit()).contains("r.leaver signed-out {}");
        }

        @Test
        void showsWhereToGoOnWhoIsNotSentByTheBrowser() {
            invite(CONSOLE, "w.walker", Duty.OFFICE);
            Person person = Person.of(CONSOLE);
            HttpResponse<String> page = person.post(person.comes("walker"), "http://localhost:" + CONSOLE.service().port() + "/sign-out", Map.of());

            assertThat(page.body()).contains("You are signed out here").contains("Go on to Northmere");
            String onward = page.headers().firstValue("Refresh").orElseThrow().substring("0;url=".length());
            assertThat(onward).startsWith(NorthmereDirectory.issuer(DIRECTORY) + "/connect/logout?id_token_hint=ey").contains("client_id=covername");
            assertThat(person.get(onward).uri()).hasPath("/sign-in").hasQuery("out");
            Visitor password = CONSOLE.signedIn("p.word", Duty.OFFICE);
            assertThat(password.post("/", "/sign-out", Stream.of()).body()).as("came in otherwise").contains("You are signed out.");
        }

        @Test
        void makesNoAccountForAStranger() {
            assertThat(Person.of(CONSOLE).comes("stranger").body()).contains("You are not signed in");
            assertThat(CONSOLE.service().context().getBean(SpringAccounts.class).find("n.nobody")).isEmpty();
            assertThat(CONSOLE.audit()).contains("unknown sign-in-refused {\"reason\":\"unknown\"}").noneMatch(line -> line.contains("n.nobody"));
        }

        @Test
        void tiesNobodyToAnAccountWhoseOwnerChoseAPassword() {
            CONSOLE.signedIn("s.strong", Duty.OFFICE);

            assertThat(Person.of(CONSOLE).comes("strong").body()).contains("You are not signed in");
            Visitor.administrator(CONSOLE.service()).post("/users", "/users/s.strong/invite", Stream.of());
            assertThat(Person.of(CONSOLE).comes("strong").body()).contains(DRAFTS);
        }

        @Test
        void asksForTheCodeOfTheAccountAndLocksAfterFiveWrongOnes() {
            Visitor person = CONSOLE.signedIn("t.coder", Duty.OFFICE);
            Matcher key = KEY.matcher(person.post("/second-factor", "/second-factor/begin", Stream.of()).body());
            assertThat(key.find()).isTrue();
            person.post("/second-factor", "/second-factor/confirm", Stream.of(Map.entry("code", Authenticator.code(key.group(), Instant.now()))));
            Visitor.administrator(CONSOLE.service()).post("/users", "/users/t.coder/invite", Stream.of());
            Person comes = Person.of(CONSOLE);
            HttpResponse<String> asked = comes.comes("coder");

            assertThat(asked.body()).contains("Your second factor");
            assertThat(comes.get("http://localhost:" + CONSOLE.service().port() + "/").body()).as("not in yet").contains("<h1 class=\"govuk-heading-xl\">Sign in</h1>");
            assertThat(comes.code(asked, "000000").body()).contains("The code is not right");
            assertThat(comes.code(asked, Authenticator.code(key.group(), Instant.now().plusSeconds(30))).body()).contains(DRAFTS);
            looksWell();
            Person guesses = Person.of(CONSOLE);
            HttpResponse<String> again = guesses.comes("coder");
            for (int wrong = 0; wrong < 5; wrong++) {
                guesses.code(again, "000000");
            }
            assertThat(CONSOLE.audit()).contains("t.coder account-locked {}");
            assertThat(Person.of(CONSOLE).comes("coder").body()).contains("You are not signed in");
        }
    }

    /** The page that asks for the code. */
    private static void looksWell() {
        try (Chromium chromium = Chromium.open()) {
            BrowserDesk desk = new BrowserDesk(chromium, WithInvitedAccounts.CONSOLE.service());
            Page page = desk.stranger(new NewContextOptions());
            page.navigate(desk.address("/sign-in/directory"));
            page.locator("#username").fill("coder");
            page.locator("#password").fill(NorthmereDirectory.PASSWORD);
            page.locator("button[type=submit]").click();
            page.waitForURL(desk.address("/sign-in/code"));
            for (int width : new int[] {1280, 320}) {
                page.setViewportSize(width, 740);
                BrowserDesk.shoot(page, "stranger-" + width + "-code");
                assertThat(BrowserDesk.violations(page)).isEmpty();
                assertThat(BrowserDesk.sideways(page)).isNotPositive();
            }
        }
    }

    @Nested
    class WithWhatTheDirectorySays {

        @RegisterExtension
        static final ServedConsole CONSOLE = console("--covername.oidc.second-factor=mfa", "--covername.console.second-factor=required", "--covername.oidc.duties.claim=groups",
                "--covername.oidc.duties.of.reviewer=grp-7");

        @Test
        void takesDutiesFromGroupsAndMakesTheAccount() {
            assertThat(Person.of(CONSOLE).comes("grouped").body()).as("no second factor of either").contains("Second factor");
            assertThat(CONSOLE.service().context().getBean(SpringAccounts.class).find("g.grouped")).hasValueSatisfying(account -> assertThat(account.duties()).containsExactly(Duty.REVIEWER));
            assertThat(CONSOLE.audit()).contains("g.grouped account-added {\"account\":\"g.grouped\",\"duties\":\"reviewer\"}");
            assertThat(Person.of(CONSOLE).comes("ungrouped").body()).contains("You are not signed in");
            assertThat(CONSOLE.service().context().getBean(SpringAccounts.class).find("u.ungrouped")).isEmpty();
        }
    }

    @Nested
    class WithAFactorOfTheDirectory {

        @RegisterExtension
        static final ServedConsole CONSOLE = console("--covername.oidc.second-factor=mfa", "--covername.console.second-factor=required");

        @Test
        void countsASecondFactorOfTheDirectoryWhereTheOfficeSaysSo() {
            invite(CONSOLE, "s.strong", Duty.OFFICE);
            invite(CONSOLE, "t.coder", Duty.OFFICE);

            assertThat(Person.of(CONSOLE).comes("strong").body()).contains(DRAFTS);
            assertThat(Person.of(CONSOLE).comes("coder").body()).doesNotContain(DRAFTS).contains("Second factor");
        }
    }

    @Nested
    class WithoutAnswer {

        @RegisterExtension
        static final ServedConsole CONSOLE = new ServedConsole("--covername.oidc.issuer-uri=http://127.0.0.1:9/none", "--covername.oidc.client.id=x", "--covername.oidc.client.secret=y");

        @Test
        void saysThatTheDirectoryIsSilent() {
            assertThat(Visitor.of(CONSOLE.service()).get("/sign-in/directory").body()).contains("The directory does not answer.");
        }
    }

    @Nested
    class WithoutADirectory {

        @RegisterExtension
        static final ServedConsole CONSOLE = new ServedConsole();

        @Test
        void hasNoOtherWayIn() {
            assertThat(Visitor.of(CONSOLE.service()).get("/sign-in").body()).doesNotContain("Sign in with ");
            assertThat(Visitor.of(CONSOLE.service()).get("/sign-in/directory").body()).contains("<h1 class=\"govuk-heading-xl\">Sign in</h1>");
            assertThat(Visitor.of(CONSOLE.service()).get("/oauth2/authorization/directory").statusCode()).isEqualTo(404);
        }
    }
}
