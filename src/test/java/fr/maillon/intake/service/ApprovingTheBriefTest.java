package fr.maillon.intake.service;

import static fr.maillon.intake.RequestFixtures.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.intake.BriefApproved;
import fr.maillon.intake.BriefDecision;
import fr.maillon.intake.BriefOffered;
import fr.maillon.intake.BriefRefused;
import fr.maillon.intake.IntakeWorld;
import fr.maillon.intake.RequestFile;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.RequestStatus;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import org.junit.jupiter.api.Test;

/** D-05, UX-X-03: only the version that was shown is decided, once, and then it is frozen. */
class ApprovingTheBriefTest {

    private final IntakeWorld world = new IntakeWorld();
    private final RequestId id = world.aRequestWithAnOfferedBrief();

    @Test
    void an_offered_version_waits_for_the_client() {
        assertThat(world.statusOf(id)).isEqualTo(RequestStatus.BRIEF_APPROVAL);
        assertThat(world.progress.request(id).briefVersion()).isEqualTo(1);
        assertThat(world.events.of(BriefOffered.class)).containsExactly(new BriefOffered(id, 1));
    }

    @Test
    void an_approved_version_is_told_once() {
        world.intake.approveBrief(new ApproveBrief(id, 1));
        world.intake.approveBrief(new ApproveBrief(id, 1));

        assertThat(newest().decision()).isEqualTo(BriefDecision.APPROVED);
        assertThat(world.events.of(BriefApproved.class)).containsExactly(new BriefApproved(id, 1));
    }

    @Test
    void a_refused_version_leads_back_to_the_coordinator_with_the_reason() {
        world.intake.refuseBrief(new RefuseBrief(id, 1, "Il manque les photos."));
        world.intake.refuseBrief(new RefuseBrief(id, 1, "Il manque les photos."));

        assertThat(world.statusOf(id)).isEqualTo(RequestStatus.IN_QUALIFICATION);
        assertThat(world.intake.fileFor(world.coordinator, id).awaitsSplit()).isTrue();
        assertThat(newest().refusalReason()).isEqualTo("Il manque les photos.");
        assertThat(world.events.of(BriefRefused.class))
                .containsExactly(new BriefRefused(id, 1, "Il manque les photos."));
    }

    @Test
    void after_a_refusal_another_version_is_offered_and_the_first_stays_as_it_was() {
        world.intake.refuseBrief(new RefuseBrief(id, 1, "Il manque les photos."));

        int version = world.progress.offerBrief(id, saying("Une boutique et des photos."));

        assertThat(version).isEqualTo(2);
        assertThat(world.intake.fileFor(world.client, id).briefs())
                .extracting(brief -> brief.content().introduction())
                .containsExactly("Une boutique en ligne.", "Une boutique et des photos.");
    }

    @Test
    void a_version_that_is_no_longer_the_newest_is_not_approved() {
        world.intake.refuseBrief(new RefuseBrief(id, 1, "Il manque les photos."));
        world.progress.offerBrief(id, saying("Une boutique et des photos."));

        assertThatThrownBy(() -> world.intake.approveBrief(new ApproveBrief(id, 1)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("approveBrief.otherVersion");
        assertThat(world.events.of(BriefApproved.class)).isEmpty();
    }

    @Test
    void a_newer_version_that_was_approved_in_another_tab_is_named_to_whoever_still_reads_the_older_one() {
        world.intake.refuseBrief(new RefuseBrief(id, 1, "Il manque les photos."));
        world.progress.offerBrief(id, saying("Une boutique et des photos."));
        world.intake.approveBrief(new ApproveBrief(id, 2));

        assertThatThrownBy(() -> world.intake.approveBrief(new ApproveBrief(id, 1)))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.arguments())
                        .containsExactly(2))
                .hasMessageContaining("approveBrief.otherVersion");
    }

    @Test
    void a_version_that_was_never_offered_is_not_approved() {
        assertThatThrownBy(() -> world.intake.approveBrief(new ApproveBrief(id, 2)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("approveBrief.notAwaited");
    }

    @Test
    void an_approved_version_is_not_refused_any_more() {
        world.intake.approveBrief(new ApproveBrief(id, 1));

        assertThatThrownBy(() -> world.intake.refuseBrief(new RefuseBrief(id, 1, "Finalement non.")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("approveBrief.notAwaited");
    }

    @Test
    void no_second_version_is_offered_while_the_first_waits() {
        assertThatThrownBy(() -> world.progress.offerBrief(id, saying("Autre chose.")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("splitRequest.notAwaited");
    }

    @Test
    void nothing_is_offered_for_a_request_that_is_not_accepted() {
        var undecided = world.aRequestToQualify();

        assertThatThrownBy(() -> world.progress.offerBrief(undecided, saying("Trop tôt.")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void only_its_client_approves_it() {
        world.signedIn.become(world.otherClient);
        assertThatThrownBy(() -> world.intake.approveBrief(new ApproveBrief(id, 1)))
                .isInstanceOf(NotFound.class);
        world.signedIn.become(world.coordinator);
        assertThatThrownBy(() -> world.intake.approveBrief(new ApproveBrief(id, 1)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.intake.refuseBrief(new RefuseBrief(id, 1, "Non.")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_request_does_not_follow_lots_whose_brief_was_not_approved() {
        assertThatThrownBy(() -> world.progress.follow(id, RequestStatus.SOURCING))
                .isInstanceOf(Refused.class);
    }

    private RequestFile.Brief newest() {
        return world.intake.fileFor(world.client, id).newestBrief().orElseThrow();
    }
}
