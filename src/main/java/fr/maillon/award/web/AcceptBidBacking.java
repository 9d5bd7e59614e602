package fr.maillon.award.web;

import fr.maillon.award.domain.WithdrawalAnswers;
import fr.maillon.award.service.AcceptBid;
import fr.maillon.award.service.AcceptanceBox;
import fr.maillon.award.service.AcceptanceService;
import fr.maillon.award.service.AwardQueries;
import fr.maillon.award.service.AwardService;
import fr.maillon.award.service.ChosenBid;
import fr.maillon.award.service.Origin;
import fr.maillon.award.service.TickedBox;
import fr.maillon.identity.CurrentUser;
import fr.maillon.lots.LotId;
import fr.maillon.platform.web.Messenger;
import fr.maillon.platform.web.Redirects;
import fr.maillon.platform.web.Say;
import fr.maillon.shared.NotFound;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The client reads the chosen bid in full and gives the bon pour accord, or goes back. */
@Named
@ViewScoped
public class AcceptBidBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AwardQueries queries;

    @Inject
    private AwardService award;

    @Inject
    private AcceptanceService acceptance;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messenger messenger;

    @Inject
    private Say say;

    private String id;
    private ChosenBid chosen;
    private final AcceptBidForm form = new AcceptBidForm();

    /** Shows the choice that counts, if there is one; exactly the bid and revision shown are accepted. */
    public void load() {
        chosen = queries.chosenBid(currentUser.viewer(), lotId()).orElse(null);
        form.setSignerName(currentUser.viewer().name());
    }

    public String accept() {
        acceptance.accept(new AcceptBid(
                lotId(),
                chosen.bid().id(),
                chosen.bid().revision(),
                form.getSignerName(),
                form.getSignerFunction(),
                getStatement(),
                ticked(),
                new WithdrawalAnswers(form.isOffPremises(), form.isFewEmployees(), form.isOutsideActivity()),
                form.isStartRequested(),
                origin()));
        messenger.success("acceptBid.done");
        return Redirects.to("/client/lots/accept", "id", id);
    }

    public String reconsider() {
        award.reconsider(lotId());
        messenger.success("acceptBid.reconsidered");
        return Redirects.to("/client/lots/compare", "id", id);
    }

    /** The sentence that is signed, as the page shows it. */
    public String getStatement() {
        var bid = chosen.bid();
        return say.texts()
                .text(
                        "acceptBid.statement",
                        bid.reference(),
                        String.valueOf(bid.revision()),
                        chosen.compared().providerName(),
                        bid.total(),
                        bid.net());
    }

    /** The sentence beside the first box. */
    public String getContentText() {
        return say.text("acceptBid.box.content");
    }

    /** The sentence beside the second box. */
    public String getPowerText() {
        return say.text1("acceptBid.box.power", chosen.clientName());
    }

    private List<TickedBox> ticked() {
        var boxes = new ArrayList<TickedBox>();
        if (form.isContent()) {
            boxes.add(new TickedBox(AcceptanceBox.CONTENT, getContentText()));
        }
        if (form.isPower()) {
            boxes.add(new TickedBox(AcceptanceBox.POWER, getPowerText()));
        }
        return boxes;
    }

    private static Origin origin() {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        var userAgent = request.getHeader("User-Agent");
        return new Origin(request.getRemoteAddr(), userAgent == null ? "" : userAgent);
    }

    private LotId lotId() {
        if (id == null) {
            throw new NotFound();
        }
        return new LotId(id);
    }

    /** The choice that counts, null when there is none. */
    public ChosenBid getChosen() {
        return chosen;
    }

    public int getNameMax() {
        return AcceptBid.NAME_MAX;
    }

    public AcceptBidForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
