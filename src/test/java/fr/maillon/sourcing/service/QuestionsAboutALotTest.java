package fr.maillon.sourcing.service;

import static fr.maillon.sourcing.SourcingFixtures.GAILLAC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.directory.ProviderSummary;
import fr.maillon.identity.Role;
import fr.maillon.identity.Viewers;
import fr.maillon.lots.LotStatus;
import fr.maillon.lots.LotSummary;
import fr.maillon.shared.Ids;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import fr.maillon.shared.TerritoryId;
import fr.maillon.sourcing.DeclineReason;
import fr.maillon.sourcing.QuestionAnswered;
import fr.maillon.sourcing.QuestionAsked;
import fr.maillon.sourcing.QuestionId;
import fr.maillon.sourcing.Surroundings.Territories;
import java.time.Duration;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuestionsAboutALotTest {

    private final SourcingStage stage = new SourcingStage();
    private ProviderSummary alice;
    private ProviderSummary bruno;
    private LotSummary lot;

    @BeforeEach
    void invite() {
        alice = stage.around.photographer("Alice", GAILLAC);
        bruno = stage.around.photographer("Bruno", Territories.ALBI);
        lot = stage.invite(stage.around.lotToShortlist(), alice, bruno);
    }

    @Test
    void an_answer_reaches_all_invited_and_hides_who_asked() {
        var question = ask(alice, "Combien de produits ?");
        assertThat(view(bruno).questions()).isEmpty();
        assertThat(view(alice).questions()).extracting(QuestionRow::mine).containsExactly(true);

        answer(question, "Trente.");

        assertThat(view(bruno).questions()).singleElement().satisfies(row -> {
            assertThat(row.text()).isEqualTo("Combien de produits ?");
            assertThat(row.answer()).isEqualTo("Trente.");
            assertThat(row.mine()).isFalse();
            assertThat(row.toString()).doesNotContain("Alice", alice.id().value());
        });
        assertThat(stage.rounds.question(question).answer()).isEqualTo("Trente.");
        assertThat(stage.events.of(QuestionAsked.class)).containsExactly(new QuestionAsked(question, lot.id()));
        assertThat(stage.events.of(QuestionAnswered.class)).containsExactly(new QuestionAnswered(question, lot.id()));
    }

    @Test
    void a_double_click_asks_once_and_answers_once() {
        var first = ask(alice, "Combien de produits ?");
        var second = ask(alice, " Combien de produits ? ");
        answer(first, "Trente.");
        answer(first, "Trente. ");

        assertThat(second).isEqualTo(first);
        assertThat(stage.events.of(QuestionAsked.class)).hasSize(1);
        assertThat(stage.events.of(QuestionAnswered.class)).hasSize(1);
    }

    @Test
    void two_providers_may_ask_the_same() {
        assertThat(ask(alice, "Combien ?")).isNotEqualTo(ask(bruno, "Combien ?"));
    }

    @Test
    void an_answer_given_is_never_changed() {
        var question = ask(alice, "Combien de produits ?");
        answer(question, "Trente.");

        refused("answerQuestion.alreadyAnswered", () -> answer(question, "Quarante."));
        assertThat(stage.rounds.question(question).answer()).isEqualTo("Trente.");
    }

    @Test
    void questions_close_two_days_before_the_deadline() {
        var closing = lot.biddingEndsAt().minus(Duration.ofDays(2));
        stage.clock.moveTo(closing.minusMillis(1));
        ask(alice, "Juste à temps ?");
        assertThat(view(alice).askable()).isTrue();

        stage.clock.moveTo(closing);
        refused("askQuestion.closed", () -> ask(alice, "Trop tard ?"));
        assertThat(view(alice).askable()).isFalse();
        assertThat(view(alice).answerable()).isTrue();
    }

    @Test
    void who_declined_asks_no_more_and_who_is_not_invited_never() {
        stage.become(alice);
        stage.answers.decline(new DeclineInvitation(stage.invitation(lot, alice), DeclineReason.NO_TIME, ""));
        refused("invitation.declined", () -> ask(alice, "Et si ?"));

        stage.become(bruno);
        var alices = stage.invitation(lot, alice);
        assertThatThrownBy(() -> stage.asking.ask(new AskQuestion(alices, "Et moi ?")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void after_the_deadline_an_answer_helps_nobody_and_is_refused() {
        var question = ask(alice, "Combien de produits ?");
        stage.clock.moveTo(lot.biddingEndsAt());

        refused("answerQuestion.biddingOver", () -> answer(question, "Trente."));

        stage.clock.moveTo(lot.biddingEndsAt().minusSeconds(1));
        stage.around.lots.become(lot.id(), LotStatus.CANCELLED);
        refused("answerQuestion.biddingOver", () -> answer(question, "Trente."));
    }

    @Test
    void the_coordinator_sees_who_asks_and_others_see_nothing() {
        var question = ask(alice, "Combien de produits ?");

        var view = stage.queries.question(Viewers.coordinator(), question);

        assertThat(view.asker()).isEqualTo("Alice");
        assertThat(view.answerable()).isTrue();
        for (var viewer : Set.of(
                Viewers.from(new TerritoryId(Ids.next()), Role.COORDINATOR),
                stage.around.client(),
                stage.around.signedIn(alice),
                Viewers.administrator())) {
            assertThatThrownBy(() -> stage.queries.question(viewer, question)).isInstanceOf(NotFound.class);
            stage.user.become(viewer);
            assertThatThrownBy(() -> stage.asking.answer(new AnswerQuestion(question, "Trente.")))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(stage.events.of(QuestionAnswered.class)).isEmpty();
    }

    private QuestionId ask(ProviderSummary asker, String text) {
        stage.become(asker);
        return stage.asking.ask(new AskQuestion(stage.invitation(lot, asker), text));
    }

    private void answer(QuestionId question, String text) {
        stage.user.become(Viewers.coordinator());
        stage.asking.answer(new AnswerQuestion(question, text));
    }

    private InvitationView view(ProviderSummary reader) {
        return stage.queries.invitation(stage.around.signedIn(reader), stage.invitation(lot, reader));
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refused.class, refusal -> assertThat(refusal.messageKey())
                .isEqualTo(key));
    }
}
