package org.covername.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.covername.Visitor;
import org.covername.account.Duty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that shows a token, which an administrator made for it on the page of accounts. */
record Program(ServedConsole console, String token) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Pattern TOKEN = Pattern.compile("covername_[\\w-]{43}");
    private static final Pattern WAITS = Pattern.compile("action=\"(/programs/token-\\w+/confirm)\"");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** An account of this name that has all of the duties, and a token of the first, to which its owner agreed. */
    static Program of(ServedConsole console, String name, Duty... duties) {
        Visitor owner = console.signedIn(name, duties);
        Matcher token = TOKEN.matcher(Visitor.administrator(console.service()).post("/users", "/users/" + name + "/tokens",
                Stream.of(Map.entry("duty", duties[0].word()), Map.entry("label", "Case system"), Map.entry("days", "30"))).body());
        if (!token.find()) {
            throw new IllegalStateException("No token for " + name);
        }
        Matcher waits = WAITS.matcher(owner.get("/programs").body());
        while (waits.find()) {
            owner.post("/programs", waits.group(1), Stream.of());
        }
        return new Program(console, token.group());
    }

    HttpResponse<String> get(String path) {
        return send(request(path));
    }

    JsonNode read(String path) {
        return json(get(path));
    }

    /** @param json "" for no body */
    HttpResponse<String> post(String path, String json) {
        return send(json.isEmpty() ? request(path).POST(BodyPublishers.noBody()) : request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    /** Posts parts of a form, one of them a file. */
    HttpResponse<String> send(String path, Map<String, String> fields, Map.Entry<String, String> file) {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append("--edge\r\nContent-Disposition: form-data; name=\"").append(name).append("\"\r\n\r\n").append(value).append("\r\n"));
        body.append("--edge\r\nContent-Disposition: form-data; name=\"").append(file.getKey()).append("\"; filename=\"letter.txt\"\r\nContent-Type: text/plain\r\n\r\n")
                .append(file.getValue()).append("\r\n--edge--\r\n");
        return send(request(path).header("Content-Type", "multipart/form-data; boundary=edge").POST(BodyPublishers.ofString(body.toString())));
    }

    static JsonNode json(HttpResponse<String> answer) {
        return MAPPER.readTree(answer.body());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + console.service().port() + path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
