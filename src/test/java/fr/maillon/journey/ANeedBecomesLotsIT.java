package fr.maillon.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.maillon.journey.Person.words;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillon.server.Screen;
import fr.maillon.server.ServerUnderTest;
import fr.maillon.shared.Ids;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * D-03, D-04, D-05, UX-K-03: a need is clarified, split into four lots that depend on one another, refused as it is
 * written, changed, and approved in its second version; then each lot goes its way.
 */
class ANeedBecomesLotsIT {

    private static final String SHOP = "Développement web";
    private static final String PHOTOS = "Photographie";
    private static final String TEXTS = "Rédaction";
    private static final String HOSTING = "Hébergement";
    private static final String QUESTION = "Combien de bocaux voulez-vous vendre au début ?";
    private static final String ANSWER = "Une quarantaine, et dix de plus en été.";
    private static final String COMMENT = "Les photos doivent montrer aussi l’atelier.";
    private static final String REASON = "Il manque l’atelier dans les photos.";

    private final ServerUnderTest server = ServerUnderTest.shared();
    private final String title = "Nos bocaux en ligne " + Ids.next().substring(0, 8);

    @RegisterExtension
    final Gathering people = new Gathering();

    @Test
    void a_need_is_clarified_split_refused_changed_and_approved() {
        Client client = people.arrives(new Client(server), DemoPeople.CLIENT);
        Coordinator coordinator = people.arrives(new Coordinator(server), DemoPeople.COORDINATOR);

        // something is missing
        client.postsARequest(title, "Nous faisons des conserves à Gaillac et voulons les vendre en ligne.");
        coordinator.asksForMore(title, QUESTION);
        client.isTold("next.Task_ProvideInformation.client");
        client.answersWhatWasAsked(ANSWER);
        client.sees(QUESTION);
        client.sees(ANSWER);
        coordinator.qualifies(title);

        // four lots; a circle is refused with its path, and nothing typed is lost
        coordinator.takesFromTheWorkList(words("step.Task_SplitRequest"), title);
        coordinator.writesLots(List.of(SHOP, PHOTOS, TEXTS, HOSTING));
        coordinator.makesDepend(1, "NEEDS_DELIVERABLE_OF", 2);
        assertThat(coordinator.dependenciesOf(1)).hasCount(1);
        coordinator.makesDepend(1, "STARTS_AFTER", 4);
        assertThat(coordinator.dependenciesOf(1)).hasCount(2);
        coordinator.makesDepend(2, "STARTS_AFTER", 1);
        assertThat(coordinator.page.locator("#error-summary"))
                .containsText(words("splitRequest.circle", "").split(":")[0].strip());
        assertThat(coordinator.page.locator("#error-summary")).containsText("Lot " + PHOTOS);
        assertThat(coordinator.dependenciesOf(2)).hasCount(0);
        assertThat(coordinator.field(words("splitRequest.lot.brief", 4)))
                .hasValue("Ce qu’il faut livrer pour « " + HOSTING + " ».");
        coordinator.ticksTheChecks();
        assertThat(new Screen(coordinator.page).faults("fr")).isEmpty();
        coordinator.offersTheBrief();

        // the client reads one document, comments it and refuses it
        client.isTold("next.Task_ApproveBrief.client");
        client.readsTheBrief();
        client.sees("Lot " + HOSTING);
        assertThat(new Screen(client.page).faults("fr")).isEmpty();
        client.commentsOn("Lot " + PHOTOS, COMMENT);
        Page secondTab = client.page.context().newPage();
        secondTab.navigate(client.page.url());
        client.refusesTheBrief(REASON);

        // the coordinator reads why and offers another version
        coordinator.takesFromTheWorkList(words("step.Task_SplitRequest"), title);
        coordinator.sees(REASON);
        coordinator.sees(COMMENT);
        assertThat(coordinator.dependenciesOf(1)).hasCount(2);
        coordinator.fill(words("splitRequest.lot.brief", 2), "Quarante bocaux, et l’atelier au travail.");
        coordinator.offersTheBrief();

        // the first version cannot be approved any more, the second can
        secondTab
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words("approveBrief.approve")))
                .click();
        assertThat(secondTab.locator("#error-summary")).containsText(words("approveBrief.otherVersion", 2));
        client.readsTheBrief();
        client.sees(words("brief.changes", 1));
        client.sees("Quarante bocaux, et l’atelier au travail.");
        client.press(words("approveBrief.approve"));
        client.arrivesAt("/client/requests/view");

        // each lot goes its way, and data and processes agree
        client.isTold("next.Task_ConfirmShortlist.client");
        for (String trade : List.of(SHOP, PHOTOS, TEXTS, HOSTING)) {
            assertThat(coordinator.lotId(client.request(), "Lot " + trade)).isNotEmpty();
        }
        server.awaitReady();
    }
}
