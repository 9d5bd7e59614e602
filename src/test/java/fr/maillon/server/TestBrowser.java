package fr.maillon.server;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One browser for all browser tests of a run; each person in a test has a context, and so cookies, of their own. */
public final class TestBrowser {

    private static final List<String> QUIET = List.of(
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static Browser browser;

    private TestBrowser() {}

    /** A fresh window of somebody who reads this language, at this size. */
    public static synchronized BrowserContext person(String locale, int width, int height) {
        BrowserContext context = browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale(locale)
                        .setTimezoneId("Europe/Paris")
                        .setViewportSize(width, height));
        context.setDefaultTimeout(30_000);
        return context;
    }

    private static Browser browser() {
        if (browser == null) {
            Optional<Path> installed = InstalledBrowser.find();
            Map<String, String> environment = new HashMap<>(System.getenv());
            installed.ifPresent(path -> environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
            Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
            BrowserType.LaunchOptions options =
                    new BrowserType.LaunchOptions().setArgs(QUIET).setChromiumSandbox(false);
            installed.ifPresent(options::setExecutablePath);
            try {
                browser = playwright.chromium().launch(options);
            } catch (PlaywrightException none) {
                throw new IllegalStateException(
                        "No browser for the tests. Install Chromium, Chrome or Edge, or set MAILLON_TEST_BROWSER to its file.",
                        none);
            }
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }
}
