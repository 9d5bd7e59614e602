package fr.maillon.bidding.persistence;

import fr.maillon.bidding.BidId;
import fr.maillon.bidding.BidStatus;
import fr.maillon.bidding.domain.Bid;
import fr.maillon.bidding.domain.BidOpening;
import fr.maillon.bidding.domain.BidRepository;
import fr.maillon.bidding.domain.BidRevision;
import fr.maillon.bidding.domain.SubmittedBid;
import fr.maillon.directory.ProviderId;
import fr.maillon.lots.LotId;
import fr.maillon.shared.NotFound;
import fr.maillon.sourcing.InvitationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@ApplicationScoped
class JpaBidRepository implements BidRepository {

    private static final int MOST_LISTED = 200;

    private static final Set<BidStatus> UNSEALED =
            EnumSet.of(BidStatus.OPENED, BidStatus.AWARDED, BidStatus.NOT_AWARDED);

    /** In SQL, which is bound as it stands; what is reckoned in JPQL is not bound on Derby. */
    private static final String MOVE = """
            update bids set status = ?1, version = version + 1
            where lot_id = ?2 and round = ?3 and status = ?4
            """;

    @PersistenceContext(unitName = "maillon")
    private EntityManager entities;

    protected JpaBidRepository() {}

    JpaBidRepository(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Bid bid) {
        entities.persist(bid);
    }

    /** The bid is written first: the revision refers to it by id only, which the order of writing does not heed. */
    @Override
    public void add(BidRevision revision) {
        entities.flush();
        entities.persist(revision);
    }

    @Override
    public void add(BidOpening opening) {
        entities.persist(opening);
    }

    @Override
    public Bid require(BidId id) {
        var bid = entities.find(Bid.class, id.value());
        if (bid == null) {
            throw new NotFound();
        }
        return bid;
    }

    @Override
    public Optional<Bid> ofInvitation(InvitationId invitation) {
        return entities.createQuery("select b from Bid b where b.invitationId = :invitation", Bid.class)
                .setParameter("invitation", invitation.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public int openRound(LotId lot, int round) {
        move(lot, round, BidStatus.DRAFT, BidStatus.EXPIRED);
        return move(lot, round, BidStatus.SUBMITTED, BidStatus.OPENED);
    }

    private int move(LotId lot, int round, BidStatus from, BidStatus to) {
        return entities.createNativeQuery(MOVE)
                .setParameter(1, to.name())
                .setParameter(2, lot.value())
                .setParameter(3, round)
                .setParameter(4, from.name())
                .executeUpdate();
    }

    @Override
    public List<Bid> ofProvider(ProviderId provider) {
        return entities.createQuery("""
                        select b from Bid b where b.providerId = :provider
                        order by coalesce(b.submittedAt, b.draftSavedAt) desc, b.reference
                        """, Bid.class)
                .setParameter("provider", provider.value())
                .setMaxResults(MOST_LISTED)
                .getResultList();
    }

    @Override
    public Optional<SubmittedBid> submitted(BidId bid) {
        return submitted(entities.createQuery("""
                                select b, r from Bid b, BidRevision r
                                where r.bidId = b.id and r.number = b.revision and b.id = :bid
                                """, Object[].class).setParameter("bid", bid.value())).stream()
                .findFirst();
    }

    @Override
    public Optional<BidRevision> newestRevision(BidId bid) {
        return revisionsOf(bid).setMaxResults(1).getResultStream().findFirst();
    }

    @Override
    public List<BidRevision> revisions(BidId bid) {
        return revisionsOf(bid).getResultList();
    }

    @Override
    public List<SubmittedBid> opened(LotId lot, int round) {
        return submitted(entities.createQuery("""
                                select b, r from Bid b, BidRevision r
                                where r.bidId = b.id and r.number = b.revision
                                  and b.lotId = :lot and b.round = :round and b.status in :unsealed
                                order by b.reference
                                """, Object[].class)
                .setParameter("lot", lot.value())
                .setParameter("round", round)
                .setParameter("unsealed", UNSEALED));
    }

    @Override
    public List<SubmittedBid> undecided(LotId lot) {
        return submitted(entities.createQuery("""
                                select b, r from Bid b, BidRevision r
                                where r.bidId = b.id and r.number = b.revision
                                  and b.lotId = :lot and b.status = :opened
                                order by b.reference
                                """, Object[].class)
                .setParameter("lot", lot.value())
                .setParameter("opened", BidStatus.OPENED));
    }

    @Override
    public Optional<BidOpening> opening(LotId lot, int round) {
        return entities.createQuery(
                        "select o from BidOpening o where o.lotId = :lot and o.round = :round", BidOpening.class)
                .setParameter("lot", lot.value())
                .setParameter("round", round)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<BidRevision> revisionsOf(BidId bid) {
        return entities.createQuery(
                        "select r from BidRevision r where r.bidId = :bid order by r.number desc", BidRevision.class)
                .setParameter("bid", bid.value());
    }

    private static List<SubmittedBid> submitted(TypedQuery<Object[]> query) {
        return query.getResultStream()
                .map(row -> new SubmittedBid((Bid) row[0], (BidRevision) row[1]))
                .toList();
    }
}
