package fr.maillon.intake.service;

import fr.maillon.directory.ClientSummary;
import fr.maillon.directory.DirectoryApi;
import fr.maillon.identity.Role;
import fr.maillon.identity.Viewer;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.domain.QuoteRequest;
import fr.maillon.intake.domain.QuoteRequestRepository;
import fr.maillon.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who may come near which request. To everybody else it does not exist. */
@ApplicationScoped
public class RequestAccess {

    private QuoteRequestRepository requests;
    private DirectoryApi directory;

    protected RequestAccess() {}

    @Inject
    public RequestAccess(QuoteRequestRepository requests, DirectoryApi directory) {
        this.requests = requests;
        this.directory = directory;
    }

    /** The client behind the account. */
    public ClientSummary client(Viewer viewer) {
        viewer.mustBe(Role.CLIENT);
        return directory.clientOf(viewer.account()).orElseThrow(NotFound::new);
    }

    /** The viewer's own request, drafts included. */
    public QuoteRequest ofClient(Viewer viewer, RequestId id) {
        return ofClient(client(viewer), id);
    }

    /** The client's own request, drafts included. */
    public QuoteRequest ofClient(ClientSummary client, RequestId id) {
        return requests.byId(id)
                .filter(request -> request.belongsTo(client.id()))
                .orElseThrow(NotFound::new);
    }

    /** A request of the viewer's territory, once it was sent. */
    public QuoteRequest ofCoordinator(Viewer viewer, RequestId id) {
        viewer.mustBe(Role.COORDINATOR);
        return requests.byId(id)
                .filter(request -> !request.isDraft() && viewer.coordinates(request.territory()))
                .orElseThrow(NotFound::new);
    }

    /** A request that the viewer may read, as its client or as a coordinator of its territory. */
    public QuoteRequest readableBy(Viewer viewer, RequestId id) {
        var request = requests.require(id);
        if (!request.isDraft() && viewer.coordinates(request.territory())) {
            return request;
        }
        if (isClientOf(viewer, request)) {
            return request;
        }
        throw new NotFound();
    }

    /** Whether the request is the viewer's own, even if the viewer also coordinates its territory. */
    public boolean isClientOf(Viewer viewer, QuoteRequest request) {
        return viewer.is(Role.CLIENT)
                && directory
                        .clientOf(viewer.account())
                        .filter(client -> request.belongsTo(client.id()))
                        .isPresent();
    }
}
