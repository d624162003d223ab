package org.covername.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.covername.account.Duty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What is too large is answered in a sentence, however large it is and whoever sends it. */
class UploadLimitTest {

    @RegisterExtension
    static final ServedConsole CONSOLE = new ServedConsole();

    private static final int MB = 1 << 20;
    private static final String HEAD = "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"draft.txt\"\r\nContent-Type: text/plain\r\n\r\n";
    private static final String FOOT = "\r\n--edge--\r\n";

    @TempDir
    private Path folder;

    @Test
    void answersProgramsInAProblem() {
        Program office = Program.of(CONSOLE, "o.large", Duty.OFFICE);

        for (HttpResponse<String> answer : List.of(sent("/api/v1/drafts", office.token(), known(30 * MB)), sent("/api/v1/drafts", office.token(), unknown(30 * MB)),
            sent("/api/v1/drafts", "", known(300L * MB)))) {
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(Program.json(answer).path("detail").asString()).contains("larger than 20 MB");
        }
        assertThat(sent("/api/v1/drafts", office.token(), known(19L * MB)).statusCode()).as("what fits is taken").isEqualTo(202);
    }

    @Test
    void answersPeopleOnAPage() throws IOException {
        HttpResponse<String> stranger = sent("/hand-in", "", known(300L * MB));
        assertThat(stranger.statusCode()).isEqualTo(413);
        assertThat(stranger.body()).contains("What you sent is larger than 20 MB").doesNotContain("{context}");
        assertThat(stranger.headers().firstValue("Content-Security-Policy")).hasValue(ConsoleConfiguration.POLICY);
        CONSOLE.signedIn("o.page", Duty.OFFICE);
        Path draft = Files.write(folder.resolve("draft.txt"), new byte[30 * MB]);
        try (Chromium chromium = Chromium.open()) {
            BrowserDesk desk = BrowserDesk.forgiving(chromium, CONSOLE.service());
            Page page = desk.page("o.page", new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(320, 740));
            page.navigate(desk.address("/"));
            page.locator("#file").setInputFiles(draft);
            Response answer = page.waitForResponse(response -> response.url().endsWith("/hand-in"), () -> page.locator("form[data-limit] button[type=submit]").click());
            assertThat(answer.status()).isEqualTo(413);
            assertThat(page.locator("h1").innerText()).isEqualTo("This is too large");
            BrowserDesk.shoot(page, "office-320-too-large");
            assertThat(desk.complaints()).as("the browser notes the status, and no more").allMatch(complaint -> complaint.contains("status of 413"));
            assertThat(page.navigate(desk.address("/")).status()).as("still signed in").isEqualTo(200);
            assertThat(page.getByRole(AriaRole.HEADING, BrowserDesk.named("Drafts")).isVisible()).isTrue();
        }
    }

    private static HttpResponse<String> sent(String path, String token, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + CONSOLE.service().port() + path)).header("Content-Type", "multipart/form-data; boundary=edge")
                .header("Accept", path.startsWith("/api") ? "application/json" : "text/html").POST(body);
        try {
            return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build().send((token.isEmpty() ? request : request.header("Authorization", "Bearer " + token)).build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException("The line broke", broken);
        }
    }

    private static BodyPublisher known(long bytes) {
        return BodyPublishers.fromPublisher(unknown(bytes), HEAD.length() + bytes + FOOT.length());
    }

    private static BodyPublisher unknown(long bytes) {
        return BodyPublishers.ofInputStream(() -> new SequenceInputStream(new SequenceInputStream(text(HEAD), new Letters(bytes)), text(FOOT)));
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** As many as are asked for. */
    private static final class Letters extends InputStream {

        private long left;

        Letters(long bytes) {
            left = bytes;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'a' : -1;
        }

        @Override
        public int read(byte[] into, int from, int most) {
            int taken = (int) Math.min(most, left);
            Arrays.fill(into, from, from + taken, (byte) 'a');
            left -= taken;
            return taken == 0 ? -1 : taken;
        }
    }
}
