package fr.maillon.intake.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.intake.IntakeWorld;
import fr.maillon.intake.RequestAbandoned;
import fr.maillon.intake.RequestCancelled;
import fr.maillon.intake.RequestClosed;
import fr.maillon.intake.RequestEnding;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.RequestStatus;
import fr.maillon.intake.RequestUnsuccessful;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EndingARequestTest {

    private final IntakeWorld world = new IntakeWorld();

    static Stream<Function<IntakeWorld, RequestId>> beforeItIsClosed() {
        return Stream.of(
                IntakeWorld::aSubmittedRequest,
                IntakeWorld::aRequestToQualify,
                IntakeWorld::aRequestAwaitingInformation,
                IntakeWorld::anAcceptedRequest,
                IntakeWorld::aRequestWithAnOfferedBrief,
                IntakeWorld::aRequestBeingSourced,
                world -> following(world, RequestStatus.COMPARISON),
                world -> following(world, RequestStatus.IN_DELIVERY));
    }

    private static RequestId following(IntakeWorld world, RequestStatus status) {
        var id = world.aRequestBeingSourced();
        world.progress.follow(id, status);
        return id;
    }

    @ParameterizedTest
    @MethodSource("beforeItIsClosed")
    void its_client_cancels_it_at_any_time_before_it_is_closed(Function<IntakeWorld, RequestId> state) {
        var id = state.apply(world);
        world.signedIn.become(world.client);

        world.intake.cancel(new CancelRequest(id, "Plus de budget."));

        var file = world.intake.fileFor(world.client, id);
        assertThat(file.summary().status()).isEqualTo(RequestStatus.CANCELLED);
        assertThat(file.ending()).isEqualTo(RequestEnding.CANCELLED_BY_CLIENT);
        assertThat(file.endReason()).isEqualTo("Plus de budget.");
        assertThat(world.events.of(RequestCancelled.class))
                .containsExactly(new RequestCancelled(id, "Plus de budget."));
    }

    @Test
    void cancelled_twice_it_is_told_once() {
        var id = world.aSubmittedRequest();

        world.intake.cancel(new CancelRequest(id, "Plus de budget."));
        world.intake.cancel(new CancelRequest(id, "Plus de budget du tout."));

        assertThat(world.events.of(RequestCancelled.class)).hasSize(1);
    }

    @Test
    void a_draft_is_thrown_away_rather_than_cancelled() {
        var id = world.aDescribedDraft();

        assertThatThrownBy(() -> world.intake.cancel(new CancelRequest(id, "Rien.")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_closed_request_is_not_cancelled() {
        var id = following(world, RequestStatus.IN_DELIVERY);
        world.progress.close(id);

        assertThatThrownBy(() -> world.intake.cancel(new CancelRequest(id, "Trop tard.")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("cancelRequest.tooLate");
    }

    @Test
    void nobody_else_cancels_it() {
        var id = world.aSubmittedRequest();
        world.signedIn.become(world.otherClient);
        assertThatThrownBy(() -> world.intake.cancel(new CancelRequest(id, "Ha.")))
                .isInstanceOf(NotFound.class);
        world.signedIn.become(world.coordinator);
        assertThatThrownBy(() -> world.intake.cancel(new CancelRequest(id, "Ha.")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_client_silent_when_asked_has_abandoned_it() {
        var id = world.aRequestAwaitingInformation();

        world.progress.abandon(id);

        var file = world.intake.fileFor(world.client, id);
        assertThat(file.summary().status()).isEqualTo(RequestStatus.CANCELLED);
        assertThat(file.ending()).isEqualTo(RequestEnding.ABANDONED_BY_SILENCE);
        assertThat(world.events.of(RequestAbandoned.class)).containsExactly(new RequestAbandoned(id));
        assertThat(world.events.of(RequestCancelled.class)).isEmpty();
    }

    @Test
    void a_client_silent_before_the_brief_has_abandoned_it() {
        var id = world.aRequestWithAnOfferedBrief();

        world.progress.abandon(id);

        assertThat(world.statusOf(id)).isEqualTo(RequestStatus.CANCELLED);
    }

    @Test
    void a_client_of_whom_nothing_is_asked_abandons_nothing() {
        var id = world.aRequestBeingSourced();

        assertThatThrownBy(() -> world.progress.abandon(id)).isInstanceOf(Refused.class);
    }

    @Test
    void a_delivered_request_is_closed_and_told() {
        var id = following(world, RequestStatus.IN_DELIVERY);

        world.progress.close(id);

        assertThat(world.statusOf(id)).isEqualTo(RequestStatus.CLOSED);
        assertThat(world.events.of(RequestClosed.class)).containsExactly(new RequestClosed(id));
    }

    @Test
    void a_request_without_any_delivered_lot_ends_unsuccessful() {
        var id = world.aRequestBeingSourced();

        world.progress.endUnsuccessful(id);

        assertThat(world.statusOf(id)).isEqualTo(RequestStatus.UNSUCCESSFUL);
        assertThat(world.events.of(RequestUnsuccessful.class)).containsExactly(new RequestUnsuccessful(id));
    }

    @Test
    void a_request_goes_back_and_forth_with_its_lots() {
        var id = following(world, RequestStatus.IN_DELIVERY);

        world.progress.follow(id, RequestStatus.SOURCING);
        world.progress.follow(id, RequestStatus.SOURCING);

        assertThat(world.statusOf(id)).isEqualTo(RequestStatus.SOURCING);
    }

    @Test
    void an_ended_request_follows_no_lot() {
        var id = world.aRequestBeingSourced();
        world.intake.cancel(new CancelRequest(id, "Plus de budget."));

        assertThatThrownBy(() -> world.progress.follow(id, RequestStatus.COMPARISON))
                .isInstanceOf(Refused.class);
    }
}
