package fr.maillon.intake.service;

import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.IdentityApi;
import fr.maillon.intake.PromiseApi;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.RequestPromise;
import fr.maillon.intake.domain.QuoteRequest;
import fr.maillon.intake.domain.QuoteRequestRepository;
import fr.maillon.platform.config.Publisher;
import fr.maillon.shared.ApplicationService;
import fr.maillon.territory.TerritoryApi;
import fr.maillon.territory.TerritoryDesk;
import jakarta.inject.Inject;

/** Who reads a request and before when, for its client (D-02). */
@ApplicationService
public class PromiseTold implements PromiseApi {

    private QuoteRequestRepository requests;
    private RequestAccess access;
    private TerritoryApi territories;
    private TerritoryDesk desks;
    private IdentityApi identity;
    private Publisher publisher;
    private CurrentUser currentUser;

    protected PromiseTold() {}

    @Inject
    public PromiseTold(
            QuoteRequestRepository requests,
            RequestAccess access,
            TerritoryApi territories,
            TerritoryDesk desks,
            IdentityApi identity,
            Publisher publisher,
            CurrentUser currentUser) {
        this.requests = requests;
        this.access = access;
        this.territories = territories;
        this.desks = desks;
        this.identity = identity;
        this.publisher = publisher;
        this.currentUser = currentUser;
    }

    @Override
    public RequestPromise promiseOf(RequestId request) {
        return of(requests.require(request));
    }

    /**
     * What the present viewer is promised.
     *
     * @throws fr.maillon.shared.NotFound when the request is not the viewer's to read
     */
    public RequestPromise promised(RequestId request) {
        return of(access.readableBy(currentUser.viewer(), request));
    }

    private RequestPromise of(QuoteRequest request) {
        var territory = request.territory();
        var readers = identity.coordinatorsOf(territory);
        return new RequestPromise(
                readers.size() == 1 ? readers.get(0).name() : publisher.name().orElse(""),
                territories.territory(territory).name(),
                request.qualifyBy(),
                desks.desk(territory));
    }
}
