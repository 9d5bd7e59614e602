package fr.maillon.intake.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.catalogue.NeedKind;
import fr.maillon.identity.Viewers;
import fr.maillon.intake.BudgetBand;
import fr.maillon.intake.IntakeWorld;
import fr.maillon.intake.RequestFixtures;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.RequestStatus;
import fr.maillon.intake.SomeNeeds;
import fr.maillon.shared.Money;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import fr.maillon.shared.Stale;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WritingADraftTest {

    private final IntakeWorld world = new IntakeWorld();

    @Test
    void the_first_step_is_kept_in_a_draft_that_only_its_client_sees() {
        var id = world.aDescribedDraft();

        var file = world.intake.fileFor(world.client, id);
        assertThat(file.summary().status()).isEqualTo(RequestStatus.DRAFT);
        assertThat(file.summary().title()).isEqualTo(RequestFixtures.TITLE);
        assertThat(file.kind()).isEqualTo(NeedKind.SELL_ONLINE);
        assertThat(file.summary().reference()).isEmpty();
        assertThatThrownBy(() -> world.intake.fileFor(world.coordinator, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.intake.fileFor(world.otherClient, id)).isInstanceOf(NotFound.class);
        assertThat(world.events.all()).isEmpty();
    }

    @Test
    void the_second_step_is_kept_beside_the_first() {
        var id = world.aDescribedDraft();

        world.drafts.situate(IntakeWorld.situate(id));

        var file = world.intake.fileFor(world.client, id);
        assertThat(file.communeName()).isEqualTo("Gaillac");
        assertThat(file.budgetBand()).isEqualTo(BudgetBand.UP_TO_8000);
        assertThat(file.summary().budget()).isEqualTo(Money.euros(8000));
        assertThat(file.summary().wishedBy()).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(file.summary().need()).isEqualTo(RequestFixtures.NEED);
    }

    @Test
    void not_knowing_the_budget_or_the_date_is_an_answer() {
        var id = world.aDescribedDraft();

        world.drafts.situate(situated(id, null, null, 0));

        assertThat(world.intake.fileFor(world.client, id).summary().budget()).isNull();
    }

    @Test
    void saving_the_first_step_twice_makes_one_draft() {
        var id = world.aDescribedDraft();

        world.drafts.describe(IntakeWorld.describe(id));

        assertThat(world.requests.size()).isEqualTo(1);
    }

    @Test
    void a_step_written_over_in_another_window_is_refused() {
        var id = world.aDescribedDraft();

        assertThatThrownBy(() -> world.drafts.describe(
                        new DescribeNeed(id, SomeNeeds.TRAIN, "Autre chose", "Tout autre chose.", 7)))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> world.drafts.situate(situated(id, null, null, 7)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void nobody_writes_into_the_draft_of_somebody_else() {
        var id = world.aDescribedDraft();
        world.signedIn.become(world.otherClient);

        assertThatThrownBy(() -> world.drafts.describe(IntakeWorld.describe(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.drafts.situate(IntakeWorld.situate(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.drafts.submit(new SubmitRequest(id, 0))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.drafts.discard(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_draft_of_somebody_else_is_as_little_there_as_one_that_nobody_began() {
        var id = world.aDescribedDraft();

        assertThat(world.drafts.draft(id)).isPresent();
        world.signedIn.become(world.otherClient);
        assertThat(world.drafts.draft(id)).isEmpty();
        assertThat(world.drafts.draft(RequestId.next())).isEmpty();
    }

    @Test
    void a_provider_who_asks_for_something_writes_a_draft_like_anybody_without_an_account() {
        var id = RequestId.next();
        world.signedIn.become(Viewers.provider());

        world.drafts.describe(IntakeWorld.describe(id));

        assertThat(world.drafts.draft(id)).isPresent();
        assertThat(world.browser.secrets()).hasSize(1);
    }

    @Test
    void work_cannot_end_before_it_begins() {
        var id = world.aDescribedDraft();

        assertThatThrownBy(
                        () -> world.drafts.situate(situated(id, LocalDate.of(2027, 3, 2), LocalDate.of(2027, 3, 1), 0)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("postRequest.datesCrossed");
    }

    @Test
    void why_the_budget_is_not_known_is_kept_only_when_it_is_not() {
        var unknown = new SituateNeed(
                RequestId.next(), RequestFixtures.GAILLAC, null, null, BudgetBand.UNKNOWN, " Première fois ", 0);
        var known = new SituateNeed(
                RequestId.next(), RequestFixtures.GAILLAC, null, null, BudgetBand.UP_TO_3000, "Première fois", 0);

        assertThat(unknown.budgetReason()).isEqualTo("Première fois");
        assertThat(known.budgetReason()).isEmpty();
    }

    @Test
    void a_date_in_the_past_is_refused_and_today_is_not() {
        var id = world.aDescribedDraft();

        assertThatThrownBy(() -> world.drafts.situate(situated(id, null, LocalDate.of(2026, 11, 22), 0)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("postRequest.dateInThePast");
        world.drafts.situate(situated(id, null, LocalDate.of(2026, 11, 23), 0));

        assertThat(world.intake.fileFor(world.client, id).summary().wishedBy()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void a_commune_that_does_not_exist_is_refused() {
        var id = world.aDescribedDraft();

        assertThatThrownBy(
                        () -> world.drafts.situate(new SituateNeed(id, "99999", null, null, BudgetBand.UNKNOWN, "", 0)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("postRequest.communeUnknown");
    }

    @Test
    void a_draft_can_be_thrown_away_and_a_request_cannot() {
        var draft = world.aDescribedDraft();
        world.drafts.discard(draft);
        assertThat(world.requests.byId(draft)).isEmpty();

        var sent = world.aSubmittedRequest();
        assertThatThrownBy(() -> world.drafts.discard(sent)).isInstanceOf(Refused.class);
        assertThat(world.requests.byId(sent)).isPresent();
    }

    private static SituateNeed situated(RequestId id, LocalDate from, LocalDate by, long version) {
        return new SituateNeed(id, RequestFixtures.GAILLAC, from, by, BudgetBand.UNKNOWN, "", version);
    }
}
