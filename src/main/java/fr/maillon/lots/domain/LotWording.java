package fr.maillon.lots.domain;

import fr.maillon.catalogue.TradeCode;
import fr.maillon.lots.LotDetails;
import fr.maillon.shared.Money;
import org.jspecify.annotations.Nullable;

/** What a coordinator writes of a lot. */
public record LotWording(
        String title,
        TradeCode trade,
        String brief,
        @Nullable Money budget,
        int inviteAtMost,
        int biddingDays,
        LotDetails details) {}
