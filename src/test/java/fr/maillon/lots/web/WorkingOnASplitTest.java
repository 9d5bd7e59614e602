package fr.maillon.lots.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.maillon.catalogue.DependencyKind;
import fr.maillon.lots.CriterionKind;
import fr.maillon.lots.LotDependency;
import fr.maillon.lots.LotOrder;
import fr.maillon.lots.LotSize;
import fr.maillon.lots.LotsWorld;
import fr.maillon.lots.NeedFixtures;
import fr.maillon.lots.service.LotDraft;
import fr.maillon.lots.service.Rearranged;
import fr.maillon.lots.service.SplitRequest;
import fr.maillon.shared.Money;
import fr.maillon.shared.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** D-04, UX-K-03: adding, moving, dividing and merging lots on one screen, with nothing typed ever lost. */
class WorkingOnASplitTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 1, 11);

    private final LotsWorld world = new LotsWorld();
    private final SplitForm split = SplitForm.of(
            world.splits.split(world.intake.coordinator, world.aRequestToSplit()), List.of("Besoin", "Budget"));

    @Test
    void it_begins_with_one_lot_judged_and_checked_as_usual_and_the_budget_of_the_client() {
        var lot = split.getLots().get(0);

        assertThat(split.getBudget()).isEqualTo(Money.euros(8000));
        assertThat(split.getShares().getLeft()).isEqualTo(Money.euros(8000));
        assertThat(lot.getWeights()).isEqualTo(100);
        assertThat(lot.getCriteria()).extracting(CriterionForm::getKind).contains(CriterionKind.PROXIMITY);
        assertThat(lot.getChecks()).extracting(CheckForm::getLabel).containsExactly("Besoin", "Budget");
        assertThat(lot.getOpenChecks()).isEqualTo(2);
    }

    @Test
    void lots_change_places_as_far_as_there_are_places() {
        lots("A", "B", "C");

        split.move(lot("C"), -1);
        split.move(lot("A"), -1);
        split.move(lot("B"), 1);

        assertThat(split.getLots()).extracting(LotForm::getTitle).containsExactly("A", "C", "B");
    }

    @Test
    void a_lot_that_goes_takes_what_depends_on_it_along_and_the_last_one_stays() {
        lots("A", "B");
        depend("A", DependencyKind.STARTS_AFTER, "B");

        split.remove(lot("B"));
        split.remove(lot("A"));

        assertThat(split.getLots()).extracting(LotForm::getTitle).containsExactly("A");
        assertThat(lot("A").getDependencies()).isEmpty();
    }

    @Test
    void a_lot_divided_leaves_the_sum_as_it_was_to_the_cent() {
        lots("Site", "Autre");
        lot("Site").setBudget(Money.of("1000.01"));
        lot("Site").setBrief("Tout.");
        depend("Site", DependencyKind.STARTS_AFTER, "Autre");

        split.divide(lot("Site"));

        assertThat(split.getLots()).extracting(LotForm::getTitle).containsExactly("Site", "Site (suite)", "Autre");
        assertThat(split.getLots())
                .extracting(LotForm::getBudget)
                .containsExactly(Money.of("500.01"), Money.of("500.00"), null);
        assertThat(lot("Site (suite)").getBrief()).isEqualTo("Tout.");
        assertThat(lot("Site (suite)").getDependencies())
                .containsExactly(new LotDependency(
                        DependencyKind.STARTS_AFTER, lot("Autre").getId()));
        assertThat(split.toCommand().rearranged()).containsExactly(new Rearranged(false, "Site", "Site (suite)"));
    }

    @Test
    void a_title_as_long_as_possible_can_be_divided_too() {
        lots("x".repeat(LotDraft.TITLE));

        split.divide(split.getLots().get(0));

        assertThat(split.getLots().get(1).getTitle()).hasSize(LotDraft.TITLE).endsWith(" (suite)");
    }

    @Test
    void two_lots_merged_lose_nothing_that_was_said_of_either() {
        lots("Photos", "Boutique", "Textes");
        var kept = lot("Photos");
        kept.setBrief("Photographier.");
        kept.setBudget(Money.euros(700));
        kept.setEndWished(MONDAY);
        kept.setSize(LotSize.S);
        kept.getChecks().get(0).setDone(true);
        var gone = lot("Textes");
        gone.setBrief("Écrire.");
        gone.setDeliverables("Dix pages");
        gone.setBudget(Money.of("300.50"));
        gone.setStartWished(MONDAY.minusDays(9));
        gone.setEndWished(MONDAY.minusDays(2));
        gone.setOnSite(true);
        gone.setSize(LotSize.M);
        gone.addLine();
        gone.getLines().get(0).setLabel("Page");
        gone.getLines().get(0).setQuantity(BigDecimal.TEN);
        gone.addCheck();
        gone.getChecks().get(2).setLabel("Relecture");
        depend("Boutique", DependencyKind.NEEDS_DELIVERABLE_OF, "Textes");
        depend("Boutique", DependencyKind.NEEDS_DELIVERABLE_OF, "Photos");
        depend("Textes", DependencyKind.STARTS_AFTER, "Photos");

        kept.getChoices().setMergeWith(gone.getKey());
        split.merge(kept);

        assertThat(split.getLots()).extracting(LotForm::getTitle).containsExactly("Photos", "Boutique");
        assertThat(kept.getBrief()).isEqualTo("Photographier.\n\nÉcrire.");
        assertThat(kept.getDeliverables()).isEqualTo("Dix pages");
        assertThat(kept.getBudget()).isEqualTo(Money.of("1000.50"));
        assertThat(kept.getStartWished()).isEqualTo(MONDAY.minusDays(9));
        assertThat(kept.getEndWished()).isEqualTo(MONDAY);
        assertThat(kept.isOnSite()).isTrue();
        assertThat(kept.getSize()).isEqualTo(LotSize.M);
        assertThat(kept.getLines()).extracting(LineForm::getLabel).containsExactly("Page");
        assertThat(kept.getChecks())
                .extracting(CheckForm::getLabel, CheckForm::isOpen)
                .containsExactly(tuple("Besoin", true), tuple("Budget", true), tuple("Relecture", true));
        assertThat(kept.getDependencies()).isEmpty();
        assertThat(lot("Boutique").getDependencies())
                .containsExactly(new LotDependency(DependencyKind.NEEDS_DELIVERABLE_OF, kept.getId()));
        assertThat(split.toCommand().rearranged()).containsExactly(new Rearranged(true, "Photos", "Textes"));
    }

    @Test
    void a_merging_that_would_close_a_circle_is_refused_and_changes_nothing() {
        lots("A", "B", "C");
        depend("A", DependencyKind.STARTS_AFTER, "B");
        depend("B", DependencyKind.STARTS_AFTER, "C");
        lot("A").getChoices().setMergeWith(lot("C").getKey());

        assertThatThrownBy(() -> split.merge(lot("A")))
                .isInstanceOfSatisfying(Refused.class, refusal -> assertThat(refusal.arguments())
                        .containsExactly("Lot 1 A → Lot 2 B → Lot 1 A"));

        assertThat(split.getLots()).hasSize(3);
        assertThat(lot("A").getDependencies()).hasSize(1);
        assertThat(split.toCommand().rearranged()).isEmpty();
    }

    @Test
    void merging_needs_another_lot() {
        lots("A", "B");
        assertThatThrownBy(() -> split.merge(lot("A"))).hasMessageContaining("splitRequest.merge.choose");
        lot("A").getChoices().setMergeWith(lot("A").getKey());
        assertThatThrownBy(() -> split.merge(lot("A"))).hasMessageContaining("splitRequest.merge.choose");
    }

    @Test
    void a_dependency_that_closes_a_circle_is_refused_with_its_path_and_not_added() {
        lots("Charte", "Boutique", "Photos");
        depend("Boutique", DependencyKind.NEEDS_DELIVERABLE_OF, "Photos");

        assertThatThrownBy(() -> depend("Photos", DependencyKind.STARTS_AFTER, "Boutique"))
                .isInstanceOfSatisfying(Refused.class, refusal -> {
                    assertThat(refusal.messageKey()).isEqualTo("splitRequest.circle");
                    assertThat(refusal.arguments()).containsExactly("Lot 2 Boutique → Lot 3 Photos → Lot 2 Boutique");
                });
        assertThatThrownBy(() -> depend("Boutique", DependencyKind.NEEDS_DELIVERABLE_OF, "Photos"))
                .hasMessageContaining("splitRequest.dependsTwice");
        assertThatThrownBy(() -> split.addDependency(lot("Charte")))
                .hasMessageContaining("splitRequest.dependency.choose");

        assertThat(lot("Photos").getDependencies()).isEmpty();
        assertThat(split.getOrder().places()).extracting(LotOrder.Place::wave).containsExactly(1, 2, 1);
    }

    @Test
    void what_is_left_is_told_and_given_to_the_lots_without_a_share() {
        lots("A", "B", "C");
        lot("A").setBudget(Money.euros(3000));
        assertThat(split.getShares().isDistributable()).isTrue();

        split.getShares().distribute();

        assertThat(split.getLots())
                .extracting(LotForm::getBudget)
                .containsExactly(Money.euros(3000), Money.euros(2500), Money.euros(2500));
        assertThat(split.getShares().getLeft()).isEqualTo(Money.ZERO);
        assertThat(split.getShares().isDistributable()).isFalse();
        lot("A").setBudget(Money.euros(3001));
        assertThat(split.getShares().getExcess()).isEqualTo(Money.euros(1));
    }

    @Test
    void usual_lots_of_a_need_arrive_with_all_that_is_known_of_them() {
        split.take(LotsOfNeed.of(NeedFixtures.sellOnline(1), Set.of("photos", "shop"), split::fresh));

        assertThat(split.getLots())
                .extracting(LotForm::getTitle, LotForm::getTrade, LotForm::isOnSite, LotForm::getSize)
                .containsExactly(
                        tuple("Titre photos", "photography", true, LotSize.S),
                        tuple("Titre shop", "web-development", false, LotSize.L));
        assertThat(lot("Titre photos").getBrief()).isEqualTo("Travail photos");
        assertThat(lot("Titre photos").getDeliverables()).isEqualTo("Livrable photos");
        assertThat(lot("Titre photos").getChecks())
                .extracting(CheckForm::getLabel)
                .containsExactly("Besoin", "Budget", "Droits sur les images");
        assertThat(lot("Titre shop").getDependencies())
                .containsExactly(new LotDependency(
                        DependencyKind.NEEDS_DELIVERABLE_OF, lot("Titre photos").getId()));
    }

    @Test
    void advised_lots_stand_beside_those_that_are_written_and_never_push_any_out() {
        lots("Écrit");
        split.take(LotsOfNeed.of(NeedFixtures.sellOnline(1), Set.of("texts"), split::fresh));
        assertThat(split.getLots()).extracting(LotForm::getTitle).containsExactly("Écrit", "Titre texts");
        assertThat(lot("Titre texts").getDependencies()).isEmpty();

        while (split.isRoomForMore()) {
            split.add();
            split.getLots().get(split.getLots().size() - 1).setTitle("Plein");
        }
        var one = LotsOfNeed.of(NeedFixtures.sellOnline(1), Set.of("shop"), split::fresh);
        assertThatThrownBy(() -> split.take(one)).hasMessageContaining("splitRequest.tooMany");
        assertThat(split.getLots()).hasSize(SplitRequest.LOTS);
    }

    @Test
    void what_was_kept_comes_back_as_it_was_typed() {
        lots("Photos", "Boutique");
        split.setIntroduction("Le projet.");
        split.getLots().forEach(lot -> lot.setTrade("photography"));
        lot("Photos").setBrief("À faire.");
        lot("Photos").addLine();
        lot("Photos").getLines().get(0).setLabel("Image");
        lot("Photos").addLine();
        lot("Photos").addCriterion();
        depend("Boutique", DependencyKind.ONLY_IF_AWARDED, "Photos");
        var command = split.toCommand();
        world.splits.saveDraft(command);

        var again = SplitForm.of(
                world.splits.split(world.intake.coordinator, command.requestId()), List.of("Besoin", "Budget"));

        assertThat(again.toCommand().lots()).isEqualTo(command.lots());
        assertThat(again.getBudget()).isEqualTo(Money.euros(8000));
        assertThat(again.getIntroduction()).isEqualTo("Le projet.");
        assertThat(again.getLots().get(0).getLines())
                .extracting(LineForm::getLabel)
                .containsExactly("Image");
    }

    private void lots(String... titles) {
        while (split.getLots().size() < titles.length) {
            split.add();
        }
        for (int i = 0; i < titles.length; i++) {
            split.getLots().get(i).setTitle(titles[i]);
        }
    }

    private LotForm lot(String title) {
        return split.getLots().stream()
                .filter(lot -> title.equals(lot.getTitle()))
                .findFirst()
                .orElseThrow();
    }

    private void depend(String title, DependencyKind kind, String on) {
        lot(title).getChoices().setKind(kind);
        lot(title).getChoices().setDependsOn(lot(on).getKey());
        split.addDependency(lot(title));
    }
}
