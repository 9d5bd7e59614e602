package fr.maillon.intake.domain;

import static fr.maillon.intake.RequestFixtures.aLot;
import static fr.maillon.intake.RequestFixtures.aLotInFull;
import static fr.maillon.intake.RequestFixtures.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.maillon.catalogue.DependencyKind;
import fr.maillon.catalogue.TradeCode;
import fr.maillon.intake.BriefContent;
import fr.maillon.intake.BriefContent.BriefCriterion;
import fr.maillon.intake.BriefContent.BriefDependency;
import fr.maillon.intake.BriefContent.BriefLine;
import fr.maillon.intake.BriefContent.BriefLot;
import fr.maillon.intake.BriefSection;
import fr.maillon.intake.domain.BriefChanges.Change;
import fr.maillon.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Issue 4, part 6: what changed since the version before, section by section (UX-X-03 for what a reader compares). */
class WhatChangedInABriefTest {

    private static final BriefLot SHOP = aLot(1, "Boutique");
    private static final BriefLot PHOTOS = aLotInFull(2, "Photos");

    @Test
    void two_versions_that_say_the_same_do_not_differ() {
        assertThat(between(List.of(SHOP, PHOTOS), List.of(aLot(1, "Boutique"), aLotInFull(2, "Photos"))))
                .isEmpty();
    }

    @Test
    void other_words_before_the_lots_are_a_change_of_the_introduction() {
        var changes = BriefChanges.between(saying("Une boutique."), saying("Une boutique et un blog."));

        assertThat(changes.sections()).singleElement().satisfies(change -> {
            assertThat(change.section()).isEqualTo(BriefSection.INTRODUCTION);
            assertThat(change.kind()).isEqualTo(BriefChange.CHANGED);
            assertThat(change.inOrder()).containsExactly(BriefPart.BRIEF);
            assertThat(change.wordsBefore()).isEqualTo("Une boutique.");
        });
    }

    @Test
    void a_total_that_no_share_explains_is_a_change_of_the_introduction() {
        var before = new BriefContent("Une boutique.", Money.euros(8000), List.of(SHOP));
        var after = new BriefContent("Une boutique.", Money.euros(9000), List.of(SHOP));

        assertThat(BriefChanges.between(before, after).sections())
                .singleElement()
                .satisfies(change -> assertThat(change.inOrder()).containsExactly(BriefPart.BUDGET));
    }

    @Test
    void added_and_removed_lots_are_told_with_what_they_said() {
        var changes = between(List.of(SHOP, PHOTOS), List.of(SHOP, aLot(3, "Textes")));

        assertThat(changes)
                .extracting(Change::kind, Change::title)
                .containsExactly(tuple(BriefChange.ADDED, "Textes"), tuple(BriefChange.REMOVED, "Photos"));
        assertThat(changes.get(1).wordsBefore()).isEqualTo(PHOTOS.brief());
    }

    @Test
    void a_lot_put_before_others_does_not_change_them() {
        var first = numbered(aLot(3, "Textes"), 1);

        var changes = between(List.of(SHOP, PHOTOS), List.of(first, numbered(SHOP, 2), behind(PHOTOS, 3, 2)));

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(BriefChange.ADDED);
            assertThat(change.title()).isEqualTo("Textes");
        });
    }

    @Test
    void two_lots_that_change_places_are_told_by_the_one_that_moved_forward() {
        var changes = between(List.of(SHOP, PHOTOS), List.of(behind(PHOTOS, 1, 2), numbered(SHOP, 2)));

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.title()).isEqualTo("Photos");
            assertThat(change.inOrder()).containsExactly(BriefPart.PLACE);
        });
    }

    @Test
    void every_part_of_a_lot_is_told_by_its_name() {
        var other = new BriefLot(
                PHOTOS.lot(),
                2,
                "Prises de vue",
                new TradeCode("video"),
                "Vidéo",
                "Filmer l’atelier.",
                "Un film",
                List.of(new BriefLine("Produit", new BigDecimal("41"), "photos")),
                Money.euros(1300),
                LocalDate.of(2027, 1, 5),
                PHOTOS.endWished(),
                false,
                List.of(new BriefCriterion("Prix", 50), new BriefCriterion("Références", 50)),
                List.of(new BriefDependency(DependencyKind.STARTS_AFTER, 1, "Boutique")));

        assertThat(between(List.of(SHOP, PHOTOS), List.of(SHOP, other)))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.inOrder())
                            .containsExactly(
                                    BriefPart.TITLE,
                                    BriefPart.TRADE,
                                    BriefPart.BRIEF,
                                    BriefPart.DELIVERABLES,
                                    BriefPart.LINES,
                                    BriefPart.BUDGET,
                                    BriefPart.DATES,
                                    BriefPart.ON_SITE,
                                    BriefPart.CRITERIA,
                                    BriefPart.DEPENDENCIES);
                    assertThat(change.touches("TITLE")).isTrue();
                    assertThat(change.touches("PLACE")).isFalse();
                    assertThat(change.before()).isEqualTo(PHOTOS);
                });
    }

    @Test
    void a_quantity_written_with_more_decimals_is_the_same_quantity() {
        var same = withLines(List.of(new BriefLine("Produit", new BigDecimal("40.00"), "photos")));

        assertThat(between(List.of(SHOP, PHOTOS), List.of(SHOP, same))).isEmpty();
    }

    private static List<Change> between(List<BriefLot> before, List<BriefLot> after) {
        return BriefChanges.between(new BriefContent("Une.", null, before), new BriefContent("Une.", null, after))
                .sections();
    }

    private static BriefLot numbered(BriefLot lot, int position) {
        return with(lot, position, lot.lines(), lot.dependencies());
    }

    /** At another place, and so is the lot on which it depends. */
    private static BriefLot behind(BriefLot lot, int position, int other) {
        return with(
                lot,
                position,
                lot.lines(),
                lot.dependencies().stream()
                        .map(dependency -> new BriefDependency(dependency.kind(), other, dependency.title()))
                        .toList());
    }

    private static BriefLot withLines(List<BriefLine> lines) {
        return with(PHOTOS, PHOTOS.position(), lines, PHOTOS.dependencies());
    }

    private static BriefLot with(
            BriefLot lot, int position, List<BriefLine> lines, List<BriefDependency> dependencies) {
        return new BriefLot(
                lot.lot(),
                position,
                lot.title(),
                lot.trade(),
                lot.tradeName(),
                lot.brief(),
                lot.deliverables(),
                lines,
                lot.budget(),
                lot.startWished(),
                lot.endWished(),
                lot.onSite(),
                lot.criteria(),
                dependencies);
    }
}
