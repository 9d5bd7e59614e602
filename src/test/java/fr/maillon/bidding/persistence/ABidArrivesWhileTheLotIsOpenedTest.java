package fr.maillon.bidding.persistence;

import static fr.maillon.sourcing.SourcingFixtures.MONDAY;
import static fr.maillon.sourcing.SourcingFixtures.lotReceivingBids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.bidding.BidStatus;
import fr.maillon.bidding.domain.Bid;
import fr.maillon.bidding.domain.SealedContent;
import fr.maillon.directory.ProviderId;
import fr.maillon.lots.LotSummary;
import fr.maillon.platform.database.TestDatabase;
import fr.maillon.sourcing.InvitationStatus;
import fr.maillon.sourcing.SourcingFixtures;
import fr.maillon.sourcing.domain.Invitation;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.RollbackException;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whichever of the two comes first, the other notices: the invitation is what both must change. So no bid stays sealed in
 * a lot that was opened.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(TestDatabase.class)
class ABidArrivesWhileTheLotIsOpenedTest {

    @Parameter
    private TestDatabase database;

    private final LotSummary lot = lotReceivingBids();
    private Invitation invitation;

    @BeforeEach
    void invite() {
        invitation = SourcingFixtures.invitation(lot, ProviderId.next(), 1);
        inTransaction(entities -> entities.persist(invitation));
    }

    @AfterEach
    void clear() {
        inTransaction(entities -> {
            entities.createQuery(
                            "delete from BidRevision r where r.bidId in (select b.id from Bid b where b.lotId = :lot)")
                    .setParameter("lot", lot.id().value())
                    .executeUpdate();
            entities.createQuery("delete from Bid b where b.lotId = :lot")
                    .setParameter("lot", lot.id().value())
                    .executeUpdate();
            entities.createQuery("delete from Invitation i where i.lotId = :lot")
                    .setParameter("lot", lot.id().value())
                    .executeUpdate();
        });
    }

    @Test
    void a_first_bid_that_is_written_after_the_opening_is_rolled_back() {
        assertThatThrownBy(() -> inTransaction(bidder -> {
                    var seen = find(bidder);
                    inTransaction(opening -> find(opening).expire());
                    submit(bidder, seen);
                }))
                .isInstanceOfAny(RollbackException.class, OptimisticLockException.class);

        inTransaction(entities -> {
            assertThat(find(entities).status()).isEqualTo(InvitationStatus.EXPIRED);
            assertThat(bids(entities)).isZero();
        });
    }

    @Test
    void an_opening_that_overlooks_a_first_bid_is_rolled_back_and_finds_it_the_next_time() {
        assertThatThrownBy(() -> inTransaction(opening -> {
                    var seen = find(opening);
                    inTransaction(bidder -> submit(bidder, find(bidder)));
                    seen.expire();
                    opening.flush();
                }))
                .isInstanceOfAny(RollbackException.class, OptimisticLockException.class);

        inTransaction(entities -> {
            assertThat(find(entities).status()).isEqualTo(InvitationStatus.BID);
            assertThat(bid(entities).status()).isEqualTo(BidStatus.SUBMITTED);
        });
    }

    @Test
    void a_bid_that_is_changed_after_the_opening_is_rolled_back() {
        inTransaction(bidder -> submit(bidder, find(bidder)));

        assertThatThrownBy(() -> inTransaction(bidder -> {
                    var bid = bid(bidder);
                    inTransaction(opening -> assertThat(new JpaBidRepository(opening).openRound(lot.id(), 1))
                            .isOne());
                    bid.withdraw();
                }))
                .isInstanceOfAny(RollbackException.class, OptimisticLockException.class);

        inTransaction(entities -> assertThat(bid(entities).status()).isEqualTo(BidStatus.OPENED));
    }

    private void submit(EntityManager entities, Invitation seen) {
        var bids = new JpaBidRepository(entities);
        var bid = new Bid(seen.summary(), lot);
        bids.add(bid);
        bids.add(bid.submit(SealedContent.of("content"), 0, MONDAY));
        seen.bidHandedIn(MONDAY);
    }

    private Invitation find(EntityManager entities) {
        return entities.find(Invitation.class, invitation.id().value());
    }

    private Bid bid(EntityManager entities) {
        return new JpaBidRepository(entities).ofInvitation(invitation.id()).orElseThrow();
    }

    private long bids(EntityManager entities) {
        return entities.createQuery("select count(b) from Bid b where b.lotId = :lot", Long.class)
                .setParameter("lot", lot.id().value())
                .getSingleResult();
    }

    private void inTransaction(Consumer<EntityManager> work) {
        var entities = database.entityManagers().createEntityManager();
        try {
            entities.getTransaction().begin();
            work.accept(entities);
            entities.getTransaction().commit();
        } finally {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            entities.close();
        }
    }
}
