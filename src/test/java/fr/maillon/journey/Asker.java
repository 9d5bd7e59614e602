package fr.maillon.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillon.server.Screen;
import fr.maillon.server.ServerUnderTest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody without an account at a telephone, who asks for something. */
final class Asker extends Person {

    private static final int TELEPHONE_WIDTH = 390;
    private static final int TELEPHONE_HEIGHT = 844;
    private static final Pattern LINK = Pattern.compile("/maillon(/public/[a-z/-]+\\?key=[\\w-]+)");

    private final List<String> barriers = new ArrayList<>();
    private int steps;
    private int inputs;

    Asker(ServerUnderTest server) {
        super(server, TELEPHONE_WIDTH, TELEPHONE_HEIGHT);
    }

    void comesFromTheHomePage() {
        open("/public/home");
        follow(words("home.post"));
        arrivesAt("/public/requests/post");
        looksAtTheStep();
    }

    /** Each step is read by axe and counted, with the inputs that have to be filled in. */
    private void looksAtTheStep() {
        steps++;
        inputs += page.locator("main [aria-required=true]:visible").count();
        looks();
    }

    /** Reads the page as it stands. */
    void looks() {
        new Screen(page).faults("fr").forEach(fault -> barriers.add(page.url() + ": " + fault));
    }

    void saysTheNeed(String need, String words) {
        choose(need);
        fill(words("postRequest.need"), words);
        goesOnTo("step=2");
    }

    /** Chooses an answer of a question by their words. */
    void answers(String question, String answer) {
        group(question).getByLabel(answer).check();
    }

    boolean isAsked(String question) {
        return group(question).isVisible();
    }

    private Locator group(String question) {
        return page.getByRole(
                AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(Pattern.compile(literally(question))));
    }

    void goesOnTo(String step) {
        press(words("postRequest.continue"));
        arrivesAt(step);
        looksAtTheStep();
    }

    void says(String commune, String budgetBand) {
        field(words("postRequest.commune")).pressSequentially(commune);
        page.locator(".ui-autocomplete-panel:visible .ui-autocomplete-item")
                .first()
                .click();
        choose(words("enum.BudgetBand." + budgetBand));
    }

    void presentsThemselves(String firm, String kind, String name, String email) {
        fill(words("postRequest.name"), firm);
        choose(words("enum.ClientKind." + kind));
        fill(words("postRequest.contactName"), name);
        fill(words("postRequest.email"), email);
    }

    void wantsToGoOnLater(String email) {
        unfold(words("postRequest.link.title"));
        fill(words("postRequest.link.email"), email);
        press(words("postRequest.link.send"));
        sees(words("postRequest.link.sent", email));
    }

    /** The address below the context root to which the newest mail with these words leads. */
    String linkInTheMail(String email, String button) {
        open("/public/demo/mails?to=" + email);
        page.locator("main tbody a").first().click();
        sees(button);
        var found = LINK.matcher(page.content());
        if (!found.find()) {
            throw new AssertionError("no link in the mail to " + email);
        }
        return found.group(1);
    }

    int steps() {
        return steps;
    }

    /** How many inputs had to be filled in on the steps so far; a question that is not put is not counted. */
    int requiredInputs() {
        return inputs;
    }

    /** What axe, a narrow window or the frame of the page found wrong with the steps. */
    List<String> barriers() {
        return List.copyOf(barriers);
    }
}
