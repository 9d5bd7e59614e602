package fr.maillon.award.web;

import fr.maillon.award.service.AwardLot;
import fr.maillon.award.service.AwardQueries;
import fr.maillon.award.service.AwardService;
import fr.maillon.award.service.ChosenBid;
import fr.maillon.bidding.BidId;
import fr.maillon.identity.CurrentUser;
import fr.maillon.lots.LotId;
import fr.maillon.platform.web.Messenger;
import fr.maillon.platform.web.Redirects;
import fr.maillon.shared.NotFound;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The client confirms which bid of a lot it chooses. */
@Named
@ViewScoped
public class AwardLotBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AwardQueries queries;

    @Inject
    private AwardService service;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messenger messenger;

    private String id;
    private String bid;
    private String reason;
    private ChosenBid chosen;

    /** Shows the bid; what is confirmed is what was shown. */
    public void load() {
        chosen = queries.bidToChoose(currentUser.viewer(), lotId(), bidId());
    }

    public String award() {
        service.award(new AwardLot(lotId(), bidId(), reason == null ? "" : reason));
        messenger.success("awardLot.done", chosen.compared().providerName());
        return Redirects.to("/client/lots/accept", "id", id);
    }

    public ChosenBid getChosen() {
        return chosen;
    }

    private LotId lotId() {
        if (id == null) {
            throw new NotFound();
        }
        return new LotId(id);
    }

    private BidId bidId() {
        if (bid == null) {
            throw new NotFound();
        }
        return new BidId(bid);
    }

    public int getReasonMax() {
        return AwardLot.REASON_MAX;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getBid() {
        return bid;
    }

    public void setBid(String bid) {
        this.bid = bid;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
