package fr.maillon.lots.persistence;

import static fr.maillon.lots.LotFixtures.MONDAY_MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.catalogue.DependencyKind;
import fr.maillon.catalogue.TradeCode;
import fr.maillon.intake.RequestId;
import fr.maillon.lots.CriterionKind;
import fr.maillon.lots.LotCheck;
import fr.maillon.lots.LotCriterion;
import fr.maillon.lots.LotDependency;
import fr.maillon.lots.LotDetails;
import fr.maillon.lots.LotFixtures;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotLine;
import fr.maillon.lots.LotSize;
import fr.maillon.lots.LotStatus;
import fr.maillon.lots.SplitStatus;
import fr.maillon.lots.domain.Lot;
import fr.maillon.lots.domain.LotWording;
import fr.maillon.lots.domain.Split;
import fr.maillon.platform.database.OnBothDatabases;
import fr.maillon.shared.Money;
import fr.maillon.shared.NotFound;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaLotRepositoryTest extends OnBothDatabases {

    private final RequestId request = RequestId.next();
    private JpaLotRepository lots;

    @BeforeEach
    void splitTheRequest() {
        lots = new JpaLotRepository(entityManager);
        var split = new Split(request);
        split.write("Pour toute la demande.", Money.euros(8000));
        lots.add(split);
    }

    @Test
    void a_lot_is_found_again_as_it_was() {
        var lot = LotFixtures.anOpenedLot(request, 2, false);
        var before = lot.summary();
        lots.add(lot);
        writeAndForget();

        var found = lots.require(lot.id());

        assertThat(found.summary()).isEqualTo(before);
        assertThat(found.awaitsDecision()).isTrue();
    }

    @Test
    void a_split_is_found_again_as_it_was() {
        writeAndForget();

        var found = lots.split(request).orElseThrow();

        assertThat(found.introduction()).isEqualTo("Pour toute la demande.");
        assertThat(found.budget()).isEqualTo(Money.euros(8000));
        assertThat(found.status()).isEqualTo(SplitStatus.OPEN);
        assertThat(found.savings()).isEqualTo(1);
    }

    @Test
    void the_lots_of_a_request_come_in_order_and_without_those_of_others() {
        lots.add(LotFixtures.aDraft(request, 2));
        lots.add(LotFixtures.aDraft(request, 1));
        var other = RequestId.next();
        lots.add(new Split(other));
        lots.add(LotFixtures.aDraft(other, 1));
        writeAndForget();

        assertThat(lots.lotsOf(request)).extracting(Lot::position).containsExactly(1, 2);
        assertThat(lots.heldLotsOf(request)).extracting(Lot::position).containsExactly(1, 2);
    }

    @Test
    void a_lot_is_held_with_its_siblings_in_order() {
        var second = LotFixtures.aLotReceivingBids(request, 2);
        lots.add(second);
        lots.add(LotFixtures.aDraft(request, 1));
        var other = RequestId.next();
        lots.add(new Split(other));
        lots.add(LotFixtures.aDraft(other, 1));
        writeAndForget();

        assertThat(lots.heldWithSiblings(second.id())).extracting(Lot::position).containsExactly(1, 2);
    }

    @Test
    void what_was_changed_before_it_is_held_is_not_lost() {
        var lot = LotFixtures.anOpenedLot(request, 1, false);
        lots.add(lot);
        writeAndForget();
        lots.require(lot.id()).decideWithoutBids();

        var held = lots.heldWithSiblings(lot.id()).get(0);
        held.runAgain();
        writeAndForget();

        var found = lots.require(lot.id());
        assertThat(found.awaitsDecision()).isFalse();
        assertThat(found.status()).isEqualTo(LotStatus.SHORTLISTING);
        assertThat(found.summary().round()).isEqualTo(2);
    }

    @Test
    void an_unknown_lot_is_neither_found_nor_held() {
        var unknown = LotId.next();

        assertThatThrownBy(() -> lots.require(unknown)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> lots.heldWithSiblings(unknown)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_lots_that_have_not_ended_are_told_in_one_look() {
        var running = LotFixtures.aLotReceivingBids(request, 1);
        var ended = LotFixtures.anOpenedLot(request, 2, true);
        ended.closeWithoutResult();
        lots.add(running);
        lots.add(ended);
        writeAndForget();

        assertThat(lots.unfinished(List.of(running.id(), ended.id()))).containsExactly(running.id());
        assertThat(lots.unfinished(List.of())).isEmpty();
    }

    @Test
    void a_draft_can_be_taken_out_of_the_split() {
        var draft = LotFixtures.aDraft(request, 1);
        lots.add(draft);
        writeAndForget();

        lots.remove(lots.require(draft.id()));
        writeAndForget();

        assertThat(lots.lotsOf(request)).isEmpty();
    }

    @Test
    void each_change_of_a_lot_makes_a_new_version() {
        var lot = LotFixtures.aLotSeekingProviders(request, 1);
        lots.add(lot);
        writeAndForget();
        var before = lots.require(lot.id()).version();

        lots.require(lot.id()).openForBids(MONDAY_MORNING);
        writeAndForget();

        assertThat(lots.require(lot.id()).version()).isGreaterThan(before);
    }

    /** The fullest that a coordinator may write, in characters that take two each in the stored text. */
    @Test
    void the_fullest_details_are_found_again_as_they_were() {
        var details = new LotDetails(
                "\"".repeat(LotDetails.DELIVERABLES),
                Collections.nCopies(
                        LotDetails.LINES,
                        new LotLine(
                                "\"".repeat(LotLine.LABEL), new BigDecimal("999999.99"), "\"".repeat(LotLine.UNIT))),
                LocalDate.of(2027, 1, 11),
                LocalDate.of(2027, 2, 11),
                true,
                LotSize.M,
                Collections.nCopies(
                        LotDetails.CRITERIA, new LotCriterion(CriterionKind.OWN, "\"".repeat(LotCriterion.WORDS), 100)),
                Collections.nCopies(
                        LotDetails.CHECKS,
                        new LotCheck("\"".repeat(LotCheck.LABEL), false, "\"".repeat(LotCheck.REASON))),
                Collections.nCopies(
                        LotDetails.DEPENDENCIES,
                        new LotDependency(DependencyKind.SAME_PROVIDER_PREFERRED, LotId.next())));
        var lot = new Lot(
                LotId.next(),
                request,
                LotFixtures.REFERENCE,
                1,
                new LotWording("Lot", new TradeCode("hosting"), "", null, 5, 14, details));
        lots.add(lot);
        writeAndForget();

        assertThat(lots.require(lot.id()).wording().details()).isEqualTo(details);
    }

    @Test
    void details_that_only_change_inside_are_kept() {
        var lot = LotFixtures.aDraft(request, 1);
        lots.add(lot);
        writeAndForget();
        var wording = lot.wording();
        var checked = wording.details().withChecks(List.of(LotCheck.open("Droits")));

        lots.require(lot.id())
                .write(
                        LotFixtures.REFERENCE,
                        1,
                        new LotWording(wording.title(), wording.trade(), wording.brief(), null, 5, 14, checked));
        writeAndForget();

        assertThat(lots.require(lot.id()).wording().details()).isEqualTo(checked);
    }
}
