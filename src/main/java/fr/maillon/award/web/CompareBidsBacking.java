package fr.maillon.award.web;

import fr.maillon.award.service.AwardQueries;
import fr.maillon.award.service.ComparedBid;
import fr.maillon.award.service.Comparison;
import fr.maillon.award.service.ComparisonOrder;
import fr.maillon.identity.CurrentUser;
import fr.maillon.lots.LotId;
import fr.maillon.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The bids of a lot side by side, for its client to choose and for a coordinator to read; changes nothing. */
@Named
@RequestScoped
public class CompareBidsBacking {

    @Inject
    private AwardQueries award;

    @Inject
    private CurrentUser currentUser;

    private String id;
    private String order;
    private Comparison comparison;

    public void loadForClient() {
        comparison = award.comparison(currentUser.viewer(), lotId(), wanted());
    }

    public void loadForCoordinator() {
        comparison = award.comparisonForCoordinator(currentUser.viewer(), lotId(), wanted());
    }

    private LotId lotId() {
        if (id == null) {
            throw new NotFound();
        }
        return new LotId(id);
    }

    /** The order in the address; one that does not exist is as none. */
    private ComparisonOrder wanted() {
        return Stream.of(ComparisonOrder.values())
                .filter(known -> code(known).equals(order))
                .findFirst()
                .orElse(null);
    }

    /** How an order is written in the address. */
    public String code(ComparisonOrder known) {
        return known.name().toLowerCase(Locale.ROOT);
    }

    /** The orders that this client may choose from. */
    public List<ComparisonOrder> getOrders() {
        return Stream.of(ComparisonOrder.values())
                .filter(known -> known != ComparisonOrder.DISTANCE || comparison.distanceCounts())
                .toList();
    }

    public List<ComparedBid> getBids() {
        return new ArrayList<>(comparison.bids());
    }

    public List<BigDecimal> getVatRates() {
        return new ArrayList<>(comparison.vatRates());
    }

    public Comparison getComparison() {
        return comparison;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }
}
