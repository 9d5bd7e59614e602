package fr.maillon.lots.web;

import fr.maillon.identity.CurrentUser;
import fr.maillon.lots.LotId;
import fr.maillon.lots.service.DecideLotWithoutBids;
import fr.maillon.lots.service.LotDecisions;
import fr.maillon.lots.service.LotPicture;
import fr.maillon.platform.web.Messenger;
import fr.maillon.platform.web.Redirects;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A coordinator decides what becomes of a lot that got no bid. */
@Named
@ViewScoped
public class DecideLotWithoutBidsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LotDecisions decisions;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messenger messenger;

    private String id;
    private LotPicture picture;
    private Boolean again;

    public void load() {
        picture = decisions.lot(currentUser.viewer(), new LotId(id == null ? "" : id));
    }

    public String decide() {
        decisions.decideWithoutBids(new DecideLotWithoutBids(picture.lot().id(), again));
        messenger.success(
                again ? "decideLotWithoutBids.again.done" : "decideLotWithoutBids.close.done",
                picture.lot().title());
        return again
                ? Redirects.to("/coordinator/lots/shortlist", "id", id)
                : Redirects.to(
                        "/coordinator/requests/view",
                        "id",
                        picture.request().id().value());
    }

    public LotPicture getPicture() {
        return picture;
    }

    public Boolean getAgain() {
        return again;
    }

    public void setAgain(Boolean again) {
        this.again = again;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
