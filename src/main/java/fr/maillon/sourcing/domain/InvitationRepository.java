package fr.maillon.sourcing.domain;

import fr.maillon.directory.ProviderId;
import fr.maillon.intake.RequestId;
import fr.maillon.lots.LotId;
import fr.maillon.shared.NotFound;
import fr.maillon.sourcing.InvitationId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** All invitations ever sent. */
public interface InvitationRepository {

    void add(Invitation invitation);

    /**
     * @throws NotFound when there is no such invitation
     */
    Invitation require(InvitationId id);

    /** All rounds of a lot, the newest first, each in the order of the drawn numbers. */
    List<Invitation> ofLot(LotId lot);

    /** Those of one round, in the order of the drawn numbers. */
    List<Invitation> ofRound(LotId lot, int round);

    List<Invitation> ofRequest(RequestId request);

    /** Those that a provider can still answer or bid for, the nearest deadline first. */
    List<Invitation> currentOf(ProviderId provider, Instant now);

    /** The latest of those that a provider declined, or that are over or cancelled, the newest first. */
    List<Invitation> pastOf(ProviderId provider, Instant now);

    /** What these firms have on their hands, or once had: open invitations, and lots for which they were chosen. */
    List<Engagement> engagements(Collection<ProviderId> providers, Instant now);

    /**
     * The client has chosen: settles as one all bids of a lot that {@link Invitation#awaitsChoice await it}. Invitations
     * read before in the same transaction do not show it.
     */
    void settle(LotId lot, Set<InvitationId> chosen);

    /** Writes what was changed before anything else is read, so that a lost race shows at once. */
    void flush();
}
