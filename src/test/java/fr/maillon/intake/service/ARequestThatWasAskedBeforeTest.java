package fr.maillon.intake.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.directory.ClientId;
import fr.maillon.directory.ClientTwin;
import fr.maillon.directory.TwinReason;
import fr.maillon.identity.Role;
import fr.maillon.identity.Viewer;
import fr.maillon.identity.Viewers;
import fr.maillon.intake.ClosedAsDuplicate;
import fr.maillon.intake.IntakeWorld;
import fr.maillon.intake.QualificationOutcome;
import fr.maillon.intake.RequestFixtures;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.RequestStatus;
import fr.maillon.intake.domain.InMemoryRequestsOfTerritory;
import fr.maillon.intake.domain.Likeness;
import fr.maillon.intake.domain.QuoteRequest;
import fr.maillon.shared.Ids;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import fr.maillon.shared.TerritoryId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** D-03: duplicates, found with their reasons and closed with one the client reads. */
class ARequestThatWasAskedBeforeTest {

    private final IntakeWorld world = new IntakeWorld();
    private final List<ClientTwin> twins = new ArrayList<>();
    private final DuplicateService duplicates = new DuplicateService(
            new InMemoryRequestsOfTerritory(world.requests),
            world.access,
            client -> twins,
            world.intake,
            world.signedIn,
            world.events);
    private final RequestId earlier = world.aRequestToQualify();
    private final RequestId id = world.aRequestToQualify();

    @Test
    void the_same_clients_other_requests_are_told_with_their_reasons() {
        assertThat(duplicates.duplicatesOf(id)).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(earlier.value());
            assertThat(row.sameClient()).isTrue();
            assertThat(row.twinReasons()).isEmpty();
            assertThat(row.likeness()).isEqualTo(new Likeness(true, 100));
        });
    }

    @Test
    void open_ones_come_before_those_that_ended() {
        var third = world.aRequestToQualify();
        world.intake.qualify(new QualifyRequest(earlier, QualificationOutcome.REJECTED, "Non.", 0));

        assertThat(duplicates.duplicatesOf(id))
                .extracting(DuplicateRow::id)
                .containsExactly(third.value(), earlier.value());
    }

    @Test
    void requests_of_a_client_who_registered_twice_are_told_too() {
        var other = aRequestOfAnother();
        twins.add(new ClientTwin(clientOf(other), Set.of(TwinReason.SAME_PHONE)));

        assertThat(duplicates.duplicatesOf(id))
                .filteredOn(row -> !row.sameClient())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.id()).isEqualTo(other.id().value());
                    assertThat(row.twinReasons()).containsExactly(TwinReason.SAME_PHONE);
                });
    }

    @Test
    void a_stranger_with_the_same_words_is_none() {
        aRequestOfAnother();

        assertThat(duplicates.duplicatesOf(id)).extracting(DuplicateRow::id).containsExactly(earlier.value());
    }

    @Test
    void it_is_closed_with_the_reason_that_the_client_reads() {
        duplicates.close(new CloseAsDuplicate(id, earlier, "Votre demande QR-2026-000123 suit son cours.", 0));

        var file = world.intake.fileFor(world.client, id);
        assertThat(file.summary().status()).isEqualTo(RequestStatus.REJECTED);
        assertThat(file.endReason()).isEqualTo("Votre demande QR-2026-000123 suit son cours.");
        assertThat(world.events.of(ClosedAsDuplicate.class))
                .containsExactly(new ClosedAsDuplicate(id, reference(earlier)));
    }

    @Test
    void closing_it_twice_is_told_once() {
        var close = new CloseAsDuplicate(id, earlier, "Déjà demandé.", 0);

        duplicates.close(close);
        duplicates.close(close);

        assertThat(world.events.of(ClosedAsDuplicate.class)).hasSize(1);
    }

    @Test
    void a_request_of_another_client_is_not_named() {
        var other = aRequestOfAnother();
        twins.add(new ClientTwin(clientOf(other), Set.of(TwinReason.SAME_EMAIL)));
        var naming = new CloseAsDuplicate(id, other.id(), "Voir " + reference(other.id()) + ".", 0);

        assertThatThrownBy(() -> duplicates.close(naming))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("duplicate.namesAnother");
        assertThat(world.statusOf(id)).isEqualTo(RequestStatus.IN_QUALIFICATION);

        duplicates.close(new CloseAsDuplicate(id, other.id(), "Déjà confié.", 0));
        assertThat(world.statusOf(id)).isEqualTo(RequestStatus.REJECTED);
    }

    @Test
    void a_reason_is_needed() {
        assertThatThrownBy(() -> duplicates.close(new CloseAsDuplicate(id, earlier, " ", 0)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("qualifyRequest.reasonMissing");
    }

    @Test
    void nobody_closes_it_as_a_duplicate_of_what_does_not_look_like_it() {
        var stranger = aRequestOfAnother();

        assertThatThrownBy(() -> duplicates.close(new CloseAsDuplicate(id, stranger.id(), "Doublon.", 0)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> duplicates.close(new CloseAsDuplicate(id, id, "Doublon.", 0)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void only_the_coordinators_of_its_territory_see_and_close_them() {
        for (var somebody : new Viewer[] {
            world.client,
            Viewers.provider(),
            Viewers.administrator(),
            Viewers.from(new TerritoryId(Ids.next()), Role.COORDINATOR)
        }) {
            world.signedIn.become(somebody);
            assertThatThrownBy(() -> duplicates.duplicatesOf(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> duplicates.close(new CloseAsDuplicate(id, earlier, "Doublon.", 0)))
                    .isInstanceOf(NotFound.class);
        }
    }

    private QuoteRequest aRequestOfAnother() {
        var other = RequestFixtures.aRequestInQualification();
        world.requests.add(other);
        return other;
    }

    private static ClientId clientOf(QuoteRequest request) {
        return request.summary().client();
    }

    private String reference(RequestId request) {
        return world.requests.require(request).summary().reference();
    }
}
