package org.covername;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.covername.account.Duty;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the running console shows to somebody who looks for a way in; the rows of {@code docs/asvs.md} name these tests. */
class HardenedConsoleTest {

    @RegisterExtension
    static final RunningCovername COVERNAME = new RunningCovername();

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void hasSomebody() {
        Visitor.signedIn(COVERNAME.service(), "h.lark", Duty.REVIEWER);
    }

    @Test
    void givesANewSessionAtSignInAndEndsItAtSignOut() throws Exception {
        HttpResponse<String> page = get("/sign-in", "");
        String before = session(page);
        HttpResponse<String> in = post("/sign-in", before, Map.of("name", "h.lark", "password", Visitor.PASSWORD, "_csrf", token(page)));
        String after = session(in);
        assertThat(after).isNotEqualTo(before);
        assertThat(get("/", before).headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in"));

        HttpResponse<String> home = get("/", after);
        assertThat(home.statusCode()).isEqualTo(200);
        post("/sign-out", after, Map.of("_csrf", token(home)));
        assertThat(get("/", after).headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in"));
    }

    @Test
    void tellsNothingOfItsInsideWhenARequestIsFaulty() throws Exception {
        for (String path : new String[] {"/cases/..%2f..%2fvault.key/draft-1", "/review/case-1/draft-1/%00", "/error", "/nowhere", "/sign-in?%zz", "/console/../application.properties"}) {
            HttpResponse<String> answer = client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + COVERNAME.service().port() + path.replace("%zz", "x=%25")))
                    .build(), BodyHandlers.ofString());
            assertThat(answer.body()).as(path).doesNotContain("Exception", "at org.", "Apache Tomcat", "spring.application", "primaryKeyId");
        }
    }

    @Test
    void sendsTheHeadersThatHoldABrowserBack() throws Exception {
        HttpResponse<String> page = get("/sign-in", "");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(page.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).containsIgnoringCase("charset=utf-8"));
        assertThat(page.headers().firstValue("Server")).isEmpty();
        assertThat(page.headers().firstValue("X-Powered-By")).isEmpty();
    }

    @Test
    void answersNoMethodButThoseOfItsTable() throws Exception {
        for (String method : new String[] {"TRACE", "PUT", "DELETE", "PATCH"}) {
            HttpRequest request = HttpRequest.newBuilder(address("/sign-in")).method(method, BodyPublishers.noBody()).build();
            assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).as(method).isBetween(300, 499);
        }
    }

    @Test
    void listensOnThisMachineAlone() {
        assertThat(COVERNAME.service().context().getEnvironment().getProperty("server.address")).isEqualTo("127.0.0.1");
    }

    private HttpResponse<String> get(String path, String session) throws Exception {
        return client.send(HttpRequest.newBuilder(address(path)).header("Cookie", session).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String session, Map<String, String> fields) throws Exception {
        String form = fields.entrySet().stream().map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return client.send(HttpRequest.newBuilder(address(path)).header("Cookie", session).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build(),
                BodyHandlers.ofString());
    }

    private static String session(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream().flatMap(line -> HttpCookie.parse(line).stream()).filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue()).findFirst().orElseThrow();
    }

    private static String token(HttpResponse<String> page) {
        Matcher token = CSRF.matcher(page.body());
        assertThat(token.find()).as("a form with its token").isTrue();
        return token.group(1);
    }

    private static URI address(String path) {
        return URI.create("http://localhost:" + COVERNAME.service().port() + path);
    }
}
