package org.covername.console;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A real browser, the one that is installed; whoever asks for it where there is none is skipped. It is started once for all tests of a process, which it ends with,
 * and each who opens it begins with no cookies and no pages, as these belong to contexts of the browser.
 */
public final class Chromium implements AutoCloseable {

    private static Browser started;

    private final Browser browser;

    private Chromium(Browser browser) {
        this.browser = browser;
    }

    public static synchronized Chromium open() {
        Optional<Path> program = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").map(Path::of).filter(Files::isExecutable).findFirst();
        Assumptions.assumeTrue(program.isPresent(), "skipped, because no Chromium is installed (Debian: chromium)");
        if (started == null || !started.isConnected()) {
            Playwright playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            started = playwright.chromium().launch(new LaunchOptions().setExecutablePath(program.get()).setArgs(List.of("--no-sandbox")));
        }
        return new Chromium(started);
    }

    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        List.copyOf(browser.contexts()).forEach(BrowserContext::close);
    }
}
