package fr.maillon.intake.service;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.directory.ClientKind;
import fr.maillon.intake.ConfirmationAsked;
import fr.maillon.intake.IntakeWorld;
import fr.maillon.intake.RequestFixtures;
import fr.maillon.intake.RequestId;
import fr.maillon.shared.EmailAddress;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Drafts are kept for thirty days (legal.md 5.10), and then nothing of them. */
class ForgottenDraftsTest {

    private final IntakeWorld world = new IntakeWorld();
    private final DraftUpkeep upkeep = new DraftUpkeep(world.requests, world.keys, world.clock);

    @Test
    void thirty_days_after_the_last_change_a_draft_goes_with_its_writer_and_its_keys() {
        var id = aDraftOfSomebody();
        world.clock.moveTo(RequestFixtures.MONDAY_MORNING.plus(DraftUpkeep.KEPT));
        assertThat(upkeep.eraseOld()).isZero();

        world.clock.moveTo(RequestFixtures.MONDAY_MORNING.plus(DraftUpkeep.KEPT).plusMillis(1));

        assertThat(upkeep.eraseOld()).isEqualTo(1);
        assertThat(world.requests.byId(id)).isEmpty();
        assertThat(world.keys.askerOf(id)).isEmpty();
        assertThat(world.askers.toConfirm(
                        world.events.of(ConfirmationAsked.class).get(0).key()))
                .isInstanceOf(ToConfirm.Worthless.class);
    }

    @Test
    void a_draft_that_was_taken_up_again_stays() {
        var id = world.aDescribedDraft();
        world.clock.moveTo(RequestFixtures.MONDAY_MORNING.plus(Duration.ofDays(20)));
        world.drafts.answer(new AnswerQuestions(id, RequestFixtures.ANSWERS, 0));
        world.clock.moveTo(RequestFixtures.MONDAY_MORNING.plus(Duration.ofDays(40)));

        assertThat(upkeep.eraseOld()).isZero();
        assertThat(world.requests.byId(id)).isPresent();
    }

    @Test
    void a_request_that_was_sent_is_no_draft() {
        var id = world.aSubmittedRequest();
        world.clock.moveTo(RequestFixtures.MONDAY_MORNING.plus(Duration.ofDays(400)));

        assertThat(upkeep.eraseOld()).isZero();
        assertThat(world.requests.byId(id)).isPresent();
    }

    private RequestId aDraftOfSomebody() {
        world.signedIn.become(null);
        var id = RequestId.next();
        world.drafts.describe(IntakeWorld.describe(id));
        world.drafts.answer(new AnswerQuestions(id, RequestFixtures.ANSWERS, 0));
        world.drafts.situate(IntakeWorld.situate(id));
        world.askers.introduce(new IntroduceAsker(
                id,
                "Menuiserie Nouvelle",
                ClientKind.CRAFTSMAN,
                null,
                "Léa Untel",
                new EmailAddress("lea@menuiserie-nouvelle.example"),
                "",
                Locale.FRENCH));
        return id;
    }
}
