package fr.maillon.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import fr.maillon.server.ServerUnderTest;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Somebody who can do it. */
final class Provider extends Person {

    private final String name;

    Provider(ServerUnderTest server, String name) {
        super(server);
        this.name = name;
    }

    String name() {
        return name;
    }

    void opensTheInvitation(String lotTitle) {
        open("/provider/invitations/list");
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile(literally(lotTitle))))
                .first()
                .click();
        page.waitForURL(Pattern.compile(".*/provider/invitations/view.*"));
    }

    /** The invitation to one lot of a certain request, when several lots have the same name. */
    void opensTheInvitationOf(String need, String lotTitle) {
        open("/provider/invitations/list");
        for (String invitation : page.locator("main a[href*='/provider/invitations/view']").all().stream()
                .filter(link -> link.innerText().contains(lotTitle))
                .map(link -> link.getAttribute("href").replace("/maillon", ""))
                .toList()) {
            open(invitation);
            if (page.getByText(need).count() > 0) {
                return;
            }
        }
        throw new AssertionError(name + " is not invited to " + lotTitle + " of " + need);
    }

    void asks(String lotTitle, String question) {
        opensTheInvitation(lotTitle);
        fill(words("askQuestion.text"), question);
        press(words("askQuestion.send"));
        sees(words("askQuestion.done"));
    }

    void readsTheAnswer(String lotTitle, String answer) {
        opensTheInvitation(lotTitle);
        sees(answer);
    }

    void declines(String lotTitle) {
        opensTheInvitation(lotTitle);
        unfold(words("declineInvitation.label"));
        select(words("declineInvitation.reason"), words("enum.DeclineReason.NO_TIME"));
        press(words("declineInvitation.confirm"));
        sees(words("declineInvitation.done"));
    }

    /** Writes a bid with one line and two milestones, reads it again and submits it. */
    void bids(String lotTitle, String price, LocalDate today) {
        opensTheInvitation(lotTitle);
        writesABid(price, today);
        submits();
    }

    /** From the page of the invitation. */
    void writesABid(String price, LocalDate today) {
        follow(words("viewInvitation.writeBid"));
        fill(words("editBid.line.label", 1), "Réalisation complète");
        fill(words("editBid.line.quantity", 1), "1");
        fill(words("editBid.line.unit", 1), "forfait");
        fill(words("editBid.line.unitPrice", 1), price);
        fill(words("editBid.validUntil"), today.plusDays(120).toString());
        fill(words("editBid.startsOn"), today.plusDays(45).toString());
        fill(words("editBid.durationDays"), "30");
        fill(words("editBid.included"), "Deux aller-retour de corrections.");
        fill(words("editBid.excluded"), "Les frais d’hébergement.");
        fill(words("editBid.paymentTerms"), "30 jours");
        fill(words("editBid.milestone.title", 1), "Première version");
        fill(words("editBid.milestone.percent", 1), "40");
        press(words("editBid.addMilestone"));
        page.getByLabel(words("editBid.milestone.title", 2)).first().waitFor();
        fill(words("editBid.milestone.title", 2), "Version finale");
        fill(words("editBid.milestone.percent", 2), "60");
        field(words("editBid.milestone.percent", 2)).blur();
        sees(words("editBid.milestones.sum", 100));
    }

    void revisesTheBid(String lotTitle, String price) {
        opensTheInvitation(lotTitle);
        follow(words("viewInvitation.reviseBid"));
        fill(words("editBid.line.unitPrice", 1), price);
        field(words("editBid.line.unitPrice", 1)).blur();
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        submits();
    }

    private void submits() {
        press(words("editBid.review"));
        arrivesAt("/provider/bids/preview");
        press(words("submitBid.label"));
        arrivesAt("/provider/bids/view");
    }

    void delivers(String lotId, String note) {
        open("/provider/projects/deliver?id=" + lotId);
        fill(words("deliverMilestone.note"), note);
        press(words("deliverMilestone.confirm"));
        page.waitForURL(url -> !url.contains("/deliver"));
    }
}
