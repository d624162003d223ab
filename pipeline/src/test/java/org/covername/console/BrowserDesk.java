package org.covername.console;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.covername.Visitor;
import org.covername.command.RunningService;

/** Pages of the running console in a real browser, with everything that the browser complained of. */
public final class BrowserDesk {

    private static final String AXE = axe();

    private final Browser browser;
    private final RunningService service;
    private final boolean forgiving;
    private final List<String> complaints = new ArrayList<>();

    public BrowserDesk(Chromium chromium, RunningService service) {
        this(chromium, service, false);
    }

    private BrowserDesk(Chromium chromium, RunningService service, boolean forgiving) {
        this.browser = chromium.browser();
        this.service = service;
        this.forgiving = forgiving;
    }

    /** For whoever asks for pages that are not there, and opens PDFs, which the browser shows by a reader of its own. */
    static BrowserDesk forgiving(Chromium chromium, RunningService service) {
        return new BrowserDesk(chromium, service, true);
    }

    private static String axe() {
        try (InputStream script = BrowserDesk.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A page of nobody yet. */
    Page stranger(NewContextOptions options) {
        Page page = browser.newContext(options.setLocale("en-GB")).newPage();
        page.setDefaultTimeout(30_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !(forgiving && message.text().contains("status of 40"))) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            boolean own = request.url().startsWith("data:") || forgiving && request.url().startsWith("chrome");
            if (!request.url().startsWith(address("/")) && !own || request.url().contains("/assets/fonts")) {
                complaints.add("asks for " + request.url());
            }
        });
        return page;
    }

    public Page page(String who, int width) {
        return page(who, new NewContextOptions().setViewportSize(width, width > 700 ? 900 : 740));
    }

    public Page page(String who, NewContextOptions options) {
        Page page = stranger(options);
        page.navigate(address("/sign-in"));
        page.getByLabel("User name").fill(who);
        page.getByLabel("Password").fill(Visitor.PASSWORD);
        page.getByRole(AriaRole.BUTTON, named("Sign in")).click();
        page.waitForURL(url -> !url.contains("/sign-in"));
        return page;
    }

    public static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    public String address(String path) {
        return "http://localhost:" + service.port() + path;
    }

    public List<String> complaints() {
        return complaints;
    }

    /** What axe-core finds on a page that is open: rule, and the elements it is about. */
    @SuppressWarnings("unchecked")
    public static List<String> violations(Page page) {
        if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate(AXE);
        }
        return (List<String>) page.evaluate("""
                async () => (await axe.run(document, {resultTypes: ['violations'], iframes: false})).violations
                  .flatMap(rule => rule.nodes.map(node => rule.id + ': ' + node.html.slice(0, 160) + ' ' + (node.any[0] || node.all[0] || node.none[0] || {message: ''}).message))""");
    }

    /** How many pixels a page is wider than its window. */
    public static int sideways(Page page) {
        return (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** The whole page, for people to look at: {@code target/console/}. */
    static void shoot(Page page, String name) {
        shot(page, name, true);
    }

    /** What the window shows of it. */
    public static void shootWindow(Page page, String name) {
        shot(page, name, false);
    }

    private static void shot(Page page, String name, boolean whole) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(whole).setPath(Path.of("target/console", name + ".png")));
    }
}
