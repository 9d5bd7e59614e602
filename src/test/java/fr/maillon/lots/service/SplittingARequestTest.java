package fr.maillon.lots.service;

import static fr.maillon.lots.LotsWorld.draft;
import static fr.maillon.lots.LotsWorld.drafts;
import static fr.maillon.lots.LotsWorld.split;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.maillon.catalogue.DependencyKind;
import fr.maillon.catalogue.TradeCode;
import fr.maillon.identity.Role;
import fr.maillon.identity.Viewers;
import fr.maillon.intake.BriefContent.BriefLot;
import fr.maillon.intake.BriefOffered;
import fr.maillon.intake.RequestAbandoned;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.RequestStatus;
import fr.maillon.lots.CriterionKind;
import fr.maillon.lots.LotCheck;
import fr.maillon.lots.LotDependency;
import fr.maillon.lots.LotDetails;
import fr.maillon.lots.LotFixtures;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotStatus;
import fr.maillon.lots.LotSummary;
import fr.maillon.lots.LotsRearranged;
import fr.maillon.lots.LotsWorld;
import fr.maillon.lots.RequestSplit;
import fr.maillon.lots.SplitStatus;
import fr.maillon.shared.Ids;
import fr.maillon.shared.Money;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import fr.maillon.shared.Stale;
import fr.maillon.shared.TerritoryId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SplittingARequestTest {

    private final LotsWorld world = new LotsWorld();
    private final RequestId id = world.aRequestToSplit();

    @Test
    void an_accepted_request_has_an_empty_split_to_write() {
        var picture = world.splits.split(world.intake.coordinator, id);

        assertThat(picture.status()).isEqualTo(SplitStatus.OPEN);
        assertThat(picture.lots()).isEmpty();
        assertThat(picture.biddingDays()).isEqualTo(14);
        assertThat(picture.request().budget()).isEqualTo(Money.euros(8000));
    }

    @Test
    void a_draft_is_kept_with_unfinished_words_and_the_client_is_not_asked() {
        var unfinished = new LotDraft(
                LotId.next(), "Photos", new TradeCode("photography"), "", null, 3, 10, LotFixtures.CHECKED);

        world.splits.saveDraft(new SplitRequest(id, "", null, List.of(unfinished), List.of(), 0));

        var lot = world.splits.split(world.intake.coordinator, id).lots().get(0);
        assertThat(lot.title()).isEqualTo("Photos");
        assertThat(lot.reference()).isEqualTo("QR-2026-000123-L01");
        assertThat(lot.status()).isEqualTo(LotStatus.DRAFT);
        assertThat(lot.inviteAtMost()).isEqualTo(3);
        assertThat(world.intake.events.of(RequestSplit.class)).isEmpty();
        assertThat(world.statusOf(id)).isEqualTo(RequestStatus.IN_QUALIFICATION);
    }

    @Test
    void lots_can_be_added_removed_and_moved() {
        var shop = draft("Boutique", Money.euros(3000));
        var photos = draft("Photos", Money.euros(1000));
        var hosting = draft("Hébergement", null);
        world.splits.saveDraft(split(id, 0, List.of(shop, photos)));

        world.splits.saveDraft(split(id, 1, List.of(hosting, shop)));

        assertThat(world.progress.lotsOf(id))
                .extracting(LotSummary::title, LotSummary::position, LotSummary::reference)
                .containsExactly(
                        tuple("Hébergement", 1, "QR-2026-000123-L01"), tuple("Boutique", 2, "QR-2026-000123-L02"));
    }

    @Test
    void offering_freezes_the_brief_as_it_stands_and_is_told_once() {
        var lots = List.of(draft("Boutique", Money.euros(3000)), draft("Photos", null));

        world.splits.offer(split(id, 0, lots));

        var brief = world.intake
                .intake
                .fileFor(world.intake.client, id)
                .newestBrief()
                .orElseThrow();
        var content = brief.content();
        assertThat(content.introduction()).isEqualTo("Une boutique pour la conserverie.");
        assertThat(content.budget()).isNull();
        assertThat(content.lots())
                .extracting(BriefLot::position, BriefLot::title, BriefLot::tradeName, BriefLot::brief, BriefLot::budget)
                .containsExactly(
                        tuple(1, "Boutique", "Développement web", "Ce qu’il faut faire.", Money.euros(3000)),
                        tuple(2, "Photos", "Développement web", "Ce qu’il faut faire.", null));
        assertThat(content.lots())
                .extracting(BriefLot::lot)
                .containsExactly(world.lotOf(id, 1).value(), world.lotOf(id, 2).value());
        assertThat(world.statusOf(id)).isEqualTo(RequestStatus.BRIEF_APPROVAL);
        assertThat(world.intake.events.of(BriefOffered.class)).containsExactly(new BriefOffered(id, 1));
        assertThat(world.intake.events.of(RequestSplit.class)).containsExactly(new RequestSplit(id, 1));
    }

    @Test
    void when_every_share_is_known_the_budget_of_the_brief_is_their_sum() {
        world.splits.offer(split(id, 0, drafts(2)));

        assertThat(world.intake
                        .intake
                        .fileFor(world.intake.client, id)
                        .newestBrief()
                        .orElseThrow()
                        .content()
                        .budget())
                .isEqualTo(Money.euros(2000));
    }

    @Test
    void offered_twice_it_is_offered_once_and_no_longer_changed() {
        var lots = drafts(2);
        world.splits.offer(split(id, 0, lots));

        world.splits.offer(split(id, 0, lots));

        assertThat(world.intake.events.of(RequestSplit.class)).hasSize(1);
        assertThatThrownBy(() -> world.splits.saveDraft(split(id, 1, drafts(1))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("splitRequest.notOpen");
        assertThatThrownBy(() -> world.splits.offer(split(id, 1, drafts(1)))).isInstanceOf(Refused.class);
    }

    @Test
    void saving_and_then_offering_the_same_words_works() {
        var lots = drafts(2);
        world.splits.saveDraft(split(id, 0, lots));

        world.splits.offer(split(id, 1, lots));

        assertThat(world.intake.events.of(RequestSplit.class)).hasSize(1);
    }

    @Test
    void shares_up_to_the_budget_are_offered_and_a_cent_more_is_not() {
        var tooMuch = List.of(draft("Boutique", Money.euros(5000)), draft("Photos", Money.of("3000.01")));

        assertThatThrownBy(() -> world.splits.offer(split(id, 0, tooMuch)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("splitRequest.overBudget");
        assertThat(world.intake.events.of(RequestSplit.class)).isEmpty();

        world.splits.offer(
                split(id, 0, List.of(draft("Boutique", Money.euros(5000)), draft("Photos", Money.euros(3000)))));
        assertThat(world.intake.events.of(RequestSplit.class)).hasSize(1);
    }

    @Test
    void a_share_is_more_than_nothing_and_at_most_a_million() {
        for (var share : List.of("0", "-1", "1000000.01")) {
            var lots = List.of(draft("Boutique", Money.of(share)));
            assertThatThrownBy(() -> world.splits.saveDraft(split(id, 0, lots)))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("splitRequest.shareOutOfRange");
        }
    }

    @Test
    void nothing_unfinished_is_offered() {
        var wordless = new LotDraft(
                LotId.next(), "Photos", new TradeCode("photography"), "", null, 3, 10, LotFixtures.CHECKED);

        assertThatThrownBy(() -> world.splits.offer(split(id, 0, List.of(wordless))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("splitRequest.briefMissing");
        assertThatThrownBy(() -> world.splits.offer(new SplitRequest(id, " ", null, drafts(1), List.of(), 0)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("splitRequest.introductionMissing");
    }

    @Test
    void a_trade_that_does_not_exist_is_refused() {
        var unknown = new LotDraft(
                LotId.next(), "Magie", new TradeCode("magic"), "Abracadabra.", null, 3, 10, LotFixtures.CHECKED);

        assertThatThrownBy(() -> world.splits.saveDraft(split(id, 0, List.of(unknown))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("splitRequest.tradeUnknown");
    }

    @Test
    void a_split_saved_in_another_window_is_not_overwritten() {
        world.splits.saveDraft(split(id, 0, drafts(2)));

        assertThatThrownBy(() -> world.splits.saveDraft(split(id, 0, drafts(1))))
                .isInstanceOf(Stale.class);
    }

    @Test
    void saving_the_same_words_twice_changes_nothing() {
        var lots = drafts(2);
        world.splits.saveDraft(split(id, 0, lots));

        world.splits.saveDraft(split(id, 0, lots));

        assertThat(world.splits.split(world.intake.coordinator, id).savings()).isEqualTo(1);
    }

    @Test
    void a_refused_brief_is_written_again_with_the_reason_in_view() {
        var lots = drafts(2);
        world.splits.offer(split(id, 0, lots));
        world.refuse(id, 1, "Il manque les photos.");

        var picture = world.splits.split(world.intake.coordinator, id);
        assertThat(picture.status()).isEqualTo(SplitStatus.OPEN);
        assertThat(picture.refusalReason()).isEqualTo("Il manque les photos.");
        assertThat(picture.lots()).hasSize(2);

        world.splits.offer(split(id, 1, drafts(3)));
        assertThat(world.intake.events.of(RequestSplit.class))
                .containsExactly(new RequestSplit(id, 1), new RequestSplit(id, 2));
        assertThat(world.progress.lotsOf(id)).hasSize(3);
    }

    @Test
    void only_coordinators_of_its_territory_split_it() {
        var elsewhere = Viewers.from(new TerritoryId(Ids.next()), Role.COORDINATOR);

        for (var somebody : List.of(world.intake.client, Viewers.provider(), elsewhere)) {
            world.intake.signedIn.become(somebody);
            assertThatThrownBy(() -> world.splits.split(somebody, id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> world.splits.saveDraft(split(id, 0, drafts(1))))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> world.splits.offer(split(id, 0, drafts(1))))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void a_request_that_was_not_accepted_has_no_split() {
        var undecided = world.intake.aRequestToQualify();

        assertThatThrownBy(() -> world.splits.split(world.intake.coordinator, undecided))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void an_abandoned_request_takes_its_drafts_with_it() {
        world.splits.offer(split(id, 0, drafts(2)));
        world.intake.progress.abandon(id);
        world.listener.abandoned(new RequestAbandoned(id));

        assertThat(world.progress.lotsOf(id)).extracting(LotSummary::status).containsOnly(LotStatus.CANCELLED);
        assertThat(world.splits.split(world.intake.coordinator, id).status()).isEqualTo(SplitStatus.DROPPED);
    }

    @Test
    void the_budget_of_the_client_is_proposed_until_another_is_agreed() {
        assertThat(world.splits.split(world.intake.coordinator, id).budget()).isEqualTo(Money.euros(8000));

        world.splits.saveDraft(new SplitRequest(id, "", Money.euros(5000), drafts(1), List.of(), 0));
        assertThat(world.splits.split(world.intake.coordinator, id).budget()).isEqualTo(Money.euros(5000));

        world.splits.saveDraft(new SplitRequest(id, "", null, drafts(1), List.of(), 1));
        assertThat(world.splits.split(world.intake.coordinator, id).budget()).isNull();
    }

    /** D-04: the totals always equal the sum. */
    @Test
    void shares_have_to_come_to_the_agreed_budget() {
        var lots = List.of(draft("Boutique", Money.euros(3000)), draft("Photos", Money.of("999.99")));

        assertThatThrownBy(() -> world.splits.offer(agreed(Money.euros(4000), lots)))
                .isInstanceOfSatisfying(Refused.class, refusal -> {
                    assertThat(refusal.messageKey()).isEqualTo("splitRequest.sharesTooLittle");
                    assertThat(refusal.arguments()).containsExactly(Money.euros(4000), Money.of("0.01"));
                });
        world.splits.offer(agreed(Money.of("3999.99"), lots));
        assertThat(world.statusOf(id)).isEqualTo(RequestStatus.BRIEF_APPROVAL);
    }

    /** D-03: nothing is published with an open check; a draft may have any. */
    @Test
    void an_open_check_is_named_and_nothing_is_offered() {
        var open = detailed("Photos", null, LotDetails.NONE.withChecks(List.of(LotCheck.open("Droits"))));
        world.splits.saveDraft(split(id, 0, List.of(open)));

        assertThatThrownBy(() -> world.splits.offer(split(id, 1, List.of(open))))
                .isInstanceOfSatisfying(Refused.class, refusal -> assertThat(refusal.arguments())
                        .containsExactly("Photos", "Droits"));
        assertThat(world.intake.events.of(RequestSplit.class)).isEmpty();
    }

    @Test
    void a_public_client_is_offered_no_criterion_that_prefers_local_providers() {
        var local = detailed(
                "Photos",
                null,
                new LotDetails(
                        "",
                        List.of(),
                        null,
                        null,
                        false,
                        null,
                        CriterionKind.usual(false),
                        LotFixtures.CHECKED.checks(),
                        List.of()));
        world.splits.saveDraft(split(id, 0, List.of(local)));
        world.intake.directory.becomePublic(world.intake.client.account());

        assertThat(world.splits.split(world.intake.coordinator, id).publicClient())
                .isTrue();
        assertThatThrownBy(() -> world.splits.offer(split(id, 1, List.of(local))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("splitRequest.localForPublicBody");
    }

    @Test
    void dependencies_say_the_order_and_a_circle_is_refused_even_in_a_draft() {
        var photos = draft("Photos", null);
        var shop = detailed("Boutique", null, after(photos.lotId()));
        world.splits.saveDraft(split(id, 0, List.of(shop, photos)));

        var order = world.progress.order(id);
        assertThat(order.inTurn()).containsExactly(photos.lotId(), shop.lotId());
        assertThat(order.waves()).isEqualTo(2);

        var circle = new LotDraft(photos.lotId(), "Photos", photos.trade(), "", null, 3, 10, after(shop.lotId()));
        assertThatThrownBy(() -> world.splits.saveDraft(split(id, 1, List.of(shop, circle))))
                .isInstanceOfSatisfying(Refused.class, refusal -> assertThat(refusal.arguments())
                        .containsExactly("Lot 1 Boutique → Lot 2 Photos → Lot 1 Boutique"));
        assertThat(world.progress.order(id).inTurn()).containsExactly(photos.lotId(), shop.lotId());
    }

    /** D-04: merging and splitting keep history, once for each time it was kept. */
    @Test
    void that_lots_were_merged_or_divided_is_told_once_when_it_is_kept() {
        var told = new SplitRequest(
                id,
                "",
                null,
                drafts(1),
                List.of(new Rearranged(true, "Boutique", "Photos"), new Rearranged(false, "Site", "Site (suite)")),
                0);

        world.splits.saveDraft(told);
        world.splits.saveDraft(told);

        assertThat(world.intake.events.of(LotsRearranged.class))
                .containsExactly(
                        new LotsRearranged(id, true, "Boutique", "Photos"),
                        new LotsRearranged(id, false, "Site", "Site (suite)"));
    }

    private SplitRequest agreed(Money budget, List<LotDraft> lots) {
        return new SplitRequest(id, "Une boutique.", budget, lots, List.of(), 0);
    }

    private static LotDraft detailed(String title, Money budget, LotDetails details) {
        return new LotDraft(LotId.next(), title, new TradeCode("photography"), "À faire.", budget, 3, 10, details);
    }

    private static LotDetails after(LotId other) {
        return LotFixtures.CHECKED.withDependencies(
                List.of(new LotDependency(DependencyKind.NEEDS_DELIVERABLE_OF, other)));
    }
}
