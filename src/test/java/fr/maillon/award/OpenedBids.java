package fr.maillon.award;

import fr.maillon.bidding.BidId;
import fr.maillon.bidding.BidStatus;
import fr.maillon.bidding.OpenedBid;
import fr.maillon.bidding.OpenedLine;
import fr.maillon.bidding.OpenedMilestone;
import fr.maillon.bidding.OpenedVat;
import fr.maillon.directory.ProviderId;
import fr.maillon.lots.LotId;
import fr.maillon.shared.Money;
import fr.maillon.sourcing.InvitationId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Bids as they are after the opening. */
public final class OpenedBids {

    public static final LocalDate VALID_UNTIL = LocalDate.of(2027, 1, 31);

    private static final BigDecimal TWENTY = new BigDecimal("20");

    private OpenedBids() {}

    /** A bid of one line with 20 percent VAT and two milestones. */
    public static OpenedBid aBid(LotId lot, ProviderId provider, String reference, String net) {
        return of(lot, provider, reference, Money.of(net), TWENTY, "");
    }

    /** The same without VAT. */
    public static OpenedBid aBidWithoutVat(LotId lot, ProviderId provider, String reference, String net) {
        return of(
                lot, provider, reference, Money.of(net), BigDecimal.ZERO, "TVA non applicable, art. L. 223-3 du CIBS");
    }

    public static OpenedBid withStatus(OpenedBid bid, BidStatus status) {
        return copy(bid, status, bid.milestones(), bid.included());
    }

    public static OpenedBid withMilestones(OpenedBid bid, OpenedMilestone... milestones) {
        return copy(bid, bid.status(), List.of(milestones), bid.included());
    }

    public static OpenedBid withIncluded(OpenedBid bid, String included) {
        return copy(bid, bid.status(), bid.milestones(), included);
    }

    private static OpenedBid of(
            LotId lot, ProviderId provider, String reference, Money net, BigDecimal rate, String mention) {
        var vat = net.percent(rate);
        return new OpenedBid(
                BidId.next(),
                lot,
                provider,
                InvitationId.next(),
                reference,
                2,
                BidStatus.OPENED,
                Instant.parse("2026-11-20T10:15:00Z"),
                List.of(new OpenedLine(
                        "Boutique en ligne", BigDecimal.ONE, "forfait", net, BigDecimal.ZERO, rate, net)),
                List.of(new OpenedVat(rate, net, vat)),
                net,
                net.plus(vat),
                mention,
                VALID_UNTIL,
                LocalDate.of(2027, 1, 4),
                30,
                "Formation de deux heures",
                "",
                "30 % à la commande, le solde à la livraison",
                "Reproduction et représentation, site Internet, monde, 10 ans",
                "",
                List.of(
                        new OpenedMilestone("Maquette", new BigDecimal("33.33")),
                        new OpenedMilestone("Mise en ligne", new BigDecimal("66.67"))),
                "ab".repeat(32));
    }

    private static OpenedBid copy(OpenedBid bid, BidStatus status, List<OpenedMilestone> milestones, String included) {
        return new OpenedBid(
                bid.id(),
                bid.lotId(),
                bid.providerId(),
                bid.invitationId(),
                bid.reference(),
                bid.revision(),
                status,
                bid.submittedAt(),
                bid.lines(),
                bid.vat(),
                bid.net(),
                bid.total(),
                bid.vatMention(),
                bid.validUntil(),
                bid.startsOn(),
                bid.durationDays(),
                included,
                bid.excluded(),
                bid.paymentTerms(),
                bid.rights(),
                bid.note(),
                milestones,
                bid.contentSha256());
    }
}
