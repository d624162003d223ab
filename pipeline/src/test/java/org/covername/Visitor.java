package org.covername;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.covername.account.Duty;
import org.covername.account.FirstStart;
import org.covername.account.SpringAccounts;
import org.covername.command.RunningService;

/** Somebody at the console, by its real pages: with cookies, and with the token that each form carries. */
public final class Visitor {

    public static final String PASSWORD = "tin lantern over marsh";
    private static final String ADMINISTRATOR = "f.keeper";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern JOIN = Pattern.compile("/join/[\\w-]+");

    /** The administrator who invites everybody else, signed in once for a service: each sign-in costs what a password's hash has to cost. */
    private static Visitor host;

    private final RunningService service;
    private final HttpClient client;

    private Visitor(RunningService service, Redirect redirects) {
        this.service = service;
        this.client = HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(redirects).build();
    }

    /** Nobody yet. */
    public static Visitor of(RunningService service) {
        return new Visitor(service, Redirect.NORMAL);
    }

    /** Nobody yet, who goes only where they are told to: behind a sign-in, to no page. */
    public static Visitor unled(RunningService service) {
        return new Visitor(service, Redirect.NEVER);
    }

    /** Signed in with an account that the administrator made for these duties; the first administrator is made by the link of the first start. */
    public static Visitor signedIn(RunningService service, String name, Duty... duties) {
        if (service.context().getBean(SpringAccounts.class).all().stream().noneMatch(account -> account.name().equals(name))) {
            invite(service, name, duties);
        }
        Visitor visitor = of(service);
        visitor.signIn(name, PASSWORD);
        return visitor;
    }

    private static void invite(RunningService service, String name, Duty... duties) {
        if (host == null || host.service != service) {
            host = administrator(service);
        }
        Matcher link = JOIN.matcher(host.post("/users", "/users",
                Stream.concat(Stream.of(Map.entry("name", name)), Arrays.stream(duties).map(duty -> Map.entry("duty", duty.word())))).body());
        if (!link.find()) {
            throw new IllegalStateException("No link for " + name);
        }
        of(service).post(link.group(), link.group(), Stream.of(Map.entry("password", PASSWORD), Map.entry("again", PASSWORD)));
    }

    public static Visitor administrator(RunningService service) {
        Visitor visitor = of(service);
        if (service.context().getBean(SpringAccounts.class).none()) {
            String link = "/first/" + service.context().getBean(FirstStart.class).token();
            visitor.post(link, link, Stream.of(Map.entry("name", ADMINISTRATOR), Map.entry("password", PASSWORD), Map.entry("again", PASSWORD)));
        }
        visitor.signIn(ADMINISTRATOR, PASSWORD);
        return visitor;
    }

    public HttpResponse<String> signIn(String name, String password) {
        return post("/sign-in", "/sign-in", Stream.of(Map.entry("name", name), Map.entry("password", password)));
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(address(path)).build());
    }

    /** The status alone, for what may never end. */
    public int knock(String path) {
        try {
            HttpResponse<InputStream> answer = client.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofInputStream());
            answer.body().close();
            return answer.statusCode();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Opens a page in several windows in the same moment; what each of them shows. */
    public List<String> together(String path, int windows) {
        HttpRequest request = HttpRequest.newBuilder(address(path)).build();
        return Stream.generate(() -> client.sendAsync(request, BodyHandlers.ofString(StandardCharsets.ISO_8859_1))).limit(windows).toList().stream()
                .map(CompletableFuture::join).map(HttpResponse::body).toList();
    }

    /** Fills in a form of a page. */
    public HttpResponse<String> post(String page, String path, Stream<Map.Entry<String, String>> fields) {
        return postFrom(get(page).body(), path, fields);
    }

    /** Fills in a form of a page that is open. */
    public HttpResponse<String> postFrom(String open, String path, Stream<Map.Entry<String, String>> fields) {
        String token = csrf(open);
        String form = Stream.concat(fields, Stream.of(Map.entry("_csrf", token)))
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address(path)).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build());
    }

    /** Posts without the token that a form carries, as a page of somebody else would. */
    public HttpResponse<String> postFromElsewhere(String path) {
        return send(HttpRequest.newBuilder(address(path)).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString("note=")).build());
    }

    private static String csrf(String page) {
        Matcher token = CSRF.matcher(page);
        return token.find() ? token.group(1) : "";
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + service.port() + path);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
