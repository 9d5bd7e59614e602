package fr.maillon.bidding;

import fr.maillon.bidding.domain.BidDraft;
import java.util.ArrayList;
import java.util.List;

/** Bids as a photographer from the Tarn would write them. */
public final class BiddingFixtures {

    private BiddingFixtures() {}

    /** Complete and right: 1,240.00 net, 248.00 VAT, 1,488.00 in all. */
    public static BidDraft aBid() {
        return bid(List.of(
                line("Prise de vue en studio", "30", "photo", "28", "", "20"),
                line("Journée d’ambiance à l’atelier", "1", "jour", "500", "20", "20")));
    }

    /** The same with one line of this price. */
    public static BidDraft aBidOf(String unitPrice) {
        return bid(List.of(line("Prise de vue", "1", "forfait", unitPrice, "", "20")));
    }

    public static BidDraft bid(List<BidDraft.Line> lines) {
        return new BidDraft(
                lines,
                "2027-01-31",
                "2026-12-14",
                "20",
                "Retouche et livraison en haute définition",
                "Déplacement hors du Tarn",
                "30 % à la commande, le solde à la livraison",
                "Reproduction sur le site et les réseaux, France, cinq ans",
                List.of(new BidDraft.Milestone("Prises de vue", "60"), new BidDraft.Milestone("Photos livrées", "40")),
                "À deux pas de chez vous.");
    }

    public static BidDraft.Line line(
            String label, String quantity, String unit, String unitPrice, String discountPercent, String vatRate) {
        return new BidDraft.Line(label, quantity, unit, unitPrice, discountPercent, vatRate);
    }

    /** The same bid with other milestones, given as title and percent in turn. */
    public static BidDraft withMilestones(BidDraft bid, String... titlesAndPercents) {
        var milestones = new ArrayList<BidDraft.Milestone>();
        for (int i = 0; i < titlesAndPercents.length; i += 2) {
            milestones.add(new BidDraft.Milestone(titlesAndPercents[i], titlesAndPercents[i + 1]));
        }
        return new BidDraft(
                bid.lines(),
                bid.validUntil(),
                bid.startsOn(),
                bid.durationDays(),
                bid.included(),
                bid.excluded(),
                bid.paymentTerms(),
                bid.rights(),
                milestones,
                bid.note());
    }

    /** The same bid with other terms. */
    public static BidDraft withTerms(
            BidDraft bid, String validUntil, String startsOn, String durationDays, String paymentTerms) {
        return new BidDraft(
                bid.lines(),
                validUntil,
                startsOn,
                durationDays,
                bid.included(),
                bid.excluded(),
                paymentTerms,
                bid.rights(),
                bid.milestones(),
                bid.note());
    }
}
