package fr.maillon.bidding.web;

import fr.maillon.bidding.service.BidPreview;
import fr.maillon.bidding.service.BidService;
import fr.maillon.bidding.service.BiddingQueries;
import fr.maillon.bidding.service.SubmitBid;
import fr.maillon.bidding.service.SubmitBidResult;
import fr.maillon.identity.CurrentUser;
import fr.maillon.platform.web.Messenger;
import fr.maillon.platform.web.Redirects;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Stale;
import fr.maillon.sourcing.InvitationId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A provider reads its bid once more as it will be sealed, and submits it. */
@Named
@RequestScoped
public class PreviewBidBacking {

    @Inject
    private BiddingQueries queries;

    @Inject
    private BidService bids;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messenger messenger;

    private String id;
    private int edition;
    private BidPreview preview;

    public void load() {
        edition = getPreview().editor().edition();
    }

    /** Submits exactly what was shown; when it was changed in another tab meanwhile, it is shown anew instead. */
    public String submit() {
        var shown = getPreview().editor();
        if (shown.edition() != edition) {
            throw new Stale();
        }
        var result = bids.submit(new SubmitBid(new InvitationId(id), edition, shown.draft()));
        if (result instanceof SubmitBidResult.Accepted accepted) {
            messenger.success(result.messageKey(), accepted.reference(), accepted.revision(), accepted.submittedAt());
            return Redirects.to("/provider/bids/view", "id", accepted.bid().value());
        }
        if (result instanceof SubmitBidResult.TooLate late) {
            messenger.refuse(result.messageKey(), late.deadline(), late.arrivedAt());
            return Redirects.to("/provider/bids/list");
        }
        messenger.refuse(result.messageKey());
        return Redirects.to("/provider/bids/edit", "id", id);
    }

    public BidPreview getPreview() {
        if (preview == null) {
            if (id == null) {
                throw new NotFound();
            }
            preview = queries.preview(currentUser.viewer(), new InvitationId(id));
        }
        return preview;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getEdition() {
        return edition;
    }

    public void setEdition(int edition) {
        this.edition = edition;
    }
}
