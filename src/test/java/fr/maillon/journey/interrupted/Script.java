package fr.maillon.journey.interrupted;

import static fr.maillon.journey.interrupted.Trace.journal;
import static fr.maillon.journey.interrupted.Trace.left;
import static fr.maillon.journey.interrupted.Trace.mails;
import static fr.maillon.journey.interrupted.Trace.mailsToInvited;
import static fr.maillon.journey.interrupted.Trace.process;
import static fr.maillon.journey.interrupted.Trace.rows;

import fr.maillon.journey.DemoPeople;
import fr.maillon.journey.Forms;
import fr.maillon.journey.interrupted.Step.Decision;
import fr.maillon.journey.interrupted.Step.Reading;
import fr.maillon.server.HtmlForm;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What happens in one journey: a need becomes two lots, for each of which two providers are invited; one asks, one declines,
 * the others bid, one of them twice; the client chooses after the deadline, all is delivered and reviewed.
 */
final class Script {

    private static final int COORDINATORS = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Pattern ID = Pattern.compile("[?&](?:id|new)=([0-9a-v]{26})");

    private final String title;
    private final String client;
    private final String coordinator;
    private final InvitedLot shop;
    private final InvitedLot photos;
    private final List<Step> steps = new ArrayList<>();
    private String request;
    private int movesNeeded;

    Script(String title, String client, String coordinator) {
        this.title = title;
        this.client = client;
        this.coordinator = coordinator;
        this.shop = new InvitedLot("Boutique, " + title, "web-development");
        this.photos = new InvitedLot("Images, " + title, "photography");
        untilTheBriefIsApproved();
        untilAllHaveBid();
        untilBothLotsAreAwarded();
        untilTheRequestIsClosed();
    }

    /** A lot with those who were invited for it, once they are known. */
    private static final class InvitedLot {

        private final String title;
        private final String trade;
        private final List<String> invited = new ArrayList<>();
        private final Map<String, String> invitations = new HashMap<>();
        private String id;

        InvitedLot(String title, String trade) {
            this.title = title;
            this.trade = trade;
        }

        String name(int place) {
            return invited.get(place);
        }

        String email(int place) {
            return DemoPeople.emailOf(name(place));
        }

        String invitation(int place) {
            return invitations.get(name(place));
        }
    }

    String title() {
        return title;
    }

    List<Step> steps() {
        return steps;
    }

    /** Forgets lots and invitations that a database does not know, because it is of an earlier moment. */
    void forgetWhatIsNotIn(StoppedDatabase database) {
        for (InvitedLot lot : List.of(shop, photos)) {
            if (lot.id == null || database.number("SELECT COUNT(*) FROM invitations WHERE lot_id = ?", lot.id) == 0) {
                lot.invited.clear();
                lot.invitations.clear();
            }
            if (lot.id != null && database.number("SELECT COUNT(*) FROM lots WHERE id = ?", lot.id) == 0) {
                lot.id = null;
            }
        }
    }

    /** Waits until the clock was moved on once after everybody's bids. */
    void awaitDeadline(Round round) {
        if (movesNeeded == 0) {
            movesNeeded = round.moves() + 1;
        }
        round.awaitMoves(movesNeeded);
    }

    private void untilTheBriefIsApproved() {
        step(
                "the client describes the need",
                this::describesTheNeed,
                () -> List.of(rows(1, "quote_requests", "title", title)));
        step(
                "the client answers the questions of the need",
                players -> decision(
                        HtmlForm.on(
                                        players.player(client),
                                        "/public/requests/post?id=" + request + "&step=2",
                                        "answers")
                                .fill("question:0:choice", "no")
                                .fill("question:2:words", "40"),
                        "continue",
                        "/public/requests/post?id=" + request + "&step=3"),
                () -> List.of(rows(1, "quote_requests", "answered AND id", request)));
        step(
                "the client says where and how much",
                players -> decision(
                        HtmlForm.on(players.player(client), "/public/requests/post?id=" + request + "&step=3", "where")
                                .fill("commune", "Gaillac (81600)")
                                .fill("budgetBand", "UP_TO_8000"),
                        "continue",
                        "/public/requests/post?id=" + request + "&step=4"),
                () -> List.of(rows(1, "quote_requests", "commune_name = 'Gaillac' AND id", request)));
        step(
                "the client submits the request",
                players -> decision(
                        HtmlForm.on(
                                players.player(client), "/public/requests/post?id=" + request + "&step=4", "sending"),
                        "send",
                        "/client/requests/view?id=" + request),
                () -> List.of(
                        rows(1, "quote_requests", "submitted_at IS NOT NULL AND reference IS NOT NULL AND id", request),
                        process("QuoteRequestProcess", request),
                        journal("RequestSubmitted", request),
                        journal("RequestAcknowledged", request),
                        mails(COORDINATORS, "RequestSubmitted", request),
                        mails(1, "RequestAcknowledged", request)));
        step(
                "the coordinator qualifies",
                players -> decision(
                        Forms.qualify(players.player(coordinator), request),
                        "qualify",
                        "/coordinator/requests/split?id=" + request),
                () -> List.of(
                        left("Task_QualifyRequest", request),
                        journal("RequestQualified.accepted", request),
                        mails(1, "RequestQualified.accepted", request)));
        step(
                "the coordinator offers the brief",
                this::offersTheBrief,
                () -> List.of(
                        left("Task_SplitRequest", request),
                        rows(1, "brief_versions", "request_id", request),
                        rows(2, "lots", "request_id", request),
                        journal("BriefOffered", request),
                        mails(1, "BriefOffered", request)));
        step(
                "the client approves the brief",
                players -> decision(
                        Forms.approveBrief(players.player(client), request),
                        "approve",
                        "/client/requests/view?id=" + request),
                () -> List.of(
                        left("Task_ApproveBrief", request),
                        new Trace("process LotSourcingProcess", 2, """
                                SELECT COUNT(*) FROM ACT_HI_PROCINST p JOIN lots l ON l.id = p.BUSINESS_KEY_
                                WHERE p.PROC_DEF_KEY_ = 'LotSourcingProcess' AND l.request_id = ?
                                """, request),
                        journal("BriefApproved", request),
                        mails(COORDINATORS, "BriefApproved", request)));
    }

    private Decision describesTheNeed(Players players) {
        if (request == null) {
            request = idIn(players.player(client).get("/public/requests/post").leadsTo());
        }
        return decision(
                HtmlForm.on(players.player(client), "/public/requests/post?new=" + request, "form")
                        .fill("kind", "sell-online")
                        .fill("title", title)
                        .fill("need", "Nous voulons vendre en ligne, et montrer ce que nous faisons."),
                "continue",
                "/public/requests/post?id=" + request + "&step=2");
    }

    private Decision offersTheBrief(Players players) {
        HtmlForm form = Forms.split(players.player(coordinator), request);
        form = Forms.describeLot(form, 0, shop.title, shop.trade).pressToGoOn("add");
        return decision(
                Forms.describeLot(form, 1, photos.title, photos.trade),
                "offer",
                "/coordinator/requests/view?id=" + request);
    }

    private void untilAllHaveBid() {
        invites(shop);
        invites(photos);
        step(
                "the first provider asks",
                players -> decision(
                        invitationForm(players, shop, 0, "ask").fill("question", "Combien de produits ?"),
                        "send",
                        "/provider/invitations/view?id=" + shop.invitation(0)),
                () -> List.of(
                        rows(1, "questions", "invitation_id", shop.invitation(0)),
                        journal("QuestionAsked", shop.id),
                        new Trace("mails QuestionAsked", COORDINATORS, """
                                SELECT COUNT(*) FROM outbox_messages m JOIN questions q ON m.address LIKE '%=' || q.id
                                WHERE m.event = 'QuestionAsked' AND q.invitation_id = ?
                                """, shop.invitation(0))));
        step(
                "the coordinator answers",
                players -> decision(
                        Forms.answer(players.player(coordinator), question(players)),
                        "publish",
                        "/coordinator/requests/view?id=" + request),
                () -> List.of(
                        rows(1, "questions", "answered_at IS NOT NULL AND invitation_id", shop.invitation(0)),
                        left("Task_AnswerQuestion", shop.id),
                        journal("QuestionAnswered", shop.id),
                        mailsToInvited(2, "QuestionAnswered", shop.id)));
        step(
                "the first provider will bid",
                players -> decision(
                        invitationForm(players, shop, 0, "accept"),
                        "willBid",
                        "/provider/invitations/view?id=" + shop.invitation(0)),
                () -> List.of(rows(1, "invitations", "answered_at IS NOT NULL AND id", shop.invitation(0))));
        bids(shop, 0, 1, "4321");
        bids(shop, 1, 1, "3987,50");
        bids(shop, 0, 2, "4123");
        step(
                "the first photographer declines",
                players -> decision(
                        invitationForm(players, photos, 0, "decline").fill("reason", "NO_TIME"),
                        "confirm",
                        "/provider/invitations/view?id=" + photos.invitation(0)),
                () -> List.of(
                        rows(1, "invitations", "decline_reason = 'NO_TIME' AND id", photos.invitation(0)),
                        journal("InvitationDeclined.no_time", photos.id)));
        bids(photos, 1, 1, "987");
    }

    private void invites(InvitedLot lot) {
        step(
                "the coordinator invites for " + lot.title,
                players -> chooses(players, lot),
                () -> List.of(
                        left("Task_ConfirmShortlist", lot.id),
                        rows(1, "shortlists", "decision = 'INVITE' AND lot_id", lot.id),
                        rows(2, "invitations", "lot_id", lot.id),
                        journal("LotOpenedForBids", lot.id),
                        mailsToInvited(2, "InvitationSent", lot.id)));
    }

    private Decision chooses(Players players, InvitedLot lot) {
        if (lot.id == null) {
            lot.id = lotId(players, lot);
        }
        lot.invited.clear();
        return decision(
                Forms.invite(players.player(coordinator), lot.id, 2, lot.invited),
                "confirm",
                "/coordinator/requests/view?id=" + request);
    }

    private String lotId(Players players, InvitedLot lot) {
        Document page = HtmlForm.page(players.player(coordinator), "/coordinator/requests/view?id=" + request);
        return page.select("a[href*=/coordinator/lots/shortlist]").stream()
                .filter(link -> around(link).contains(lot.title))
                .map(link -> idIn(link.attr("href")))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError("nobody can be invited for " + lot.title + " on " + HtmlForm.said(page)));
    }

    private static String around(Element link) {
        Element card = link.closest(".card, article, li");
        return card == null ? link.text() : card.text();
    }

    private String question(Players players) {
        Document page = HtmlForm.page(players.player(coordinator), "/coordinator/worklist");
        return page.select("tr").stream()
                .filter(row -> row.text().contains(title))
                .flatMap(row -> row.select("a[href*=/coordinator/questions/answer]").stream())
                .map(link -> idIn(link.attr("href")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no question of " + title + " on " + HtmlForm.said(page)));
    }

    private HtmlForm invitationForm(Players players, InvitedLot lot, int place, String form) {
        return HtmlForm.on(
                players.player(lot.email(place)),
                "/provider/invitations/view?id=" + invitationOf(players, lot, place),
                form);
    }

    private String invitationOf(Players players, InvitedLot lot, int place) {
        return lot.invitations.computeIfAbsent(lot.name(place), name -> {
            Document list = HtmlForm.page(players.player(lot.email(place)), "/provider/invitations/list");
            return list.select("a[href*=/provider/invitations/view]").stream()
                    .filter(link -> link.text().contains(lot.title))
                    .map(link -> idIn(link.attr("href")))
                    .findFirst()
                    .orElseThrow(() ->
                            new AssertionError(name + " is not invited for " + lot.title + ": " + HtmlForm.said(list)));
        });
    }

    private void bids(InvitedLot lot, int place, int revision, String price) {
        String who = lot.title + ", provider " + (place + 1);
        step(
                who + " writes revision " + revision,
                players -> decision(
                        Forms.bid(players.player(lot.email(place)), invitationOf(players, lot, place), price),
                        "review",
                        "/provider/bids/preview?id=" + lot.invitation(place)),
                () -> List.of(new Trace("written bid", 1, """
                        SELECT COUNT(*) FROM bids b WHERE b.invitation_id = ? AND (b.draft LIKE ? OR EXISTS
                            (SELECT 1 FROM bid_revisions r WHERE r.bid_id = b.id AND r.revision_number = ?))
                        """, lot.invitation(place), "%" + price + "%", revision)));
        step(
                who + " submits revision " + revision,
                players -> decision(
                        Forms.submitBid(players.player(lot.email(place)), lot.invitation(place)),
                        "submit",
                        "/provider/bids/view"),
                () -> List.of(
                        rows(1, "bids", "revision >= " + revision + " AND invitation_id", lot.invitation(place)),
                        new Trace("bid_revisions", 1, """
                                SELECT COUNT(*) FROM bid_revisions r JOIN bids b ON b.id = r.bid_id
                                WHERE b.invitation_id = ? AND r.revision_number = ?
                                """, lot.invitation(place), revision),
                        new Trace("mails BidSubmitted", 1, """
                                SELECT COUNT(*) FROM outbox_messages m JOIN bids b ON m.address LIKE '%=' || b.id
                                WHERE m.event = 'BidSubmitted' AND b.invitation_id = ? AND m.first_line LIKE ?
                                """, lot.invitation(place), "%vision " + revision + ")%")));
    }

    private void untilBothLotsAreAwarded() {
        isOpened(shop, 2);
        isOpened(photos, 1);
        chooses(shop, 0, 1);
        chooses(photos, 1, 0);
    }

    private void isOpened(InvitedLot lot, int bids) {
        steps.add(new Step(
                "the bids for " + lot.title + " are opened",
                true,
                players -> {
                    awaitChoice(players, lot);
                    return null;
                },
                () -> List.of(
                        rows(1, "bid_openings", "bid_count = " + bids + " AND lot_id", lot.id),
                        left("Event_BiddingDeadlineReached", lot.id),
                        journal("BidsOpened", lot.id),
                        mails(1, "BidsOpened", lot.id))));
    }

    private void awaitChoice(Players players, InvitedLot lot) {
        Instant latest = Instant.now().plus(PATIENCE);
        while (Forms.choices(players.player(client), lot.id).isEmpty()) {
            if (Instant.now().isAfter(latest)) {
                throw new AssertionError(title + ": the deadline of " + lot.title + " passed " + PATIENCE
                        + " ago and its bids are still sealed");
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private void chooses(InvitedLot lot, int chosen, int losers) {
        step(
                "the client chooses for " + lot.title,
                players -> decision(
                        Forms.award(players.player(client), lot.id, bid -> bid.contains(lot.name(chosen))),
                        "award",
                        "/client/lots/accept?id=" + lot.id),
                () -> List.of(
                        left("Task_AwardLot", lot.id),
                        rows(1, "awards", "lot_id", lot.id),
                        journal("LotAwarded", lot.id)));
        step(
                "the client accepts for " + lot.title,
                players -> decision(
                        Forms.acceptBid(players.player(client), lot.id), "accept", "/client/lots/accept?id=" + lot.id),
                () -> {
                    List<Trace> traces = new ArrayList<>(List.of(
                            left("Task_AcceptBid", lot.id),
                            process("LotDeliveryProcess", lot.id),
                            rows(1, "acceptances", "lot_id", lot.id),
                            rows(1, "projects", "lot_id", lot.id),
                            journal("BidAccepted", lot.id),
                            mails(1, "BidAccepted", lot.id),
                            mails(1, "BidAccepted.client", lot.id)));
                    if (losers > 0) {
                        traces.add(new Trace("mails BidNotAwarded", losers, """
                                SELECT COUNT(*) FROM outbox_messages m JOIN bids b ON m.address LIKE '%=' || b.id
                                WHERE m.event LIKE 'BidNotAwarded%' AND b.lot_id = ?
                                """, lot.id));
                    }
                    return traces;
                });
    }

    private void untilTheRequestIsClosed() {
        delivers(shop, 0);
        delivers(photos, 1);
        reviews(client(), "client", shop, "CLIENT_OF_PROVIDER", List.of());
        reviews(client(), "client", photos, "CLIENT_OF_PROVIDER", List.of());
        reviews(() -> shop.email(0), "provider", shop, "PROVIDER_OF_CLIENT", List.of());
        reviews(
                () -> photos.email(1),
                "provider",
                photos,
                "PROVIDER_OF_CLIENT",
                List.of("RequestClosed", "ReviewsPublished"));
    }

    private Supplier<String> client() {
        return () -> client;
    }

    private void delivers(InvitedLot lot, int place) {
        step(
                lot.title + " is delivered",
                players -> decision(
                        Forms.deliver(players.player(lot.email(place)), lot.id),
                        "deliver",
                        "/provider/projects/view?id=" + lot.id),
                () -> List.of(
                        left("Task_DeliverMilestone", lot.id),
                        new Trace("milestone_deliveries", 1, """
                                SELECT COUNT(*) FROM milestone_deliveries d JOIN projects p ON p.id = d.project_id
                                WHERE p.lot_id = ?
                                """, lot.id),
                        journal("MilestoneDelivered", lot.id),
                        mails(1, "MilestoneDelivered", lot.id)));
        step(
                "the client takes " + lot.title,
                players -> decision(
                        Forms.reviewMilestone(players.player(client), lot.id),
                        "accept",
                        "/client/projects/view?id=" + lot.id),
                () -> List.of(
                        left("Task_ReviewMilestone", lot.id),
                        journal("MilestoneDecided.accepted", lot.id),
                        journal("LotDelivered", lot.id),
                        mails(1, "MilestoneDecided.accepted", lot.id),
                        mails(1, "LotDelivered", lot.id),
                        mails(1, "LotDelivered.client", lot.id)));
    }

    private void reviews(Supplier<String> who, String side, InvitedLot lot, String written, List<String> closing) {
        step(
                side + " reviews " + lot.title,
                players -> decision(
                        HtmlForm.on(players.player(who.get()), "/" + side + "/reviews/give?id=" + lot.id, "form")
                                .fill("quality", "5")
                                .fill("timeliness", "4")
                                .fill("contact", "5"),
                        "give",
                        "/" + side + "/projects/view?id=" + lot.id),
                () -> {
                    List<Trace> traces = new ArrayList<>();
                    traces.add(rows(1, "reviews", "side = '" + written + "' AND lot_id", lot.id));
                    closing.forEach(kind -> traces.add(journal(kind, request)));
                    return traces;
                });
    }

    private void step(String name, Reading reads, Supplier<List<Trace>> traces) {
        steps.add(new Step(name, false, reads, traces));
    }

    private static Decision decision(HtmlForm form, String button, String leadsTo) {
        return new Decision(form, button, leadsTo);
    }

    private static String idIn(String address) {
        var found = ID.matcher(address);
        if (!found.find()) {
            throw new AssertionError("no id in " + address);
        }
        return found.group(1);
    }
}
