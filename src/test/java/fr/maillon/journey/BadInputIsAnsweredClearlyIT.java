package fr.maillon.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.maillon.journey.Person.words;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import fr.maillon.server.Screen;
import fr.maillon.server.ServerUnderTest;
import fr.maillon.shared.Zones;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What people do wrong, or twice, or too late, in a real browser: each gets an answer that says what happened, what was typed
 * stays, and nothing is done twice.
 */
class BadInputIsAnsweredClearlyIT {

    private static final String NEED = "Nous voulons dire nos horaires et nos produits de saison.";
    private static final String TRADE = "Développement web";

    private final ServerUnderTest server = ServerUnderTest.shared();

    @RegisterExtension
    final Gathering people = new Gathering();

    @Test
    void an_empty_form_names_each_missing_field_and_leads_to_it() {
        Client client = people.arrives(new Client(server), DemoPeople.CLIENT);
        client.open("/public/requests/post");

        client.press(words("postRequest.continue"));

        var summary = client.page.locator("#error-summary");
        assertThat(summary).isFocused();
        assertThat(summary.getByRole(AriaRole.LINK)).hasCount(2);
        summary.getByRole(AriaRole.LINK).nth(1).click();
        var need = client.field(words("postRequest.need"));
        assertThat(need).isFocused();
        assertThat(need).hasAttribute("aria-invalid", "true");
        assertThat(client.page.locator("main .field-wrong")).hasCount(2);
        assertThat(client.page.locator("a[hreflang=en]"))
                .hasAttribute("href", Pattern.compile("^\\?new=[a-z0-9]+&lang=en$"));
    }

    @Test
    void a_text_that_is_too_long_is_refused_and_stays_as_it_was_typed() {
        Client client = people.arrives(new Client(server), DemoPeople.CLIENT);
        client.open("/public/requests/post");
        client.choose(Client.SELL_ONLINE);
        client.fill(words("postRequest.need.title"), "Une demande trop bavarde");
        String tooLong = "Nous avons beaucoup à dire. ".repeat(150);

        client.fill(words("postRequest.need"), tooLong);
        client.press(words("postRequest.continue"));

        assertThat(client.page.locator("#error-summary")).containsText(words("postRequest.need"));
        assertThat(client.field(words("postRequest.need"))).hasValue(tooLong);
        assertThat(client.field(words("postRequest.need.title"))).hasValue("Une demande trop bavarde");
    }

    @Test
    void a_script_is_shown_to_everyone_as_the_text_it_is() {
        String title = "<img src=x onerror=alert(1)> " + mark();
        String need = "<script>alert('besoin')</script> \"><svg onload=alert(2)>";
        Client client = people.arrives(new Client(server), DemoPeople.CLIENT);
        Coordinator coordinator = people.arrives(new Coordinator(server), DemoPeople.COORDINATOR);
        List<String> alerts = new ArrayList<>();
        for (Person person : people.everybody()) {
            person.page.onDialog(dialog -> {
                alerts.add(dialog.message());
                dialog.dismiss();
            });
        }

        client.postsARequest(title, need);
        client.sees(title);
        client.sees(need);
        client.open("/client/requests/list");
        client.sees(title);
        coordinator.takesFromTheWorkList(words("step.Task_QualifyRequest"), title);
        coordinator.sees(title);
        coordinator.sees(need);
        coordinator.open("/public/demo/mails");
        coordinator.page.locator("main tbody a").first().click();
        coordinator.page.waitForLoadState(LoadState.NETWORKIDLE);

        assertThat(alerts).isEmpty();
        assertThat(coordinator.page.locator("main img[src=x]")).hasCount(0);
    }

    @Test
    void a_commune_that_does_not_exist_and_a_day_that_is_over_are_refused() {
        Client client = people.arrives(new Client(server), DemoPeople.CLIENT);
        client.describesTheNeed("Une demande pour hier", NEED);
        client.answersTheQuestions();

        client.field(words("postRequest.commune")).fill("Trifouillis-les-Oies");
        client.fill(words("postRequest.wishedBy"), "2020-02-29");
        client.choose(words("enum.BudgetBand.UP_TO_8000"));
        client.press(words("postRequest.continue"));

        client.sees(words("commune.unknown", "Trifouillis-les-Oies"));
        client.picksCommune("Gaillac");
        client.press(words("postRequest.continue"));
        client.sees(words("postRequest.dateInThePast"));
        assertThat(client.field(words("postRequest.wishedBy"))).hasValue("2020-02-29");
        assertThat(client.page.url()).contains("step=3");
    }

    @Test
    void a_double_click_sends_one_request() {
        String title = "Un seul envoi " + mark();
        Client client = people.arrives(new Client(server), DemoPeople.CLIENT);
        client.readsAgain(title, NEED);

        client.page
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words("postRequest.send")))
                .dblclick();
        client.arrivesAt("/client/requests/view");

        assertThat(client.page.locator("#journal .entry").getByText("La demande est envoyée."))
                .hasCount(1);
        assertThat(howOftenListed(client, title)).isEqualTo(1);
    }

    @Test
    void going_back_and_sending_again_leads_to_what_was_sent() {
        String title = "Un retour en arrière " + mark();
        Client client = people.arrives(new Client(server), DemoPeople.CLIENT);
        client.readsAgain(title, NEED);
        client.press(words("postRequest.send"));
        client.arrivesAt("/client/requests/view");

        client.page.goBack();
        if (client.page.url().contains("/public/requests/post")) {
            client.press(words("postRequest.send"));
        }
        client.page.waitForLoadState(LoadState.NETWORKIDLE);

        client.sees(title);
        assertThat(howOftenListed(client, title)).isEqualTo(1);
    }

    @Test
    void of_two_tabs_the_second_is_told_and_keeps_what_was_typed() {
        Client client = people.arrives(new Client(server), DemoPeople.CLIENT);
        client.describesTheNeed("Deux onglets " + mark(), NEED);
        String address = client.page.url().replace("step=2", "step=1");
        client.page.navigate(address);
        Page second = client.page.context().newPage();
        second.navigate(address);

        client.fill(words("postRequest.need"), "Écrit dans le premier onglet.");
        client.press(words("postRequest.continue"));
        client.arrivesAt("step=2");
        second.getByLabel(words("postRequest.need")).fill("Écrit dans le second onglet.");
        second.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words("postRequest.continue")))
                .click();

        assertThat(second.locator("#error-summary")).containsText(words("error.stale"));
        assertThat(second.getByLabel(words("postRequest.need"))).hasValue("Écrit dans le second onglet.");
        client.page.navigate(address);
        assertThat(client.field(words("postRequest.need"))).hasValue("Écrit dans le premier onglet.");
    }

    @Test
    void after_the_session_ended_one_comes_back_to_the_same_page_with_all_that_was_kept() {
        String title = "Une session finie " + mark();
        Client client = people.arrives(new Client(server), DemoPeople.CLIENT);
        client.describesTheNeed(title, NEED);
        client.page.context().clearCookies();

        client.press(words("postRequest.continue"));

        client.sees(words("frame.expired.title"));
        client.follow(words("frame.expired.again"));
        client.arrivesAt("/public/sign-in");
        client.fill(words("signIn.email"), DemoPeople.CLIENT);
        client.fill(words("signIn.password"), DemoPeople.PASSWORD);
        client.press(words("signIn.action"));
        client.arrivesAt("/public/requests/post");
        assertThat(client.page.url()).contains("step=2");
        client.page.navigate(client.page.url().replace("step=2", "step=1"));
        assertThat(client.field(words("postRequest.need.title"))).hasValue(title);
        assertThat(client.field(words("postRequest.need"))).hasValue(NEED);
    }

    @Test
    void the_request_of_somebody_else_is_not_there() {
        Client owner = people.arrives(new Client(server), DemoPeople.CLIENT);
        owner.describesTheNeed("Une affaire privée " + mark(), NEED);
        String address = owner.page.url();
        Client stranger = people.arrives(new Client(server), DemoPeople.SECOND_CLIENT);

        var answer = stranger.page.navigate(address);

        assertThat(answer.status()).isEqualTo(404);
        stranger.doesNotSee("Une affaire privée");
        assertThat(stranger.page
                        .locator("main a[href='/maillon/public/home'], main a[href='/maillon/client/requests/list']")
                        .first())
                .isVisible();
    }

    /** One lot, from the need to the deadline, since a bid needs an invitation. */
    @Test
    void half_a_cent_is_refused_and_so_is_a_bid_after_the_deadline() {
        String title = "Un devis en retard " + mark();
        Client client = people.arrives(new Client(server), DemoPeople.CLIENT);
        Coordinator coordinator = people.arrives(new Coordinator(server), DemoPeople.COORDINATOR);
        String need = NEED + " " + mark();
        client.postsARequest(title, need);
        coordinator.qualifies(title);
        coordinator.splits(title, List.of(TRADE));
        client.approvesTheBrief();
        String lot = "Lot " + TRADE;
        String invited = coordinator
                .invites(coordinator.lotId(client.request(), lot), 1, List.of())
                .get(0);
        Provider provider = people.arrives(new Provider(server, invited), DemoPeople.emailOf(invited));
        provider.opensTheInvitationOf(need, lot);

        provider.writesABid("0,005", LocalDate.now(Zones.PARIS));
        provider.press(words("editBid.review"));

        assertThat(provider.page.locator("#error-summary")).containsText("0,005");
        assertThat(provider.field(words("editBid.line.unitPrice", 1))).hasValue("0,005");
        provider.fill(words("editBid.line.unitPrice", 1), "1 200,50");
        provider.press(words("editBid.review"));
        provider.arrivesAt("/provider/bids/preview");
        assertThat(new Screen(provider.page).faults("fr")).isEmpty();
        coordinator.movesTheClockOnBy(15);
        provider.press(words("submitBid.label"));

        provider.sees(words("editBid.over"));
        provider.open("/provider/bids/list");
        var card = provider.page
                .locator("main .card")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(lot))
                .first();
        assertThat(card).not().containsText(words("enum.BidStatus.SUBMITTED"));
    }

    private static int howOftenListed(Client client, String title) {
        client.open("/client/requests/list");
        return client.page
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title))
                .count();
    }

    /** Something that no other request of the run has in its title. */
    private static String mark() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
