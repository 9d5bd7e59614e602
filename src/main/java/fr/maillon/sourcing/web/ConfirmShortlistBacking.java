package fr.maillon.sourcing.web;

import fr.maillon.directory.ProviderId;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotStatus;
import fr.maillon.platform.web.Messenger;
import fr.maillon.platform.web.Redirects;
import fr.maillon.platform.web.Say;
import fr.maillon.shared.NotFound;
import fr.maillon.sourcing.domain.Criterion;
import fr.maillon.sourcing.service.ConfirmShortlist;
import fr.maillon.sourcing.service.GiveUpShortlist;
import fr.maillon.sourcing.service.ShortlistProposal;
import fr.maillon.sourcing.service.ShortlistService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A coordinator chooses whom to invite, with the reasons in view, or gives up. */
@Named
@ViewScoped
public class ConfirmShortlistBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ShortlistService shortlists;

    @Inject
    private Messenger messenger;

    @Inject
    private Say say;

    private String id;
    private ShortlistProposal proposal;
    private final Map<String, Boolean> chosen = new HashMap<>();
    private String reason;

    public void load() {
        if (id == null) {
            throw new NotFound();
        }
        proposal = shortlists.propose(new LotId(id));
    }

    public String confirm() {
        var providers = chosen.entrySet().stream()
                .filter(entry -> Boolean.TRUE.equals(entry.getValue()))
                .map(entry -> new ProviderId(entry.getKey()))
                .collect(Collectors.toUnmodifiableSet());
        shortlists.confirm(
                new ConfirmShortlist(proposal.lot().id(), proposal.lot().round(), providers));
        messenger.success("confirmShortlist.done", providers.size());
        return toRequest();
    }

    public String giveUp() {
        shortlists.giveUp(
                new GiveUpShortlist(proposal.lot().id(), proposal.lot().round(), reason));
        messenger.success("giveUpShortlist.done");
        return toRequest();
    }

    private String toRequest() {
        return Redirects.to(
                "/coordinator/requests/view", "id", proposal.lot().requestId().value());
    }

    /** Whether there is still something to decide. */
    public boolean isOpen() {
        return proposal.decision() == null && proposal.lot().status() == LotStatus.SHORTLISTING;
    }

    /** The name of the trade in the reader's language. */
    public String getTrade() {
        return proposal.trade().name(say.texts().locale());
    }

    public Criterion[] getCriteria() {
        return Criterion.values();
    }

    public int getReasonLength() {
        return GiveUpShortlist.REASON_LENGTH;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public ShortlistProposal getProposal() {
        return proposal;
    }

    public Map<String, Boolean> getChosen() {
        return chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
