package fr.maillon.bidding.domain;

import fr.maillon.shared.Money;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * What a bid comes to. The net of each line is rounded to the cent; VAT is reckoned for each rate on the sum of the
 * rounded nets of its lines, rounded half up; the total is the nets and the VAT together.
 *
 * @param shares the highest rate first; a rate of zero has a base and no VAT
 */
public record BidTotals(Money net, List<VatShare> shares, Money vat, Money total) implements Serializable {

    public BidTotals {
        shares = List.copyOf(shares);
    }

    public static BidTotals of(List<BidLine> lines) {
        var bases = new TreeMap<BigDecimal, Money>(
                Comparator.<BigDecimal>naturalOrder().reversed());
        for (var line : lines) {
            bases.merge(line.vatRate(), line.net(), Money::plus);
        }
        var shares = bases.entrySet().stream()
                .map(base -> new VatShare(
                        base.getKey(), base.getValue(), base.getValue().percent(base.getKey())))
                .toList();
        var net = shares.stream().map(VatShare::base).reduce(Money.ZERO, Money::plus);
        var vat = shares.stream().map(VatShare::vat).reduce(Money.ZERO, Money::plus);
        return new BidTotals(net, shares, vat, net.plus(vat));
    }
}
