package fr.maillon.prices;

import fr.maillon.catalogue.TradeCode;
import fr.maillon.identity.Viewers;
import fr.maillon.shared.Ids;
import fr.maillon.shared.Money;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Prices that were accepted. */
public final class PriceFixtures {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final TradeCode PHOTOGRAPHY = new TradeCode("photography");

    private PriceFixtures() {}

    /** Medium photography in the Tarn, accepted half a year ago. */
    public static AwardedPrice price(String net) {
        return price(net, TODAY.minusMonths(6));
    }

    public static AwardedPrice price(String net, LocalDate day) {
        return new AwardedPrice(Ids.next(), Viewers.TARN, PHOTOGRAPHY, PriceSize.M, Money.of(net), day);
    }

    public static List<AwardedPrice> prices(String... nets) {
        return Arrays.stream(nets).map(PriceFixtures::price).toList();
    }
}
