package fr.maillon.lots.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.catalogue.DependencyKind;
import fr.maillon.catalogue.TradeCode;
import fr.maillon.intake.BriefContent;
import fr.maillon.intake.BriefContent.BriefCriterion;
import fr.maillon.intake.BriefContent.BriefDependency;
import fr.maillon.intake.BriefContent.BriefLine;
import fr.maillon.intake.BriefContent.BriefLot;
import fr.maillon.lots.CriterionKind;
import fr.maillon.lots.LotCheck;
import fr.maillon.lots.LotCriterion;
import fr.maillon.lots.LotDependency;
import fr.maillon.lots.LotDetails;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotLine;
import fr.maillon.lots.LotSize;
import fr.maillon.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** D-04: everything a client approves of a lot reaches the brief; what is only the coordinator's does not. */
class ABriefIsMadeOfItsLotsTest {

    private static final TradeCode TRADE = new TradeCode("photography");
    private static final LocalDate START = LocalDate.of(2027, 1, 11);

    private final LotId shop = LotId.next();
    private final LotId photos = LotId.next();

    @Test
    void nothing_of_a_lot_is_left_out() {
        var details = new LotDetails(
                "Quarante images\nUne planche",
                List.of(new LotLine("Fiche produit", new BigDecimal("40"), "fiches")),
                START,
                START.plusDays(30),
                true,
                LotSize.S,
                List.of(
                        new LotCriterion(CriterionKind.PRICE, "", 60),
                        new LotCriterion(CriterionKind.OWN, "Style", 40)),
                List.of(new LotCheck("Droits", true, "")),
                List.of(new LotDependency(DependencyKind.STARTS_AFTER, shop)));

        var brief = brief(
                Money.euros(3000),
                new WrittenLot(shop, wording("Boutique", Money.euros(2000), LotDetails.NONE)),
                new WrittenLot(photos, wording("Photos", Money.euros(1000), details)));

        assertThat(brief.introduction()).isEqualTo("Le projet.");
        assertThat(brief.budget()).isEqualTo(Money.euros(3000));
        assertThat(brief.lots().get(1))
                .isEqualTo(new BriefLot(
                        photos.value(),
                        2,
                        "Photos",
                        TRADE,
                        "Nom de photography",
                        "À faire.",
                        "Quarante images\nUne planche",
                        List.of(new BriefLine("Fiche produit", new BigDecimal("40"), "fiches")),
                        Money.euros(1000),
                        START,
                        START.plusDays(30),
                        true,
                        List.of(new BriefCriterion("Critère PRICE", 60), new BriefCriterion("Style", 40)),
                        List.of(new BriefDependency(DependencyKind.STARTS_AFTER, 1, "Boutique"))));
    }

    @Test
    void the_budget_of_the_whole_is_the_sum_when_none_was_agreed_and_unknown_when_a_share_is_open() {
        var known = new WrittenLot(shop, wording("Boutique", Money.euros(2000), LotDetails.NONE));
        var open = new WrittenLot(photos, wording("Photos", null, LotDetails.NONE));

        assertThat(brief(null, known).budget()).isEqualTo(Money.euros(2000));
        assertThat(brief(null, known, open).budget()).isNull();
    }

    private static BriefContent brief(Money agreed, WrittenLot... lots) {
        return BriefContents.of(
                "Le projet.", agreed, List.of(lots), trade -> "Nom de " + trade, kind -> "Critère " + kind);
    }

    private static LotWording wording(String title, Money share, LotDetails details) {
        return new LotWording(title, TRADE, "À faire.", share, 5, 14, details);
    }
}
