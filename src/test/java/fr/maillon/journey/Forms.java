package fr.maillon.journey;

import fr.maillon.server.HtmlForm;
import fr.maillon.server.HttpPerson;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** The forms of a journey over plain HTTP, opened by whoever has to decide and filled; their buttons are still to be pressed. */
public final class Forms {

    private Forms() {}

    public static HtmlForm qualify(HttpPerson coordinator, String request) {
        return HtmlForm.on(coordinator, "/coordinator/requests/qualify?id=" + request, "form")
                .fill("outcome", "ACCEPTED");
    }

    /** The lots in it are still to be described. */
    public static HtmlForm split(HttpPerson coordinator, String request) {
        return HtmlForm.on(coordinator, "/coordinator/requests/split?id=" + request, "form")
                .fill("introduction", "Une boutique simple, de belles images.")
                .fill("total", "");
    }

    public static HtmlForm describeLot(HtmlForm split, int place, String title, String trade) {
        return split.fill("lot:" + place + ":title", title)
                .fill("lot:" + place + ":trade", trade)
                .fill("lot:" + place + ":brief", "Ce qu’il faut livrer.")
                .tick("lot:" + place + ":check:0:done")
                .tick("lot:" + place + ":check:1:done");
    }

    public static HtmlForm approveBrief(HttpPerson client, String request) {
        return HtmlForm.on(client, "/client/requests/approve-brief?id=" + request, "form");
    }

    /** Ticks the first candidates and adds their names to those who are invited. */
    public static HtmlForm invite(HttpPerson coordinator, String lot, int most, List<String> invited) {
        HtmlForm form = HtmlForm.on(coordinator, "/coordinator/lots/shortlist?id=" + lot, "form");
        var candidates = form.page().select("table.shortlist tbody tr th label");
        for (int place = 0; place < Math.min(most, candidates.size()); place++) {
            invited.add(candidates.get(place).text().strip());
            form.tick("candidates:" + place + ":chosen");
        }
        return form;
    }

    public static HtmlForm answer(HttpPerson coordinator, String question) {
        return HtmlForm.on(coordinator, "/coordinator/questions/answer?id=" + question, "form")
                .fill("answer", "Une quarantaine.");
    }

    public static HtmlForm bid(HttpPerson provider, String invitation, String price) {
        HtmlForm form = HtmlForm.on(provider, "/provider/bids/edit?id=" + invitation, "form");
        LocalDate validUntil = LocalDate.parse(form.value("validUntil"));
        return form.fill("lines:0:label", "Réalisation complète")
                .fill("lines:0:unitPrice", price)
                .fill("startsOn", validUntil.minusDays(20).toString())
                .fill("durationDays", "30")
                .fill("paymentTerms", "30 jours");
    }

    public static HtmlForm submitBid(HttpPerson provider, String invitation) {
        return HtmlForm.on(provider, "/provider/bids/preview?id=" + invitation, "form");
    }

    /** By which a client may choose a bid; none while the bids are sealed. */
    public static List<Element> choices(HttpPerson client, String lot) {
        return HtmlForm.page(client, "/client/lots/compare?id=" + lot).select("a[href*=/client/lots/award]");
    }

    public static HtmlForm award(HttpPerson client, String lot, Predicate<String> wanted) {
        String award = choices(client, lot).stream()
                .filter(link -> wanted.test(link.text() + link.attr("aria-label")))
                .map(link -> link.attr("href").substring("/maillon".length()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the wanted bid for " + lot + " cannot be chosen"));
        return HtmlForm.on(client, award, "form").fill("reason", "Le plus clair.");
    }

    public static HtmlForm acceptBid(HttpPerson client, String lot) {
        return HtmlForm.on(client, "/client/lots/accept?id=" + lot, "form")
                .fill("signerName", "Camille Cazals")
                .fill("signerFunction", "responsable")
                .tick("content")
                .tick("power");
    }

    public static HtmlForm deliver(HttpPerson provider, String lot) {
        return HtmlForm.on(provider, "/provider/projects/deliver?id=" + lot, "form")
                .fill("note", "Voilà.");
    }

    public static HtmlForm reviewMilestone(HttpPerson client, String lot) {
        return HtmlForm.on(client, "/client/projects/review-milestone?id=" + lot, "form");
    }
}
