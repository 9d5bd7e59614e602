package fr.maillon.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillon.server.ServerUnderTest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who needs something. */
final class Client extends Person {

    private static final Pattern ID = Pattern.compile("[?&]id=([0-9a-v]{26})");

    /** A need as the shipped catalogue calls it. */
    static final String SELL_ONLINE = "Vendre mes produits en ligne";

    private String request;

    Client(ServerUnderTest server) {
        super(server);
    }

    void postsARequest(String title, String need) {
        open("/public/home");
        readsAgain(title, need);
        sees(title);
        press(words("postRequest.send"));
        page.waitForURL(Pattern.compile(".*/client/requests/view.*"));
    }

    /** Fills in everything of a new request, up to the step that shows it before it is sent. */
    void readsAgain(String title, String need) {
        describesTheNeed(title, need);
        answersTheQuestions();
        picksCommune("Gaillac");
        choose(words("enum.BudgetBand.UP_TO_8000"));
        press(words("postRequest.continue"));
        page.waitForURL(Pattern.compile(".*step=4.*"));
    }

    /** Fills in the first step of a new request. */
    void describesTheNeed(String title, String need) {
        open("/public/requests/post");
        choose(SELL_ONLINE);
        fill(words("postRequest.need.title"), title);
        fill(words("postRequest.need"), need);
        press(words("postRequest.continue"));
        page.waitForURL(Pattern.compile(".*step=2.*"));
        request = idOf(page.url());
    }

    /** Answers what has to be answered about selling online. */
    void answersTheQuestions() {
        page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(Pattern.compile("déjà un site")))
                .getByLabel(words("answer.no"))
                .check();
        page.getByLabel(Pattern.compile("Combien de produits")).fill("40");
        press(words("postRequest.continue"));
        page.waitForURL(Pattern.compile(".*step=3.*"));
    }

    void picksCommune(String name) {
        field(words("postRequest.commune")).fill("");
        field(words("postRequest.commune")).pressSequentially(name);
        page.locator(".ui-autocomplete-panel:visible .ui-autocomplete-item")
                .first()
                .click();
    }

    String request() {
        return request;
    }

    void opensTheRequest() {
        open("/client/requests/view?id=" + request);
    }

    void answersWhatWasAsked(String answer) {
        open("/client/requests/provide-information?id=" + request);
        fill(words("provideInformation.answer"), answer);
        press(words("provideInformation.send"));
        arrivesAt("/client/requests/view");
    }

    void readsTheBrief() {
        open("/client/requests/approve-brief?id=" + request);
    }

    void commentsOn(String section, String comment) {
        unfold(words("commentBrief.write", section));
        fill(words("commentBrief.words", section), comment);
        page.locator("details.brief-write[open] [id$='comment']").first().click();
        sees(words("commentBrief.sent"));
        sees(comment);
    }

    void refusesTheBrief(String reason) {
        readsTheBrief();
        fill(words("approveBrief.reason"), reason);
        press(words("approveBrief.refuse"));
        arrivesAt("/client/requests/view");
    }

    void approvesTheBrief() {
        opensTheRequest();
        follow(words("next.Task_ApproveBrief.do"));
        press(words("approveBrief.approve"));
        page.waitForURL(Pattern.compile(".*/client/requests/view.*"));
    }

    /** The next step of the request is what these words say. */
    void isTold(String key) {
        opensTheRequest();
        sees(words(key));
    }

    void comparesAndAwards(String lotId, String providerName) {
        open("/client/lots/compare?id=" + lotId);
        sees(providerName);
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName(Pattern.compile(literally(words("compareBids.choose")) + "[\\s\\S]*"
                                        + literally(providerName))))
                .first()
                .click();
        sees(providerName);
        fill(words("awardLot.reason"), "Un autre devis répond mieux à notre besoin.");
        press(words("awardLot.confirm"));
        page.waitForURL(url -> !url.contains("/client/lots/award"));
    }

    void accepts(String lotId) {
        open("/client/lots/accept?id=" + lotId);
        fill(words("acceptBid.signerName"), "Marie Cazals");
        fill(words("acceptBid.signerFunction"), "gérante");
        page.locator("input[id$='content'][type=checkbox]").check();
        page.locator("input[id$='power'][type=checkbox]").check();
        press(words("acceptBid.confirm"));
        sees(words("acceptBid.document"));
    }

    void acceptsTheMilestone(String lotId) {
        open("/client/projects/review-milestone?id=" + lotId);
        press(words("reviewMilestone.accept"));
        page.waitForURL(url -> !url.contains("review-milestone"));
    }

    void asksForRework(String lotId, String remark) {
        open("/client/projects/review-milestone?id=" + lotId);
        fill(words("reviewMilestone.remark"), remark);
        press(words("reviewMilestone.sendBack"));
        page.waitForURL(url -> !url.contains("review-milestone"));
    }

    static String idOf(String address) {
        Matcher found = ID.matcher(address);
        if (!found.find()) {
            throw new AssertionError("no id in " + address);
        }
        return found.group(1);
    }
}
