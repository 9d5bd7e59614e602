package fr.maillon.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import fr.maillon.server.DemoPerson;
import fr.maillon.server.Screen;
import fr.maillon.server.ServerUnderTest;
import fr.maillon.server.TestBrowser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every screen of the application, as the people of the demonstration come to it by following links, in a real browser: no
 * barrier that axe knows, nothing wider than a small phone, no call to another host, no error in the console, every text in
 * the reader's language. The list of screens is the matrix of rights: a screen that nobody came to fails too. It looks first:
 * the tests that move the clock or play a journey change what there is to see. Of pages that differ only in their object a few
 * are looked at; others are opened only as long as they may lead to a screen that nobody came to yet.
 */
@Order(1)
class EveryScreenCanBeReadByEveryoneIT {

    private static final Path MATRIX = Path.of("src/test/resources/authz-matrix.csv");
    private static final Pattern OBJECT = Pattern.compile("(?<=[?&](?:id|bid|lot)=)[^&#]+");
    private static final Pattern TO = Pattern.compile("(?<=[?&](?:to|code|need|version|new)=)[^&#]+");

    /** Where each role begins, and the folder that is its own. */
    private static final Map<String, String> FOLDERS = Map.of(
            "nobody", "public",
            "CLIENT", "client",
            "PROVIDER", "provider",
            "COORDINATOR", "coordinator",
            "ADMINISTRATOR", "admin");

    /**
     * No link leads there, only the button of a form or a mail: BadInputIsAnsweredClearlyIT and ACraftsmanAsksOnAPhoneIT come
     * by and look. Nobody of the sample is asked for twice or wants to be called back: those two are not looked at here.
     */
    private static final Set<String> BEHIND_A_FORM = Set.of(
            "/provider/bids/preview",
            "/public/requests/check-mail",
            "/public/requests/confirm",
            "/public/requests/resume",
            "/coordinator/requests/call-back",
            "/coordinator/requests/duplicate");

    /** Somebody who has a milestone to deliver: none of those whom the sign-in page offers. */
    private static final Map<String, String> ALSO = Map.of("PROVIDER", "theo@plume-de-braucol.demo.maillon.example");

    private static final int DESKTOP_WIDTH = 1280;
    private static final int DESKTOP_HEIGHT = 900;

    private final ServerUnderTest server = ServerUnderTest.shared();
    private final Map<String, List<String>> faults = new TreeMap<>();
    private final Map<String, Integer> looks = new LinkedHashMap<>();
    private final Set<String> visited = new HashSet<>();

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "nobody,fr,1", "CLIENT,fr,2", "PROVIDER,fr,1", "COORDINATOR,fr,1", "ADMINISTRATOR,fr,1",
        "nobody,en,1", "CLIENT,en,1", "PROVIDER,en,1", "COORDINATOR,en,1", "ADMINISTRATOR,en,1"
    })
    void every_screen_can_be_read_by_everyone(String role, String language, int looksAtEach) throws IOException {
        Set<String> screens = screensOf(role);
        for (DemoPerson person : peopleWith(role)) {
            walk(person, role, language, looksAtEach, screens);
            if (visited.containsAll(screens)) {
                break;
            }
        }

        assertThat(faults).as("screens of " + role + " with faults").isEmpty();
        assertThat(visited).as("screens of " + role + " that somebody came to").containsAll(screens);
    }

    /** What a form says when it is sent with nothing in it: it is refused, so looking changes nothing. */
    @ParameterizedTest(name = "{1}{2}")
    @CsvSource({
        "nobody,/public/sign-in,'',signIn",
        "nobody,/public/requests/post,'',continue",
        "CLIENT,/public/requests/post,'',continue",
        "CLIENT,/client/profile,'',save",
        "CLIENT,/client/requests/list,/client/requests/view /client/requests/cancel,cancel",
        "PROVIDER,/provider/profile,'',save",
        "PROVIDER,/provider/invitations/list,/provider/invitations/view,send",
        "PROVIDER,/provider/invitations/list,/provider/invitations/view /provider/bids/edit,review",
        "COORDINATOR,/coordinator/worklist,/coordinator/requests/qualify,qualify",
        "COORDINATOR,/coordinator/worklist,/coordinator/requests/split,offer",
        "COORDINATOR,/coordinator/worklist,/coordinator/questions/answer,publish",
        "ADMINISTRATOR,/admin/trades/edit,'',save",
        "ADMINISTRATOR,/admin/territories/edit,'',save",
    })
    void a_form_sent_empty_says_what_is_wrong_so_that_everyone_can_read_it(
            String role, String start, String links, String button) throws IOException {
        try (BrowserContext window = TestBrowser.person("fr-FR", DESKTOP_WIDTH, DESKTOP_HEIGHT)) {
            Page page = window.newPage();
            DemoPerson person = peopleWith(role).get(0);
            if (!person.email().isEmpty()) {
                signIn(page, person);
            }
            page.navigate(server.address(start));
            for (String link : links.split(" ")) {
                if (!link.isEmpty()) {
                    page.locator("main a[href*='" + link + "']").first().click();
                    page.waitForURL(url -> url.contains(link));
                }
            }
            watch(page);
            for (Locator field : page.locator("main .input:is([type=text], [type=email], textarea):visible")
                    .all()) {
                field.fill("");
            }

            page.locator("main button[id$=':" + button + "']").click();

            PlaywrightAssertions.assertThat(page.locator("#error-summary")).isFocused();
            assertThat(new Screen(page).faults("fr")).isEmpty();
            assertThat(faults).isEmpty();
        }
    }

    private void walk(DemoPerson person, String role, String language, int looksAtEach, Set<String> screens)
            throws IOException {
        try (BrowserContext window =
                TestBrowser.person(language.equals("fr") ? "fr-FR" : "en-GB", DESKTOP_WIDTH, DESKTOP_HEIGHT)) {
            Page page = window.newPage();
            Deque<String> next = new ArrayDeque<>(startsOf(role));
            Set<String> queued = new HashSet<>(next);
            if (!person.email().isEmpty()) {
                signIn(page, person);
            }
            page.navigate(server.address("/public/accessibility?lang=" + language));
            watch(page);
            while (!next.isEmpty()) {
                String address = next.remove();
                int times = looks.merge(
                        TO.matcher(OBJECT.matcher(address).replaceAll("")).replaceAll(""), 1, Integer::sum);
                if (times <= looksAtEach) {
                    look(page, address, language);
                } else if (visited.containsAll(screens)) {
                    continue;
                } else {
                    page.navigate(server.address(address));
                }
                for (String link : linksOn(page)) {
                    if (link.startsWith("/" + FOLDERS.get(role) + "/") && queued.add(link)) {
                        next.add(link);
                    }
                }
            }
        }
    }

    private void look(Page page, String address, String language) {
        Response response = page.navigate(server.address(address));
        visited.add(address.replaceFirst("\\?.*", ""));
        List<String> found = new Screen(page).faults(language);
        if (response.status() != 200) {
            found.add("status " + response.status());
        }
        if (!found.isEmpty()) {
            faults.computeIfAbsent(address, a -> new ArrayList<>()).addAll(found);
        }
    }

    /** Other hosts and errors are faults of the page on which they happen. */
    private void watch(Page page) {
        page.onRequest(request -> {
            if (!request.url().startsWith(server.serverAddress("/"))
                    && !request.url().startsWith("data:")) {
                fault(page, "calls " + request.url());
            }
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                fault(page, "console: " + message.text());
            }
        });
        page.onPageError(error -> fault(page, "script: " + error));
    }

    private void fault(Page page, String text) {
        faults.computeIfAbsent(page.url(), a -> new ArrayList<>()).add(text);
    }

    private void signIn(Page page, DemoPerson person) {
        page.navigate(server.address("/public/sign-in"));
        page.fill("input[type=email]", person.email());
        page.fill("input[type=password]", person.password());
        page.click("button[id$=signIn]");
        page.waitForURL(url -> !url.contains("/public/sign-in"));
    }

    private static List<String> linksOn(Page page) {
        @SuppressWarnings("unchecked")
        var links = (List<String>) page.evalOnSelectorAll(
                "main a[href^='/maillon/']", "links => links.map(link => link.getAttribute('href'))");
        return links.stream()
                .map(link -> link.substring("/maillon".length()).replaceFirst("#.*", ""))
                .filter(link -> !link.contains("/documents/") && !link.endsWith(".pdf"))
                .toList();
    }

    /** The pages below the folder of a role that the matrix names. */
    private static Set<String> screensOf(String role) throws IOException {
        Set<String> screens = new TreeSet<>();
        matrix().map(line -> line[0].replaceFirst("\\?.*", ""))
                .filter(page -> page.startsWith("/" + FOLDERS.get(role) + "/"))
                .filter(page -> !BEHIND_A_FORM.contains(page))
                .forEach(screens::add);
        return screens;
    }

    /** The pages that this role gets without an id, its own and everybody's. */
    private static List<String> startsOf(String role) throws IOException {
        List<String> roles = Files.readAllLines(MATRIX).stream()
                .filter(line -> line.startsWith("address"))
                .map(line -> List.of(line.split(",")))
                .findFirst()
                .orElseThrow();
        return matrix().filter(line -> line[roles.indexOf(role)].equals("200"))
                .map(line -> line[0])
                .filter(address -> !address.contains("{"))
                .toList();
    }

    private static Stream<String[]> matrix() throws IOException {
        return Files.readAllLines(MATRIX).stream()
                .filter(line -> line.startsWith("/"))
                .map(line -> line.split(","));
    }

    /** Those whom the sign-in page offers and one in a rare situation, then everybody else of the sample. */
    private List<DemoPerson> peopleWith(String role) throws IOException {
        if (role.equals("nobody")) {
            return List.of(new DemoPerson(role, "", ""));
        }
        List<DemoPerson> offered = DemoPerson.all(server);
        List<DemoPerson> people = new ArrayList<>(
                offered.stream().filter(person -> person.role().equals(role)).toList());
        String password = offered.get(0).password();
        for (String email : Stream.concat(Stream.ofNullable(ALSO.get(role)), sampleEmails(role).stream())
                .distinct()
                .toList()) {
            if (people.stream().noneMatch(person -> person.email().equals(email))) {
                people.add(new DemoPerson(role, email, password));
            }
        }
        return people;
    }

    private static List<String> sampleEmails(String role) throws IOException {
        String file = Map.of("CLIENT", "clients", "PROVIDER", "providers").get(role);
        if (file == null) {
            return List.of();
        }
        try (var sample =
                EveryScreenCanBeReadByEveryoneIT.class.getResourceAsStream("/fr/maillon/demo/" + file + ".csv")) {
            List<String> lines = new String(sample.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            int email = List.of(lines.get(0).split(";")).indexOf("email");
            return lines.stream().skip(1).map(line -> line.split(";")[email]).toList();
        }
    }
}
