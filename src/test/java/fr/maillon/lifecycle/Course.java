package fr.maillon.lifecycle;

import fr.maillon.bidding.OpenedBid;
import fr.maillon.identity.AccountId;
import fr.maillon.intake.RequestId;
import fr.maillon.lots.LotSummary;
import fr.maillon.reviews.ReviewSide;
import fr.maillon.sourcing.QuestionId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;

/** One request among many, from its draft to its end, in two halves: the deadline lies between. */
public final class Course {

    /** How a request comes to its end, and what it then is. */
    enum Kind {
        DELIVERED("CLOSED"),
        CANCELLED("CANCELLED"),
        NOBODY_BIDS("UNSUCCESSFUL"),
        NOTHING_CHOSEN("UNSUCCESSFUL");

        private final String end;

        Kind(String end) {
            this.end = end;
        }
    }

    private final LifeCycle life;
    private final Crowd crowd;
    private final Kind kind;
    private final List<String> trades;
    private final AccountId client;
    private final List<List<People.Provider>> invited = new ArrayList<>();
    private RequestId id;
    private List<LotSummary> lots = List.of();

    Course(LifeCycle life, Crowd crowd, Kind kind, List<String> trades, AccountId client) {
        this.life = life;
        this.crowd = crowd;
        this.kind = kind;
        this.trades = trades;
        this.client = client;
    }

    public RequestId id() {
        return id;
    }

    public String end() {
        return kind.end;
    }

    public int lots() {
        return lots.size();
    }

    public int invitations() {
        return invited.stream().mapToInt(List::size).sum();
    }

    Void firstHalf() throws Exception {
        id = crowd.act("draft", () -> life.draft(client));
        crowd.act("submit", () -> life.submit(client, id));
        crowd.act("qualify", () -> life.qualify(id));
        crowd.act("split", () -> life.split(id, trades));
        crowd.act("approve", () -> life.approve(client, id));
        lots = life.lotsOf(id).stream()
                .sorted(Comparator.comparing(LotSummary::reference))
                .toList();
        for (LotSummary lot : lots) {
            List<People.Provider> chosen = crowd.some(lot.trade().value());
            invited.add(chosen);
            crowd.act("invite", () -> life.invite(lot, chosen));
        }
        everybodyAtOnce();
        return null;
    }

    /** Providers answer at the same moment; one asks and is answered; in some courses the client cancels meanwhile. */
    private void everybodyAtOnce() throws Exception {
        List<Callable<Boolean>> acts = new ArrayList<>();
        for (int place = 0; place < lots.size(); place++) {
            LotSummary lot = lots.get(place);
            List<People.Provider> providers = invited.get(place);
            for (int who = 0; who < providers.size(); who++) {
                People.Provider provider = providers.get(who);
                int euros = 300 + 50 * who;
                acts.add(() -> answers(lot, provider, euros));
            }
            if (kind != Kind.NOBODY_BIDS) {
                acts.add(() -> asks(lot, providers.get(0)));
            }
        }
        if (kind == Kind.CANCELLED) {
            acts.add(acts.size() / 2, () -> {
                crowd.act("cancel", () -> life.cancel(client, id));
                return true;
            });
        }
        crowd.atOnce(acts);
    }

    private boolean asks(LotSummary lot, People.Provider provider) {
        return crowd.unlessCancelled(kind == Kind.CANCELLED, () -> {
            QuestionId question = crowd.act("ask", () -> life.ask(lot, provider));
            crowd.act("answer", () -> life.answer(question));
        });
    }

    private boolean answers(LotSummary lot, People.Provider provider, int euros) {
        return crowd.unlessCancelled(kind == Kind.CANCELLED, () -> {
            if (kind == Kind.NOBODY_BIDS) {
                crowd.act("decline", () -> life.decline(life.invitation(lot, provider), provider));
            } else {
                crowd.act("bid", () -> life.bid(life.invitation(lot, provider), provider, euros));
            }
        });
    }

    Void secondHalf() throws Exception {
        switch (kind) {
            case CANCELLED -> {
                // it has ended
            }
            case NOBODY_BIDS -> lots.forEach(lot -> crowd.act("close", () -> life.closeWithoutBids(lot)));
            case NOTHING_CHOSEN -> lots.forEach(lot -> crowd.act("choose none", () -> life.chooseNone(client, lot)));
            case DELIVERED -> deliver();
        }
        return null;
    }

    private void deliver() throws Exception {
        List<Callable<Boolean>> reviews = new ArrayList<>();
        for (int place = 0; place < lots.size(); place++) {
            LotSummary lot = lots.get(place);
            OpenedBid first = life.openedBids(lot).get(0);
            AccountId winner = invited.get(place).stream()
                    .filter(provider -> provider.id().equals(first.providerId()))
                    .findFirst()
                    .orElseThrow()
                    .account();
            crowd.act("award", () -> life.award(client, lot, first));
            crowd.act("accept", () -> life.accept(client, lot, first));
            crowd.act("deliver", () -> life.deliver(client, lot, winner, life.milestones(lot)));
            reviews.add(() -> reviewed(lot, client, ReviewSide.CLIENT_OF_PROVIDER));
            reviews.add(() -> reviewed(lot, winner, ReviewSide.PROVIDER_OF_CLIENT));
        }
        crowd.atOnce(reviews);
    }

    private boolean reviewed(LotSummary lot, AccountId who, ReviewSide side) {
        crowd.act("review", () -> life.review(who, side, lot));
        return true;
    }

    @Override
    public String toString() {
        return kind + " " + trades + " " + id;
    }
}
