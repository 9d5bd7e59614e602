package fr.maillon.prices.service;

import fr.maillon.catalogue.TradeCode;
import fr.maillon.prices.AwardedPrice;
import fr.maillon.prices.PriceRange;
import fr.maillon.prices.PriceSize;
import fr.maillon.prices.PricesApi;
import fr.maillon.prices.domain.ComparableWork;
import fr.maillon.prices.domain.PriceFact;
import fr.maillon.prices.domain.PriceFacts;
import fr.maillon.prices.domain.UsualPrice;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.TerritoryId;
import fr.maillon.shared.Zones;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** The local price memory. What it tells is told to everybody alike, so it asks for no rights. */
@ApplicationService
public class PriceMemory implements PricesApi {

    private PriceFacts facts;
    private Clock clock;

    protected PriceMemory() {}

    @Inject
    public PriceMemory(PriceFacts facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public void remember(AwardedPrice price) {
        var fact = new PriceFact(price);
        if (!facts.has(fact.key())) {
            facts.add(fact);
        }
    }

    @Override
    public Optional<PriceRange> range(TerritoryId territory, TradeCode trade, PriceSize size) {
        var today = LocalDate.ofInstant(clock.instant(), Zones.PARIS);
        var work = ComparableWork.on(today, territory, trade, size);
        return UsualPrice.of(work, facts.of(work));
    }
}
