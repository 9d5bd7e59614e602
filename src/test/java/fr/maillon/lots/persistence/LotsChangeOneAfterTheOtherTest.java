package fr.maillon.lots.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.intake.RequestId;
import fr.maillon.intake.RequestStatus;
import fr.maillon.lots.LotFixtures;
import fr.maillon.lots.LotId;
import fr.maillon.lots.domain.Lot;
import fr.maillon.lots.domain.RequestFollowsItsLots;
import fr.maillon.lots.domain.Split;
import fr.maillon.platform.database.TestDatabase;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Deadlines of one request fall on the same minute: its lots are opened by several threads at once. */
class LotsChangeOneAfterTheOtherTest {

    @ParameterizedTest
    @EnumSource
    void of_two_lots_opened_at_once_the_second_waits_and_then_sees_the_first(TestDatabase database) throws Exception {
        var request = RequestId.next();
        var first = LotFixtures.aLotReceivingBids(request, 1);
        var second = LotFixtures.aLotReceivingBids(request, 2);
        inTransaction(database, entities -> {
            var lots = new JpaLotRepository(entities);
            lots.add(new Split(request));
            lots.add(first);
            lots.add(second);
        });

        try {
            var other = new AtomicReference<CompletableFuture<Optional<RequestStatus>>>();
            inTransaction(database, entities -> {
                assertThat(open(entities, first.id())).contains(RequestStatus.SOURCING);
                other.set(CompletableFuture.supplyAsync(() -> openInItsOwnTransaction(database, second.id())));
                assertThatThrownBy(() -> other.get().get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            });

            assertThat(other.get().get(30, TimeUnit.SECONDS)).contains(RequestStatus.COMPARISON);
        } finally {
            inTransaction(database, entities -> {
                entities.createQuery("delete from Lot l where l.request = :request")
                        .setParameter("request", request.value())
                        .executeUpdate();
                entities.createQuery("delete from Split s where s.request = :request")
                        .setParameter("request", request.value())
                        .executeUpdate();
            });
        }
    }

    private static Optional<RequestStatus> openInItsOwnTransaction(TestDatabase database, LotId lot) {
        var state = new AtomicReference<Optional<RequestStatus>>();
        inTransaction(database, entities -> state.set(open(entities, lot)));
        return state.get();
    }

    /** Opens a lot and returns the state that its request has to take. */
    private static Optional<RequestStatus> open(EntityManager entities, LotId lot) {
        var all = new JpaLotRepository(entities).heldWithSiblings(lot);
        all.stream().filter(one -> one.id().equals(lot)).forEach(one -> one.markOpened(true));
        return RequestFollowsItsLots.from(all.stream().map(Lot::status).toList());
    }

    private static void inTransaction(TestDatabase database, Consumer<EntityManager> work) {
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
