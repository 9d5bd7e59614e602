package fr.maillon.intake.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.intake.IntakeWorld;
import fr.maillon.intake.NeedAsked;
import fr.maillon.intake.RequestFixtures;
import fr.maillon.intake.SomeNeeds;
import fr.maillon.shared.Refused;
import fr.maillon.shared.Stale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A draft and the catalogue it was begun with (issue text: "a template changed while a draft uses it"). */
class AnsweringTheQuestionsTest {

    private final IntakeWorld world = new IntakeWorld();

    @Test
    void a_draft_keeps_the_version_of_the_need_with_which_it_was_begun() {
        var id = world.aDescribedDraft();
        world.needs.publishAnew();

        world.drafts.answer(new AnswerQuestions(id, RequestFixtures.ANSWERS, 0));
        world.drafts.describe(new DescribeNeed(id, SomeNeeds.SELL, "Un autre titre", RequestFixtures.NEED, 0));

        assertThat(world.drafts.draft(id).orElseThrow().needAsked())
                .isEqualTo(new NeedAsked(SomeNeeds.SELL, 1, RequestFixtures.ANSWERS));
    }

    @Test
    void a_draft_begun_now_is_asked_the_questions_of_now() {
        world.needs.publishAnew();
        var id = world.aDescribedDraft();

        assertThatThrownBy(() -> world.drafts.answer(new AnswerQuestions(id, Map.of("hasSite", "no"), 0)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("languages ?");
    }

    @Test
    void another_need_has_other_questions_and_forgets_the_answers() {
        var id = world.aDescribedDraft();
        world.drafts.answer(new AnswerQuestions(id, RequestFixtures.ANSWERS, 0));

        world.drafts.describe(new DescribeNeed(id, SomeNeeds.TRAIN, "Se former", "À trois.", 0));

        var file = world.drafts.draft(id).orElseThrow();
        assertThat(file.answered()).isFalse();
        assertThat(file.needAsked()).isEqualTo(new NeedAsked(SomeNeeds.TRAIN, 1, Map.of()));
    }

    @Test
    void a_need_without_questions_is_answered_by_nothing() {
        var id = world.aDescribedDraft();
        world.drafts.describe(new DescribeNeed(id, SomeNeeds.TRAIN, "Se former", "À trois.", 0));

        world.drafts.answer(new AnswerQuestions(id, Map.of(), 0));

        assertThat(world.drafts.draft(id).orElseThrow().answered()).isTrue();
    }

    @Test
    void answers_written_over_in_another_window_are_refused() {
        var id = world.aDescribedDraft();

        assertThatThrownBy(() -> world.drafts.answer(new AnswerQuestions(id, RequestFixtures.ANSWERS, 7)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void a_request_is_not_sent_while_a_required_answer_is_missing() {
        var id = world.aDescribedDraft();
        world.drafts.situate(IntakeWorld.situate(id));

        assertThatThrownBy(() -> world.drafts.submit(new SubmitRequest(id, 0)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("postRequest.answerMissing");
    }
}
