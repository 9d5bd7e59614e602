package fr.maillon.bidding.domain;

import fr.maillon.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one line of a bid as typed. Nothing is rounded in silence: a price of half a cent is refused. */
final class ReadBidLine {

    private final boolean chargesVat;
    private final List<BigDecimal> vatRates;

    ReadBidLine(boolean chargesVat, List<BigDecimal> vatRates) {
        this.chargesVat = chargesVat;
        this.vatRates = List.copyOf(vatRates);
    }

    /**
     * @param labelled whether label and unit must be there already
     * @return null when there is a problem with a number
     */
    @Nullable
    BidLine read(int index, BidDraft.Line typed, boolean labelled, BidProblems problems) {
        var at = "lines[" + index + "].";
        var shown = index + 1;
        var label = typed.label().strip();
        if (labelled && label.isEmpty()) {
            problems.add(at + "label", "submitBid.labelMissing", shown);
        } else if (label.length() > BidLimits.LABEL) {
            problems.add(at + "label", "submitBid.labelTooLong", shown, BidLimits.LABEL);
        }
        var unit = typed.unit().strip();
        if (labelled && unit.isEmpty()) {
            problems.add(at + "unit", "submitBid.unitMissing", shown);
        } else if (unit.length() > BidLimits.UNIT) {
            problems.add(at + "unit", "submitBid.unitTooLong", shown, BidLimits.UNIT);
        }
        var quantity = readQuantity(at + "quantity", shown, typed.quantity(), problems);
        var price = readPrice(at + "unitPrice", shown, typed.unitPrice(), problems);
        var discount = readDiscount(at + "discountPercent", shown, typed.discountPercent(), problems);
        var rate = readRate(at + "vatRate", shown, typed.vatRate(), problems);
        if (quantity == null || price == null || discount == null || rate == null) {
            return null;
        }
        var line = new BidLine(label, quantity, unit, price, discount, rate);
        if (line.net().compareTo(BidLimits.AMOUNT) > 0) {
            problems.add(at + "unitPrice", "submitBid.lineTooLarge", shown, BidLimits.AMOUNT);
        }
        return line;
    }

    private static @Nullable BigDecimal readQuantity(String field, int line, String typed, BidProblems problems) {
        var read = TypedNumber.read(typed);
        if (read.isEmpty()) {
            problems.add(field, "submitBid.quantityMalformed", line);
            return null;
        }
        var quantity = BidLine.plain(read.get());
        if (quantity.signum() <= 0) {
            problems.add(field, "submitBid.quantityNotPositive", line);
        } else if (quantity.scale() > 3) {
            problems.add(field, "submitBid.quantityDecimals", line, typed.strip());
        } else if (quantity.compareTo(BidLimits.QUANTITY) > 0) {
            problems.add(field, "submitBid.quantityTooLarge", line, BidLimits.QUANTITY);
        } else {
            return quantity;
        }
        return null;
    }

    private static @Nullable Money readPrice(String field, int line, String typed, BidProblems problems) {
        var read = TypedNumber.read(typed);
        if (read.isEmpty()) {
            problems.add(field, "submitBid.priceMalformed", line);
            return null;
        }
        var price = BidLine.plain(read.get());
        if (price.signum() < 0) {
            problems.add(field, "submitBid.priceNegative", line);
        } else if (price.scale() > 2) {
            problems.add(field, "submitBid.priceDecimals", line, typed.strip());
        } else if (price.compareTo(BidLimits.AMOUNT.amount()) > 0) {
            problems.add(field, "submitBid.priceTooLarge", line, BidLimits.AMOUNT);
        } else {
            return new Money(price);
        }
        return null;
    }

    private static @Nullable BigDecimal readDiscount(String field, int line, String typed, BidProblems problems) {
        if (typed.isBlank()) {
            return BigDecimal.ZERO;
        }
        var read = TypedNumber.read(typed).map(BidLine::plain);
        if (read.isPresent() && isPercent(read.get())) {
            return read.get();
        }
        problems.add(field, "submitBid.discountMalformed", line);
        return null;
    }

    private @Nullable BigDecimal readRate(String field, int line, String typed, BidProblems problems) {
        var read = typed.isBlank() && !chargesVat
                ? Optional.of(BigDecimal.ZERO)
                : TypedNumber.read(typed).map(BidLine::plain);
        var known = read.filter(rate ->
                chargesVat ? vatRates.stream().anyMatch(allowed -> allowed.compareTo(rate) == 0) : rate.signum() == 0);
        if (known.isEmpty()) {
            problems.add(field, chargesVat ? "submitBid.rateUnknown" : "submitBid.rateNotZero", line);
        }
        return known.orElse(null);
    }

    static boolean isPercent(BigDecimal number) {
        return number.signum() >= 0 && number.scale() <= 2 && number.compareTo(BigDecimal.valueOf(100)) <= 0;
    }
}
