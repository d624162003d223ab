package org.covername.workbench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.covername.RunningCovername;
import org.covername.Visitor;
import org.covername.console.Chromium;

/** People in a real browser before the page of a review; whatever the browser complains of, or asks of another machine, is kept. */
final class ReviewBrowser {

    private final RunningCovername covername;
    private final Chromium chromium;
    private final List<String> complaints = new ArrayList<>();

    ReviewBrowser(RunningCovername covername, Chromium chromium) {
        this.covername = covername;
        this.chromium = chromium;
    }

    Page signedIn(String who, int width) {
        return signedIn(who, new Browser.NewContextOptions().setViewportSize(width, width > 700 ? 900 : 740).setLocale("en-GB"));
    }

    Page signedIn(String who, Browser.NewContextOptions options) {
        BrowserContext context = chromium.browser().newContext(options);
        Page page = context.newPage();
        page.setDefaultTimeout(30_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(address("/")) && !request.url().startsWith("data:")) {
                complaints.add("asks for " + request.url());
            }
        });
        page.navigate(address("/sign-in"));
        page.getByLabel("User name").fill(who);
        page.getByLabel("Password").fill(Visitor.PASSWORD);
        page.getByRole(AriaRole.BUTTON, named("Sign in")).click();
        page.waitForURL(address("/"));
        return page;
    }

    List<String> complaints() {
        return complaints;
    }

    String address(String path) {
        return "http://localhost:" + covername.service().port() + path;
    }

    static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    /** For people to look at: {@code target/console/}. */
    static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/console", name + ".png")));
    }
}
