package fr.maillon.journey.onward;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.journey.DemoPeople;
import fr.maillon.journey.Forms;
import fr.maillon.journey.interrupted.Players;
import fr.maillon.server.HtmlForm;
import fr.maillon.server.HttpPerson;
import fr.maillon.server.HttpPerson.Answer;
import fr.maillon.server.ServerUnderTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.jsoup.Jsoup;

/**
 * Does whatever waits, each step by the person whose step it is; and when nothing waits, lets time pass. So every running
 * process comes to its end. Two things are left to time on purpose: the first delivery is never answered by its client, so
 * that a coordinator has to; and of those invited, only the first bids.
 */
public final class Everybody {

    private static final int DAYS = 15;
    private static final int MOST_ROUNDS = 60;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final RunningInstallation installation;
    private final Players players;
    private final Map<String, Integer> done = new TreeMap<>();
    private String leftToTime = "";

    public Everybody(ServerUnderTest server, RunningInstallation installation) {
        this.installation = installation;
        this.players = new Players(server);
    }

    /** Goes on until no process is running; returns how often each kind of step was done. */
    public Map<String, Integer> goOnToTheEnd() {
        for (int round = 0; installation.processes() > 0; round++) {
            assertThat(round)
                    .as(() -> "rounds, done " + done + ", waiting " + installation.steps())
                    .isLessThan(MOST_ROUNDS);
            if (!doWhatWaits()) {
                letTimePass();
            }
        }
        return done;
    }

    private boolean doWhatWaits() {
        boolean any = false;
        for (WaitingStep step : installation.steps()) {
            if (!isLeftToTime(step)) {
                act(step);
                done.merge(step.element(), 1, Integer::sum);
                any = true;
            }
        }
        return any;
    }

    private boolean isLeftToTime(WaitingStep step) {
        if (step.element().equals("Task_ReviewMilestone") && leftToTime.isEmpty()) {
            leftToTime = step.task();
        }
        return step.task().equals(leftToTime);
    }

    private void act(WaitingStep step) {
        HttpPerson client = players.player(step.client());
        HttpPerson coordinator = players.player(DemoPeople.COORDINATOR);
        String subject = step.subject();
        switch (step.element()) {
            case "Task_QualifyRequest" -> press(Forms.qualify(coordinator, subject), "qualify");
            case "Task_ProvideInformation" ->
                press(
                        HtmlForm.on(client, "/client/requests/provide-information?id=" + subject, "form")
                                .fill("answer", "Voici ce qui manquait."),
                        "send");
            case "Task_SplitRequest" -> press(described(Forms.split(coordinator, subject)), "offer");
            case "Task_ApproveBrief" -> press(Forms.approveBrief(client, subject), "approve");
            case "Task_ConfirmShortlist" -> invite(coordinator, subject);
            case "Task_AnswerQuestion" -> press(Forms.answer(coordinator, subject), "publish");
            case "Task_DecideLotWithoutBids" ->
                press(
                        HtmlForm.on(coordinator, "/coordinator/lots/without-bids?id=" + subject, "form")
                                .fill("again", "false"),
                        "decide");
            case "Task_AwardLot" -> choose(client, subject);
            case "Task_AcceptBid" -> press(Forms.acceptBid(client, subject), "accept");
            case "Task_DeliverMilestone" -> press(Forms.deliver(players.player(step.provider()), subject), "deliver");
            case "Task_ReviewMilestone" -> press(Forms.reviewMilestone(client, subject), "accept");
            case "Task_DecideMilestone" ->
                press(
                        HtmlForm.on(coordinator, "/coordinator/projects/decide-milestone?id=" + subject, "form"),
                        "accept");
            default -> throw new AssertionError("nobody knows how to do " + step);
        }
    }

    /** What is not yet said of the first lot. */
    private static HtmlForm described(HtmlForm split) {
        return split.value("lot:0:title").isEmpty()
                ? Forms.describeLot(split, 0, "Ce qu’il faut", "web-development")
                : split;
    }

    private void invite(HttpPerson coordinator, String lot) {
        List<String> invited = new ArrayList<>();
        press(Forms.invite(coordinator, lot, 2, invited), "confirm");
        String invitation = installation.invitation(lot, invited.get(0));
        HttpPerson provider = players.player(DemoPeople.emailOf(invited.get(0)));
        press(Forms.bid(provider, invitation, "990"), "review");
        press(Forms.submitBid(provider, invitation), "submit");
    }

    /** The first bid that is still valid. */
    private static void choose(HttpPerson client, String lot) {
        if (Forms.choices(client, lot).isEmpty()) {
            press(
                    HtmlForm.on(client, "/client/lots/no-choice?id=" + lot, "form")
                            .fill("choice", "NONE")
                            .fill("reason", "Trop tard."),
                    "decide");
        } else {
            press(Forms.award(client, lot, any -> true), "award");
        }
    }

    private static void press(HtmlForm form, String button) {
        Answer answer = form.press(button);
        assertThat(answer.status() / 100 == 3 && !answer.leadsTo().contains("/sign-in"))
                .as(() -> button + ": " + answer.status() + " " + answer.leadsTo() + " "
                        + HtmlForm.said(Jsoup.parse(answer.body())))
                .isTrue();
    }

    private void letTimePass() {
        var moved = HtmlForm.on(players.visitor(), "/public/demo/time", "form")
                .fill("days", String.valueOf(DAYS))
                .press("advance");
        assertThat(moved.leadsTo()).startsWith("/public/demo/time");
        Instant latest = Instant.now().plus(PATIENCE);
        while (installation.due() > 0) {
            assertThat(Instant.now()).as("what was due is done").isBefore(latest);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }
}
