package fr.maillon.award.service;

import fr.maillon.directory.DirectoryApi;
import fr.maillon.identity.Role;
import fr.maillon.identity.Viewer;
import fr.maillon.intake.IntakeApi;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotsApi;
import fr.maillon.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who may look at a lot after the opening: its client, and for reading its coordinators. */
@ApplicationScoped
class ClientsLots {

    private LotsApi lots;
    private IntakeApi intake;
    private DirectoryApi directory;

    @SuppressWarnings("NullAway.Init")
    protected ClientsLots() {}

    @Inject
    ClientsLots(LotsApi lots, IntakeApi intake, DirectoryApi directory) {
        this.lots = lots;
        this.intake = intake;
        this.directory = directory;
    }

    /**
     * The viewer's own lot.
     *
     * @throws NotFound when the viewer is not the client of its request
     */
    ClientsLot own(Viewer viewer, LotId id) {
        viewer.mustBe(Role.CLIENT);
        var found = found(viewer, id);
        if (!found.client().account().equals(viewer.account())) {
            throw new NotFound();
        }
        return found;
    }

    /**
     * A lot of the territory that the viewer coordinates.
     *
     * @throws NotFound when the viewer coordinates another one or none
     */
    ClientsLot coordinated(Viewer viewer, LotId id) {
        viewer.mustBe(Role.COORDINATOR);
        var found = found(viewer, id);
        if (!viewer.coordinates(found.request().territory())) {
            throw new NotFound();
        }
        return found;
    }

    private ClientsLot found(Viewer viewer, LotId id) {
        var lot = lots.lotFor(viewer, id);
        var request = intake.request(lot.requestId());
        return new ClientsLot(lot, request, directory.client(request.client()));
    }
}
