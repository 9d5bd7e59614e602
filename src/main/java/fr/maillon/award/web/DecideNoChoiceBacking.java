package fr.maillon.award.web;

import fr.maillon.award.NoChoice;
import fr.maillon.award.service.AwardLot;
import fr.maillon.award.service.AwardQueries;
import fr.maillon.award.service.AwardService;
import fr.maillon.award.service.Comparison;
import fr.maillon.award.service.DecideNoChoice;
import fr.maillon.identity.CurrentUser;
import fr.maillon.lots.LotId;
import fr.maillon.platform.web.Messenger;
import fr.maillon.platform.web.Redirects;
import fr.maillon.shared.NotFound;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The client chooses none of a lot's bids and says what becomes of the lot. */
@Named
@ViewScoped
public class DecideNoChoiceBacking implements Serializable {

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
    private NoChoice choice;
    private String reason;
    private Comparison comparison;

    /** Shows the lot of which no bid is chosen. */
    public void load() {
        comparison = queries.comparison(currentUser.viewer(), lotId(), null);
    }

    public String decide() {
        var request = comparison.requestId();
        service.chooseNone(new DecideNoChoice(lotId(), choice, reason));
        messenger.success("decideNoChoice.done." + choice);
        return Redirects.to("/client/requests/view", "id", request.value());
    }

    public Comparison getComparison() {
        return comparison;
    }

    private LotId lotId() {
        if (id == null) {
            throw new NotFound();
        }
        return new LotId(id);
    }

    public NoChoice[] getChoices() {
        return NoChoice.values();
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

    public NoChoice getChoice() {
        return choice;
    }

    public void setChoice(NoChoice choice) {
        this.choice = choice;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
