package fr.maillon.lots;

import fr.maillon.catalogue.TradeCode;
import fr.maillon.intake.RequestId;
import fr.maillon.lots.domain.Lot;
import fr.maillon.lots.domain.LotWording;
import fr.maillon.shared.Money;
import java.time.Instant;
import java.util.List;

/** Lots in the states that tests begin with. */
public final class LotFixtures {

    /** Ten in the morning in Paris. */
    public static final Instant MONDAY_MORNING = Instant.parse("2026-11-23T09:00:00Z");

    /** Six in the evening in Paris, fourteen days later. */
    public static final Instant DEADLINE = Instant.parse("2026-12-07T17:00:00Z");

    public static final String REFERENCE = "QR-2026-000123";

    /** Nothing but a check that is done. */
    public static final LotDetails CHECKED =
            LotDetails.NONE.withChecks(List.of(new LotCheck("Le besoin est compris", true, "")));

    private LotFixtures() {}

    public static LotWording wording(String title) {
        return new LotWording(
                title,
                new TradeCode("web-development"),
                "Tout ce qu’il faut faire.",
                Money.euros(3000),
                5,
                14,
                CHECKED);
    }

    public static Lot aDraft(RequestId request, int position) {
        return new Lot(LotId.next(), request, REFERENCE, position, wording("Lot " + position));
    }

    public static Lot aLotSeekingProviders(RequestId request, int position) {
        var lot = aDraft(request, position);
        lot.seekProviders();
        return lot;
    }

    public static Lot aLotReceivingBids(RequestId request, int position) {
        var lot = aLotSeekingProviders(request, position);
        lot.openForBids(MONDAY_MORNING);
        return lot;
    }

    public static Lot anOpenedLot(RequestId request, int position, boolean anyBid) {
        var lot = aLotReceivingBids(request, position);
        lot.markOpened(anyBid);
        return lot;
    }
}
