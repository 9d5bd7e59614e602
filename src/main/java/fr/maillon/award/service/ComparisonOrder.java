package fr.maillon.award.service;

import java.util.Comparator;
import java.util.Locale;

/** In which order bids stand side by side. None of them is the price unless the client asks for it. */
public enum ComparisonOrder {
    /** Nearest first; providers at the same distance by name. */
    DISTANCE(Comparator.comparing(ComparedBid::kilometres)),
    NAME(Comparator.comparing(bid -> 0)),
    /** What this client compares: net when it recovers VAT, else what it pays. */
    AMOUNT(Comparator.comparing(ComparedBid::compared)),
    START(Comparator.comparing(compared -> compared.bid().startsOn())),
    DURATION(Comparator.comparing(compared -> compared.bid().durationDays()));

    private final Comparator<ComparedBid> first;

    ComparisonOrder(Comparator<ComparedBid> first) {
        this.first = first;
    }

    /** This order, then by name, then by the bid's own number: the same bids always stand in the same order. */
    Comparator<ComparedBid> comparator() {
        return first.thenComparing(compared -> compared.providerName().toLowerCase(Locale.FRENCH))
                .thenComparing(compared -> compared.bid().reference());
    }

    /** A public body may not prefer who is near: it starts by name. */
    static ComparisonOrder standard(boolean publicBody) {
        return publicBody ? NAME : DISTANCE;
    }
}
