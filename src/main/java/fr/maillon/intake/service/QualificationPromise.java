package fr.maillon.intake.service;

import fr.maillon.intake.domain.QuoteRequest;
import fr.maillon.territory.TerritoryDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * Before when a coordinator reads a request: so many open days of the territory after the day on which they have it, at
 * the closing of the last (D-02). The number of days is the one the request began with, the hours are those of today.
 */
@ApplicationScoped
public class QualificationPromise {

    private TerritoryDesk desks;

    protected QualificationPromise() {}

    @Inject
    public QualificationPromise(TerritoryDesk desks) {
        this.desks = desks;
    }

    public Instant from(QuoteRequest request, Instant now) {
        return desks.closingAfter(request.territory(), now, request.times().qualifyWorkingDays());
    }
}
