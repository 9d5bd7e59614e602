package fr.maillon.intake.service;

import fr.maillon.intake.domain.QuoteRequest;
import fr.maillon.territory.TerritoryApi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Before when a coordinator reads a request: the working days of the times it began with, from when they have it. */
@ApplicationScoped
public class QualificationPromise {

    private TerritoryApi territories;

    protected QualificationPromise() {}

    @Inject
    public QualificationPromise(TerritoryApi territories) {
        this.territories = territories;
    }

    public Instant from(QuoteRequest request, Instant now) {
        return territories.addWorkingDays(
                request.territory(), now, request.times().qualifyWorkingDays());
    }
}
