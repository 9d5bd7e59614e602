package fr.maillon.lots.web;

import fr.maillon.lots.service.LotDraft;
import fr.maillon.platform.web.Messages;
import fr.maillon.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * A lot made two. The new one begins with the same words and trade, waits for the same lots and takes half of the share,
 * so that the sum stays what it was; deliverables and lines stay where they are until the coordinator moves them.
 */
final class LotDivision {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private LotDivision() {}

    /**
     * The second part; the first keeps the rest of the share.
     *
     * @param part of which nothing is said yet
     */
    static LotForm of(LotForm lot, LotForm part) {
        part.setTitle(followed(lot.getTitle()));
        part.setTrade(lot.getTrade());
        part.setBrief(lot.getBrief());
        part.setInviteAtMost(lot.getInviteAtMost());
        part.setBiddingDays(lot.getBiddingDays());
        part.setStartWished(lot.getStartWished());
        part.setEndWished(lot.getEndWished());
        part.setOnSite(lot.isOnSite());
        part.getCriteria().clear();
        lot.getCriteria().forEach(one -> part.getCriteria().add(CriterionForm.of(one.toCriterion())));
        part.getDependencies().addAll(lot.getDependencies());
        halve(lot, part);
        return part;
    }

    private static String followed(String title) {
        var words = title == null ? "" : title.strip();
        var more = " " + Messages.in(Locale.FRENCH).getString("splitRequest.continued");
        int room = LotDraft.TITLE - more.length();
        return ((words.length() > room ? words.substring(0, room) : words) + more).strip();
    }

    private static void halve(LotForm lot, LotForm part) {
        var share = lot.getBudget();
        if (share != null) {
            var half = new Money(share.amount().divide(TWO, 2, RoundingMode.UP));
            lot.setBudget(half);
            part.setBudget(share.minus(half));
        }
    }
}
