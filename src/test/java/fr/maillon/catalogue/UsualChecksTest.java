package fr.maillon.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.shared.Bilingual;
import fr.maillon.shared.Money;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A lot that no need of the request has is checked all the same before providers are invited. Requirement D-03. */
class UsualChecksTest {

    private static final TradeCode HOSTING = CatalogueFixtures.HOSTING;

    @Test
    void what_stands_most_often_comes_first_and_then_what_stood_first() {
        var needs = List.of(
                need(lot(HOSTING, "Accès", "Nom de domaine")),
                need(lot(HOSTING, "Région"), lot(CatalogueFixtures.PHOTOGRAPHY, "Lumière", "Région")),
                need(lot(HOSTING, "Nom de domaine", "Région"), lot(HOSTING, "Nom de domaine")));

        assertThat(UsualChecks.of(needs, HOSTING))
                .containsExactly(check("Nom de domaine"), check("Région"), check("Accès"));
    }

    @Test
    void there_are_at_most_six() {
        var many = IntStream.range(0, 9).mapToObj(i -> "Point " + i).toArray(String[]::new);

        assertThat(UsualChecks.of(List.of(need(lot(HOSTING, many))), HOSTING))
                .hasSize(6)
                .first()
                .isEqualTo(check("Point 0"));
    }

    @Test
    void a_trade_that_no_need_has_has_none() {
        assertThat(UsualChecks.of(List.of(need(lot(HOSTING, "Accès"))), CatalogueFixtures.GRAPHIC_DESIGN))
                .isEmpty();
    }

    @Test
    void every_shipped_trade_has_some() {
        var needs = CatalogueFixtures.shippedNeeds().needs();

        assertThat(CatalogueFixtures.shippedTradesWithout().trades())
                .allSatisfy(trade -> assertThat(UsualChecks.of(needs, trade.code()))
                        .as(trade.code().value())
                        .hasSizeBetween(4, 6));
    }

    private static NeedTemplate need(UsualLot... lots) {
        return new NeedTemplate(
                new NeedCode("need"),
                1,
                NeedKind.SOMETHING_ELSE,
                Bilingual.EMPTY,
                Bilingual.EMPTY,
                List.of(),
                List.of(lots),
                List.of());
    }

    private static UsualLot lot(TradeCode trade, String... checks) {
        return new UsualLot(
                "lot",
                trade,
                Bilingual.EMPTY,
                Bilingual.EMPTY,
                Bilingual.EMPTY,
                1,
                2,
                Money.euros(1),
                Money.euros(2),
                false,
                Stream.of(checks).map(UsualChecksTest::check).toList());
    }

    private static Bilingual check(String french) {
        return new Bilingual(french, "");
    }
}
