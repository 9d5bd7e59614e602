package fr.maillon.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillon.platform.web.Messages;
import fr.maillon.platform.web.Texts;
import fr.maillon.server.ServerUnderTest;
import fr.maillon.server.TestBrowser;
import java.time.Clock;
import java.util.Locale;
import java.util.regex.Pattern;

/** Somebody at a browser of their own, who knows the screens by their words. */
class Person implements AutoCloseable {

    private static final int DESKTOP_WIDTH = 1280;
    private static final int DESKTOP_HEIGHT = 900;
    private static final Texts FRENCH = new Texts(Locale.FRENCH, Clock.systemUTC());

    protected final ServerUnderTest server;
    protected final Page page;
    private final BrowserContext context;

    Person(ServerUnderTest server) {
        this(server, DESKTOP_WIDTH, DESKTOP_HEIGHT);
    }

    Person(ServerUnderTest server, int width, int height) {
        this.server = server;
        this.context = TestBrowser.person("fr-FR", width, height);
        this.page = context.newPage();
        page.onPageError(error -> {
            throw new AssertionError("script error on " + page.url() + ": " + error);
        });
    }

    /** The French words of a key. */
    static String words(String key, Object... arguments) {
        return FRENCH.text(key, arguments);
    }

    static boolean hasWords(String key) {
        return Messages.in(Locale.FRENCH).has(key);
    }

    void open(String address) {
        page.navigate(server.address(address));
    }

    void signIn(String email, String password) {
        open("/public/sign-in");
        fill(words("signIn.email"), email);
        fill(words("signIn.password"), password);
        press(words("signIn.action"));
        page.waitForURL(url -> !url.contains("/public/sign-in"));
    }

    void fill(String label, String value) {
        field(label).fill(value);
    }

    Locator field(String label) {
        return page.getByLabel(exactly(label)).first();
    }

    void choose(String label) {
        page.getByLabel(exactly(label)).first().check();
    }

    void select(String label, String option) {
        field(label).selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
    }

    /** Labels may be followed by a mark that the field may stay empty. */
    private static Pattern exactly(String label) {
        return Pattern.compile("^\\s*" + spaces(label) + "(\\s[\\s\\S]*)?$");
    }

    private static String spaces(String text) {
        StringBuilder pattern = new StringBuilder();
        for (String part : text.split("[\\s\\u00a0\\u202f]+")) {
            pattern.append(pattern.isEmpty() ? "" : "[\\s\\u00a0\\u202f]+").append(literally(part));
        }
        return pattern.toString();
    }

    /** The browser reads the pattern: Java's own quotes are unknown there. */
    static String literally(String text) {
        return text.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0");
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^\\s*" + spaces(button))))
                .first()
                .click();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^\\s*" + spaces(link))))
                .first()
                .click();
    }

    /** Opens something that unfolds. */
    void unfold(String summary) {
        page.locator("summary", new Page.LocatorOptions().setHasText(Pattern.compile(spaces(summary))))
                .first()
                .click();
    }

    /** Gives the best review of somebody. */
    void reviews(String address) {
        open(address);
        for (String criterion : new String[] {"quality", "timeliness", "contact"}) {
            page.locator("[id*='" + criterion + "'] input[type=radio][value='5'], input[type=radio][name$='" + criterion
                            + "'][value='5']")
                    .first()
                    .check();
        }
        press(words("giveReview.confirm"));
        page.waitForURL(url -> !url.contains("/give"));
    }

    /** The page changes to another; if it stays, what it says is told. */
    void arrivesAt(String address) {
        try {
            page.waitForURL(url -> url.contains(address));
        } catch (com.microsoft.playwright.TimeoutError stays) {
            throw new AssertionError(
                    "not at " + address + " but on " + page.url() + ":\n"
                            + page.locator("main").innerText(),
                    stays);
        }
    }

    void sees(String text) {
        try {
            assertThat(page.getByText(Pattern.compile(spaces(text))).first()).isVisible();
        } catch (AssertionError unseen) {
            throw new AssertionError(
                    "\"" + text + "\" is not on " + page.url() + ":\n"
                            + page.locator("main").innerText(),
                    unseen);
        }
    }

    void doesNotSee(String text) {
        assertThat(page.getByText(Pattern.compile(spaces(text)))).hasCount(0);
    }

    /** The card, row or section that is about something. */
    Locator about(String text) {
        return page.locator("main li, main tr, main article, main section")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile(spaces(text))))
                .last();
    }

    /** Asks the page again until it shows a text: something that happens by itself has no moment of its own. */
    void reloadsUntilSeen(String text) {
        Pattern pattern = Pattern.compile(spaces(text));
        for (int attempt = 0; attempt < 60; attempt++) {
            if (page.getByText(pattern).first().isVisible()) {
                return;
            }
            page.waitForTimeout(500);
            page.reload();
        }
        throw new AssertionError("\"" + text + "\" never showed on " + page.url() + ":\n"
                + page.locator("main").innerText());
    }

    @Override
    public void close() {
        context.close();
    }
}
