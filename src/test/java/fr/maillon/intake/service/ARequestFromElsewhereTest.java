package fr.maillon.intake.service;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.identity.Viewers;
import fr.maillon.intake.BudgetBand;
import fr.maillon.intake.IntakeWorld;
import fr.maillon.intake.RequestFixtures;
import org.junit.jupiter.api.Test;

/** A commune that lies in no territory: the request is kept, and those who read it see that it lies outside. */
class ARequestFromElsewhereTest {

    private static final String TOULOUSE = "31555";

    private final IntakeWorld world = new IntakeWorld();

    @Test
    void work_in_the_territory_is_offered_to_its_coordinators() {
        var id = world.aSubmittedRequest();

        var file = world.intake.fileFor(world.coordinator, id);
        assertThat(file.outside()).isFalse();
        assertThat(file.summary().territory()).isEqualTo(Viewers.TARN);
    }

    @Test
    void work_where_no_territory_is_stays_with_the_one_that_has_it_and_is_shown_as_outside() {
        var id = world.aDescribedDraft();
        world.drafts.answer(new AnswerQuestions(id, RequestFixtures.ANSWERS, 0));
        world.drafts.situate(new SituateNeed(id, TOULOUSE, null, null, BudgetBand.UNKNOWN, "", 0));
        world.drafts.submit(new SubmitRequest(id, 0));

        var file = world.intake.fileFor(world.coordinator, id);
        assertThat(file.outside()).isTrue();
        assertThat(file.communeName()).isEqualTo("Toulouse");
        assertThat(file.summary().territory()).isEqualTo(Viewers.TARN);
    }
}
