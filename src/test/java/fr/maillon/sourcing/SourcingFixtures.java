package fr.maillon.sourcing;

import fr.maillon.catalogue.TradeCode;
import fr.maillon.directory.ProviderId;
import fr.maillon.intake.RequestId;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotStatus;
import fr.maillon.lots.LotSummary;
import fr.maillon.sourcing.domain.Invitation;
import fr.maillon.sourcing.domain.PlaceOfWork;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/** Lots to be sourced and invitations as tests need them. */
public final class SourcingFixtures {

    public static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    public static final Instant DEADLINE = MONDAY.plus(Duration.ofDays(14));
    public static final TradeCode PHOTOGRAPHY = new TradeCode("photography");
    public static final String GAILLAC = "81099";

    private SourcingFixtures() {}

    public static LotSummary lotToShortlist() {
        return lot(LotId.next(), LotStatus.SHORTLISTING, 1, null);
    }

    public static LotSummary lotReceivingBids() {
        return lot(LotId.next(), LotStatus.BIDDING, 1, DEADLINE);
    }

    public static LotSummary lot(LotId id, LotStatus status, int round, Instant biddingEndsAt) {
        return new LotSummary(
                id,
                RequestId.next(),
                "QR-2026-000123-L02",
                2,
                "Photographier les conserves",
                PHOTOGRAPHY,
                "Trente produits sur fond blanc, dix ambiances dans l’atelier.",
                null,
                3,
                14,
                status,
                round,
                biddingEndsAt);
    }

    /** The same lot in another state. */
    public static LotSummary later(LotSummary lot, LotStatus status, int round, Instant biddingEndsAt) {
        return new LotSummary(
                lot.id(),
                lot.requestId(),
                lot.reference(),
                lot.position(),
                lot.title(),
                lot.trade(),
                lot.brief(),
                lot.budget(),
                lot.inviteAtMost(),
                lot.biddingDays(),
                status,
                round,
                biddingEndsAt);
    }

    public static PlaceOfWork gaillac() {
        return new PlaceOfWork(GAILLAC, "Gaillac", new BigDecimal("21.4"));
    }

    public static Invitation invitation(LotSummary lot, ProviderId provider, int number) {
        return new Invitation(lot, provider, number, gaillac(), DEADLINE, MONDAY);
    }
}
