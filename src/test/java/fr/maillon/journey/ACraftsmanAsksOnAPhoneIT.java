package fr.maillon.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.maillon.journey.Person.words;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import fr.maillon.server.ServerUnderTest;
import fr.maillon.shared.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * D-01, D-02, UX-C-01, UX-C-02, A11-01: a joiner asks for a first page on a telephone without having an account, is
 * interrupted, goes on in another browser by the link of a mail, confirms the address and follows the request.
 */
class ACraftsmanAsksOnAPhoneIT {

    private static final String NEED = "Avoir un premier site pour mon activité";
    private static final String STORY = "Je suis menuisier à Gaillac. On me demande toujours si j’ai un site.";
    private static final String HAS_SITE = "Avez-vous déjà un site";
    private static final String HAS_DOMAIN = "Avez-vous déjà réservé une adresse";
    private static final String PAGES = "Qu’aimeriez-vous y montrer";

    private final ServerUnderTest server = ServerUnderTest.shared();
    private final String email = "lea." + Ids.next() + "@menuiserie.example";

    private Asker telephone;
    private Asker computer;

    @BeforeEach
    void two_browsers() {
        telephone = new Asker(server);
        computer = new Asker(server);
    }

    @AfterEach
    void they_close() {
        telephone.close();
        computer.close();
    }

    @Test
    void from_the_home_page_to_a_verified_request_in_four_steps_interrupted_and_resumed_elsewhere() {
        telephone.comesFromTheHomePage();
        telephone.saysTheNeed(NEED, STORY);
        assertThat(telephone.isAsked(HAS_DOMAIN)).isFalse();
        telephone.answers(HAS_SITE, words("answer.no"));
        assertThat(telephone.isAsked(HAS_DOMAIN)).isTrue();
        telephone.answers(PAGES, "Une seule page, l’essentiel");
        telephone.goesOnTo("step=3");

        // somebody rings at the door
        telephone.wantsToGoOnLater(email);
        var link = computer.linkInTheMail(email, words("mail.DraftLinkAsked.button"));
        computer.open(link);
        computer.arrivesAt("step=3");
        computer.says("Gaillac", "UNKNOWN");
        computer.fill(words("postRequest.budgetReason"), "C’est la première fois.");
        computer.goesOnTo("step=4");

        // every value is there, on both devices
        everyValueIsThere(computer);
        everyValueIsThere(telephone);
        computer.page.navigate(stepOf(computer, 4));
        computer.presentsThemselves("Menuiserie Untel", "CRAFTSMAN", "Léa Untel", email);
        computer.press(words("postRequest.introduce"));
        computer.arrivesAt("/public/requests/check-mail");
        computer.sees(email);
        computer.looks();

        assertThat(telephone.steps() + computer.steps()).as("steps").isEqualTo(4);
        assertThat(telephone.requiredInputs() + computer.requiredInputs())
                .as("required inputs")
                .isBetween(8, 12);

        // nothing is sent before the address is verified
        var confirmation = telephone.linkInTheMail(email, words("mail.ConfirmationAsked.button"));
        telephone.open(confirmation);
        telephone.sees(STORY);
        telephone.sees("Menuiserie Untel");
        telephone.looks();
        telephone.press(words("confirmRequest.confirm"));
        telephone.arrivesAt("/client/requests/view");
        telephone.sees(words("confirmRequest.noPassword"));
        telephone.sees(NEED);
        telephone.sees(words("next.Task_QualifyRequest.client"));

        // the link used twice, and the link of the draft used when it is none any more
        computer.open(confirmation);
        computer.sees(words("confirmRequest.sent.title"));
        computer.looks();
        computer.open(link);
        computer.sees(words("resumeRequest.sent.title"));
        computer.looks();
        assertThat(telephone.barriers()).isEmpty();
        assertThat(computer.barriers()).isEmpty();

        // a password may be chosen, and need not be
        telephone.open("/account/profile");
        telephone.fill(words("changePassword.replacement"), "quatre mots sans rapport");
        telephone.press(words("changePassword.choose"));
        telephone.sees(words("changePassword.chosen"));
        computer.signIn(email, "quatre mots sans rapport");
        computer.arrivesAt("/client/requests/list");
        computer.sees(NEED);
    }

    @Test
    void whoever_comes_back_without_a_password_is_signed_in_by_a_mail_once() {
        asksForSomething();
        computer.open("/public/sign-in-link");
        computer.fill(words("signIn.email"), email);
        computer.press(words("signInLink.send"));
        computer.sees(words("signInLink.sent.title"));

        var link = computer.linkInTheMail(email, words("mail.SignInLinkAsked.button"));
        computer.open(link);
        computer.press(words("signInLink.enter"));
        computer.arrivesAt("/client/requests/list");
        computer.sees(NEED);
        telephone.open(link);
        telephone.press(words("signInLink.enter"));
        telephone.sees(words("signInLink.worthless"));
    }

    @Test
    void the_four_steps_are_taken_with_the_keyboard_alone() {
        var keys = new Keyboard(telephone.page);
        telephone.open("/public/requests/post");

        keys.goTo(telephone.page.locator("input[name='form:kind']").first()).press("ArrowDown");
        assertThat(telephone.page.getByLabel(NEED)).isChecked();
        keys.goTo(telephone.field(words("postRequest.need"))).type(STORY);
        keys.goTo(button("postRequest.continue")).press("Enter");
        telephone.arrivesAt("step=2");
        keys.goTo(telephone
                        .page
                        .locator("input[name='answers:question:0:choice']")
                        .first())
                .press("ArrowDown");
        keys.goTo(telephone
                        .page
                        .locator("input[name='answers:question:2:choice']")
                        .first())
                .press("Space");
        keys.goTo(button("postRequest.continue")).press("Enter");
        telephone.arrivesAt("step=3");
        keys.goTo(telephone.field(words("postRequest.commune"))).type("Gaillac");
        assertThat(telephone
                        .page
                        .locator(".ui-autocomplete-panel:visible .ui-autocomplete-item")
                        .first())
                .isVisible();
        keys.press("ArrowDown").press("Enter");
        keys.goTo(telephone.page.locator("input[name='where:budgetBand']").first())
                .press("Space");
        keys.goTo(button("postRequest.continue")).press("Enter");
        telephone.arrivesAt("step=4");
        keys.goTo(telephone.field(words("postRequest.name"))).type("Menuiserie Untel");
        keys.goTo(telephone.page.locator("input[name='contact:kindOfClient']").first())
                .press("Space");
        keys.goTo(telephone.field(words("postRequest.contactName"))).type("Léa Untel");
        keys.goTo(telephone.field(words("postRequest.email"))).type(email);
        keys.goTo(button("postRequest.introduce")).press("Enter");
        telephone.arrivesAt("/public/requests/check-mail");
    }

    private com.microsoft.playwright.Locator button(String key) {
        return telephone
                .page
                .getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Page.GetByRoleOptions().setName(words(key)))
                .first();
    }

    private void asksForSomething() {
        telephone.comesFromTheHomePage();
        telephone.saysTheNeed(NEED, STORY);
        telephone.answers(HAS_SITE, words("answer.no"));
        telephone.answers(PAGES, "Une seule page, l’essentiel");
        telephone.goesOnTo("step=3");
        telephone.says("Gaillac", "UP_TO_3000");
        telephone.goesOnTo("step=4");
        telephone.presentsThemselves("Menuiserie Untel", "CRAFTSMAN", "Léa Untel", email);
        telephone.press(words("postRequest.introduce"));
        telephone.arrivesAt("/public/requests/check-mail");
        telephone.open(telephone.linkInTheMail(email, words("mail.ConfirmationAsked.button")));
        telephone.press(words("confirmRequest.confirm"));
        telephone.arrivesAt("/client/requests/view");
    }

    private static void everyValueIsThere(Asker asker) {
        asker.page.navigate(stepOf(asker, 1));
        assertThat(asker.page.getByLabel(NEED)).isChecked();
        assertThat(asker.field(words("postRequest.need"))).hasValue(STORY);
        asker.page.navigate(stepOf(asker, 2));
        assertThat(asker.page.locator("input[name='answers:question:0:choice'][value=no]"))
                .isChecked();
        assertThat(asker.page.getByLabel("Une seule page, l’essentiel")).isChecked();
        asker.page.navigate(stepOf(asker, 3));
        assertThat(asker.field(words("postRequest.commune"))).hasValue("Gaillac (81600)");
        assertThat(asker.page.getByLabel(words("enum.BudgetBand.UNKNOWN"))).isChecked();
        assertThat(asker.field(words("postRequest.budgetReason"))).hasValue("C’est la première fois.");
    }

    private static String stepOf(Asker asker, int step) {
        return asker.page.url().replaceAll("step=\\d", "step=" + step);
    }
}
