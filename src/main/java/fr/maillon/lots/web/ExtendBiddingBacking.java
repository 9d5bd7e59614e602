package fr.maillon.lots.web;

import fr.maillon.identity.CurrentUser;
import fr.maillon.lots.LotId;
import fr.maillon.lots.service.ExtendBidding;
import fr.maillon.lots.service.LotDecisions;
import fr.maillon.lots.service.LotPicture;
import fr.maillon.platform.web.Messenger;
import fr.maillon.platform.web.Redirects;
import fr.maillon.shared.Zones;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** A coordinator moves the deadline of a lot later, for all invited. */
@Named
@ViewScoped
public class ExtendBiddingBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LotDecisions decisions;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messenger messenger;

    private String id;
    private LotPicture picture;
    private LocalDate lastDay;
    private String reason;

    public void load() {
        picture = decisions.lot(currentUser.viewer(), new LotId(id == null ? "" : id));
    }

    public String extend() {
        decisions.extendBidding(new ExtendBidding(picture.lot().id(), lastDay, reason, picture.version()));
        messenger.success("extendBidding.done", picture.lot().title());
        return Redirects.to(
                "/coordinator/requests/view", "id", picture.request().id().value());
    }

    /** Whether bids are still received: only then is there a deadline to move. */
    public boolean isPossible() {
        return picture.receivesBids();
    }

    /** The first day to which the deadline can be moved. */
    public LocalDate getEarliest() {
        return LocalDate.ofInstant(picture.lot().biddingEndsAt(), Zones.PARIS).plusDays(1);
    }

    public LotPicture getPicture() {
        return picture;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
