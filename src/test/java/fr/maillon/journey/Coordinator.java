package fr.maillon.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import fr.maillon.server.ServerUnderTest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody of the association. */
final class Coordinator extends Person {

    Coordinator(ServerUnderTest server) {
        super(server);
    }

    /** Takes the task that waits for a request from the work list. */
    void takesFromTheWorkList(String task, String title) {
        open("/coordinator/worklist");
        page.locator("main tr")
                .filter(new Locator.FilterOptions().setHasText(title))
                .filter(new Locator.FilterOptions().setHasText(task))
                .first()
                .getByRole(AriaRole.LINK)
                .first()
                .click();
    }

    void asksForMore(String title, String question) {
        takesFromTheWorkList(words("step.Task_QualifyRequest"), title);
        choose(words("enum.QualificationOutcome.NEEDS_INFORMATION"));
        fill(words("qualifyRequest.message"), question);
        press(words("qualifyRequest.qualify"));
        page.waitForURL(url -> !url.contains("/qualify"));
    }

    /** Says on the page of the split on which other lot one depends, by their places from 1. */
    void makesDepend(int lot, String kind, int other) {
        var card = page.locator(".lot-card").nth(lot - 1);
        card.locator("select[id$='dependencyKind']").selectOption(kind);
        card.locator("select[id$='dependsOn']")
                .selectOption(new com.microsoft.playwright.options.SelectOption()
                        .setLabel(card.locator("select[id$='dependsOn'] option")
                                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("\\b" + other + "\\b")))
                                .first()
                                .innerText()
                                .strip()));
        card.locator("[id$='addDependency']").click();
    }

    /** How many dependencies a lot has on the page of the split. */
    Locator dependenciesOf(int lot) {
        return page.locator(".lot-card").nth(lot - 1).locator(".lot-dependencies li");
    }

    void qualifies(String title) {
        takesFromTheWorkList(words("step.Task_QualifyRequest"), title);
        choose(words("enum.QualificationOutcome.ACCEPTED"));
        press(words("qualifyRequest.qualify"));
        page.waitForURL(url -> !url.contains("/qualify"));
    }

    void splits(String title, List<String> trades) {
        takesFromTheWorkList(words("step.Task_SplitRequest"), title);
        writesLots(trades);
        ticksTheChecks();
        offersTheBrief();
    }

    /** Writes the brief and one lot for each trade on the page of the split. */
    void writesLots(List<String> trades) {
        fill(words("splitRequest.introduction"), "Une boutique en ligne simple pour une conserverie artisanale.");
        fill(words("splitRequest.total"), "");
        for (int lot = 1; lot <= trades.size(); lot++) {
            if (page.getByLabel(words("splitRequest.lot.title", lot)).count() == 0) {
                press(words("splitRequest.add"));
                page.getByLabel(words("splitRequest.lot.title", lot)).first().waitFor();
            }
            fill(words("splitRequest.lot.title", lot), "Lot " + trades.get(lot - 1));
            select(words("splitRequest.lot.trade", lot), trades.get(lot - 1));
            fill(words("splitRequest.lot.brief", lot), "Ce qu’il faut livrer pour « " + trades.get(lot - 1) + " ».");
        }
    }

    void ticksTheChecks() {
        for (Locator check : page.locator(".lot-check input[type=checkbox]").all()) {
            check.check();
        }
    }

    void offersTheBrief() {
        press(words("splitRequest.offer"));
        page.waitForURL(url -> !url.contains("/split"));
    }

    /** Invites the first candidates of a lot that nobody excluded; returns the names of those invited. */
    List<String> invites(String lotId, int howMany, List<String> notThese) {
        open("/coordinator/lots/shortlist?id=" + lotId);
        List<String> chosen = new ArrayList<>();
        for (Locator row : page.locator("table.shortlist tbody tr").all()) {
            String name = row.locator("th label").first().innerText().strip();
            if (chosen.size() < howMany && !notThese.contains(name)) {
                row.locator("input[type=checkbox]").first().check();
                chosen.add(name);
            }
        }
        press(words("confirmShortlist.confirm"));
        page.waitForURL(url -> !url.contains("/shortlist"));
        if (chosen.size() < howMany) {
            throw new AssertionError("only " + chosen + " can be invited for " + lotId);
        }
        return chosen;
    }

    /** The ids of the lots of a request by their titles, read from the links of its page. */
    String lotId(String request, String lotTitle) {
        open("/coordinator/requests/view?id=" + request);
        Locator card = page.locator("main .card, main li, main article")
                .filter(new Locator.FilterOptions().setHasText(lotTitle))
                .filter(new Locator.FilterOptions().setHas(page.locator("a[href*='/coordinator/lots/']")))
                .last();
        return Client.idOf(card.locator("a[href*='/coordinator/lots/']").first().getAttribute("href"));
    }

    void answersTheQuestion(String title, String answer) {
        takesFromTheWorkList(words("step.Task_AnswerQuestion"), title);
        fill(words("answerQuestion.answer"), answer);
        press(words("answerQuestion.publish"));
        sees(words("answerQuestion.done"));
    }

    void runsTheLotAgain(String lotId) {
        open("/coordinator/lots/without-bids?id=" + lotId);
        choose(words("decideLotWithoutBids.again"));
        press(words("decideLotWithoutBids.decide"));
        page.waitForURL(Pattern.compile("^(?!.*without-bids).*$"));
    }

    void movesTheClockOnBy(int days) {
        open("/public/demo/time");
        fill(words("demo.time.by"), String.valueOf(days));
        press(words("demo.time.advance"));
        page.getByRole(AriaRole.HEADING).first().waitFor();
    }
}
