package fr.maillon.sourcing.service;

import static fr.maillon.sourcing.SourcingFixtures.GAILLAC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.directory.ProviderSummary;
import fr.maillon.identity.Viewers;
import fr.maillon.intake.AttachmentId;
import fr.maillon.intake.RequestId;
import fr.maillon.lots.LotSummary;
import fr.maillon.shared.NotFound;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An invited provider reads the files of the request behind the lot, and of no other. Covers S-FAC-09. */
class FilesOfAnInvitationTest {

    private final SourcingStage stage = new SourcingStage();
    private ProviderSummary alice;
    private ProviderSummary bruno;
    private LotSummary lot;

    @BeforeEach
    void invite() {
        alice = stage.around.photographer("Alice", GAILLAC);
        bruno = stage.around.photographer("Bruno", GAILLAC);
        lot = stage.invite(stage.around.lotToShortlist(), alice);
    }

    @Test
    void who_is_invited_has_them() {
        var plan = stage.files.add(lot.requestId(), "plan.pdf");
        stage.files.add(RequestId.next(), "autre.pdf");
        var invitation = stage.invitation(lot, alice);
        var viewer = stage.around.signedIn(alice);

        assertThat(stage.queries.files(viewer, invitation)).containsExactly(plan);
        assertThat(stage.queries.file(viewer, invitation, plan.id()).content()).containsExactly(1, 2, 3);
    }

    @Test
    void a_file_of_another_request_is_not_found_through_an_invitation() {
        var other = stage.files.add(RequestId.next(), "autre.pdf");
        var invitation = stage.invitation(lot, alice);
        var viewer = stage.around.signedIn(alice);

        assertThatThrownBy(() -> stage.queries.file(viewer, invitation, other.id()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stage.queries.file(viewer, invitation, AttachmentId.next()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_else_has_them_through_it() {
        var plan = stage.files.add(lot.requestId(), "plan.pdf");
        var invitation = stage.invitation(lot, alice);

        for (var viewer : Set.of(
                stage.around.signedIn(bruno), stage.around.client(), Viewers.coordinator(), Viewers.provider())) {
            assertThatThrownBy(() -> stage.queries.files(viewer, invitation)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> stage.queries.file(viewer, invitation, plan.id()))
                    .isInstanceOf(NotFound.class);
        }
    }
}
