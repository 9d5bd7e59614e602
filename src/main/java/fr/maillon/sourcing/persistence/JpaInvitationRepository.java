package fr.maillon.sourcing.persistence;

import fr.maillon.directory.ProviderId;
import fr.maillon.intake.RequestId;
import fr.maillon.lots.LotId;
import fr.maillon.shared.NotFound;
import fr.maillon.sourcing.InvitationId;
import fr.maillon.sourcing.InvitationStatus;
import fr.maillon.sourcing.domain.Engagement;
import fr.maillon.sourcing.domain.Invitation;
import fr.maillon.sourcing.domain.InvitationRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

@ApplicationScoped
class JpaInvitationRepository implements InvitationRepository {

    private static final int MOST_PAST = 200;

    private static final Set<InvitationStatus> OPEN =
            EnumSet.of(InvitationStatus.SENT, InvitationStatus.SEEN, InvitationStatus.ACCEPTED, InvitationStatus.BID);

    /** In SQL, which is bound as it stands; what is reckoned in JPQL is not bound on Derby. */
    private static final String SETTLE = """
            update invitations set chosen = ?1, version = version + 1
            where lot_id = ?2 and status = ?3 and chosen is null
            """;

    private static final String SETTLE_ONE = SETTLE + " and id = ?4";

    @PersistenceContext(unitName = "maillon")
    private EntityManager entities;

    protected JpaInvitationRepository() {}

    JpaInvitationRepository(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Invitation invitation) {
        entities.persist(invitation);
    }

    @Override
    public Invitation require(InvitationId id) {
        var invitation = entities.find(Invitation.class, id.value());
        if (invitation == null) {
            throw new NotFound();
        }
        return invitation;
    }

    @Override
    public List<Invitation> ofLot(LotId lot) {
        return entities.createQuery(
                        "select i from Invitation i where i.lotId = :lot order by i.round desc, i.number",
                        Invitation.class)
                .setParameter("lot", lot.value())
                .getResultList();
    }

    @Override
    public List<Invitation> ofRound(LotId lot, int round) {
        return entities.createQuery(
                        "select i from Invitation i where i.lotId = :lot and i.round = :round order by i.number",
                        Invitation.class)
                .setParameter("lot", lot.value())
                .setParameter("round", round)
                .getResultList();
    }

    @Override
    public List<Invitation> ofRequest(RequestId request) {
        return entities.createQuery(
                        "select i from Invitation i where i.requestId = :request order by i.lotId, i.number",
                        Invitation.class)
                .setParameter("request", request.value())
                .getResultList();
    }

    @Override
    public List<Invitation> currentOf(ProviderId provider, Instant now) {
        return entities.createQuery("""
                        select i from Invitation i
                        where i.providerId = :provider and i.biddingEndsAt > :now and i.status in :open
                        order by i.biddingEndsAt, i.lotReference
                        """, Invitation.class)
                .setParameter("provider", provider.value())
                .setParameter("now", now)
                .setParameter("open", OPEN)
                .getResultList();
    }

    @Override
    public List<Invitation> pastOf(ProviderId provider, Instant now) {
        return entities.createQuery("""
                        select i from Invitation i
                        where i.providerId = :provider and (i.biddingEndsAt <= :now or i.status not in :open)
                        order by i.biddingEndsAt desc, i.lotReference
                        """, Invitation.class)
                .setParameter("provider", provider.value())
                .setParameter("now", now)
                .setParameter("open", OPEN)
                .setMaxResults(MOST_PAST)
                .getResultList();
    }

    @Override
    public List<Engagement> engagements(Collection<ProviderId> providers, Instant now) {
        return entities.createQuery("""
                        select new fr.maillon.sourcing.domain.Engagement(i.providerId, i.lotId, i.chosen)
                        from Invitation i
                        where i.providerId in :providers
                          and (i.chosen = true or i.biddingEndsAt > :now and i.status in :open)
                        """, Engagement.class)
                .setParameter(
                        "providers", providers.stream().map(ProviderId::value).toList())
                .setParameter("now", now)
                .setParameter("open", OPEN)
                .getResultList();
    }

    @Override
    public void settle(LotId lot, Set<InvitationId> chosen) {
        for (var one : chosen) {
            settling(SETTLE_ONE, lot, true).setParameter(4, one.value()).executeUpdate();
        }
        settling(SETTLE, lot, false).executeUpdate();
    }

    private Query settling(String sql, LotId lot, boolean chosen) {
        return entities.createNativeQuery(sql)
                .setParameter(1, chosen)
                .setParameter(2, lot.value())
                .setParameter(3, InvitationStatus.BID.name());
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
