package fr.maillon.lots.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.catalogue.DependencyKind;
import fr.maillon.catalogue.TradeCode;
import fr.maillon.lots.CriterionKind;
import fr.maillon.lots.LotCheck;
import fr.maillon.lots.LotCriterion;
import fr.maillon.lots.LotDependency;
import fr.maillon.lots.LotDetails;
import fr.maillon.lots.LotFixtures;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotLine;
import fr.maillon.platform.web.Messages;
import fr.maillon.shared.Money;
import fr.maillon.shared.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.AbstractThrowableAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** D-03 and D-04: what a coordinator has to have written before a client is asked; each refusal names the lot. */
class ABriefIsCompleteTest {

    private static final LotDetails CHECKED = LotFixtures.CHECKED;

    @Test
    void complete_it_passes() {
        BriefIsComplete.check("Le projet.", null, null, List.of(lot("Photos", Money.euros(100), CHECKED)));
    }

    @Test
    void an_open_check_stands_in_the_way_and_is_named() {
        var open = CHECKED.withChecks(List.of(
                new LotCheck("Fait", true, ""),
                new LotCheck("Autre", false, "rien à photographier"),
                LotCheck.open("Droits")));

        refused("splitRequest.checkOpen", lot("Photos", null, open))
                .satisfies(
                        refusal -> assertThat(((Refused) refusal).arguments()).containsExactly("Photos", "Droits"));
        refused("splitRequest.noCheck", lot("Photos", null, LotDetails.NONE));
    }

    @Test
    void a_line_has_its_quantity() {
        var line = new LotDetails(
                "",
                List.of(new LotLine("Fiche", null, "")),
                null,
                null,
                false,
                null,
                List.of(),
                CHECKED.checks(),
                List.of());

        refused("splitRequest.quantityMissing", lot("Photos", null, line));
    }

    @Test
    void the_weights_of_a_lot_come_to_a_hundred() {
        var price = new LotCriterion(CriterionKind.PRICE, "", 60);

        refused("splitRequest.weights", lot("Photos", null, judged(price)));
        refused("splitRequest.criterionTwice", lot("Photos", null, judged(price, price)));
        refused(
                "splitRequest.criterionUnnamed",
                lot("Photos", null, judged(price, new LotCriterion(CriterionKind.OWN, " ", 40))));
        BriefIsComplete.check(
                "Le projet.",
                null,
                null,
                List.of(lot("Photos", null, judged(price, new LotCriterion(CriterionKind.OWN, "Style", 40)))));
    }

    @Test
    void usual_weights_come_to_a_hundred_and_a_public_body_has_none_that_is_local() {
        for (boolean publicBody : new boolean[] {true, false}) {
            var usual = CriterionKind.usual(publicBody);
            assertThat(usual.stream().mapToInt(LotCriterion::weight).sum()).isEqualTo(100);
            assertThat(usual).extracting(LotCriterion::kind).anyMatch(CriterionKind.PRICE::equals);
            assertThat(usual.stream().anyMatch(one -> one.kind().isLocal())).isEqualTo(!publicBody);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Proximité", "entreprise LOCALE", "Valeur locale du projet", "proximity of the firm"})
    void local_preference_is_seen_through_own_words(String words) {
        assertThat(BriefIsComplete.prefersLocal(
                        lot("Photos", null, judged(new LotCriterion(CriterionKind.OWN, words, 100)))
                                .wording()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Visite des locaux", "Méthode", "Localisation des pages"})
    void other_own_words_are_not_taken_for_it(String words) {
        assertThat(BriefIsComplete.prefersLocal(
                        lot("Photos", null, judged(new LotCriterion(CriterionKind.OWN, words, 100)))
                                .wording()))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1000, , 400, 599.99, splitRequest.sharesTooLittle",
        "1000, , 400, 600.01, splitRequest.sharesTooMuch",
        "1000, , 1000, , splitRequest.shareMissing",
        "1000, 999.99, 400, 600, splitRequest.overBudget",
        ", 1000, 400, 600.01, splitRequest.overBudget",
    })
    void shares_come_to_the_agreed_budget_and_never_exceed_the_clients(
            String agreed, String ceiling, String first, String second, String key) {
        assertThatThrownBy(() -> BriefIsComplete.check(
                        "Le projet.",
                        money(agreed),
                        money(ceiling),
                        List.of(lot("Photos", money(first), CHECKED), lot("Textes", money(second), CHECKED))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(key);
    }

    @ParameterizedTest
    @CsvSource({"1000, 1000, 400, 600", ", 1000, 400, 600", ", , 400, ", "1000, , 0.01, 999.99"})
    void shares_that_fit_pass(String agreed, String ceiling, String first, String second) {
        BriefIsComplete.check(
                "Le projet.",
                money(agreed),
                money(ceiling),
                List.of(lot("Photos", money(first), CHECKED), lot("Textes", money(second), CHECKED)));
    }

    @Test
    void a_lot_does_not_end_before_it_starts() {
        var start = LocalDate.of(2027, 3, 1);
        var reversed =
                new LotDetails("", List.of(), start, start.minusDays(1), false, null, List.of(), List.of(), List.of());
        var sameDay = new LotDetails("", List.of(), start, start, false, null, List.of(), List.of(), List.of());

        assertThatThrownBy(() -> LotsAreSound.check(List.of(lot("Photos", null, reversed))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("splitRequest.datesReversed");
        LotsAreSound.check(List.of(lot("Photos", null, sameDay)));
    }

    @Test
    void nothing_is_kept_without_a_name() {
        var line = new LotDetails(
                "",
                List.of(new LotLine(" ", BigDecimal.ONE, "")),
                null,
                null,
                false,
                null,
                List.of(),
                List.of(),
                List.of());
        var check = LotDetails.NONE.withChecks(List.of(new LotCheck("", true, "")));

        assertThatThrownBy(() -> LotsAreSound.check(List.of(lot("Photos", null, line))))
                .hasMessageContaining("splitRequest.lineUnnamed");
        assertThatThrownBy(() -> LotsAreSound.check(List.of(lot("Photos", null, check))))
                .hasMessageContaining("splitRequest.checkUnnamed");
    }

    @Test
    void a_circle_is_refused_with_its_path() {
        var shop = LotId.next();
        var photos = LotId.next();
        var lots = List.of(
                new WrittenLot(shop, wording("Boutique", null, after(photos))),
                new WrittenLot(photos, wording("Photos", null, after(shop))));

        assertThatThrownBy(() -> LotsAreSound.check(lots))
                .isInstanceOfSatisfying(Refused.class, refusal -> assertThat(refusal.arguments())
                        .containsExactly("Lot 1 Boutique → Lot 2 Photos → Lot 1 Boutique"));
    }

    @Test
    void every_criterion_has_its_words() {
        for (var kind : CriterionKind.values()) {
            assertThat(Messages.in(Locale.FRENCH).has("enum.CriterionKind." + kind))
                    .isTrue();
        }
    }

    private static LotDetails after(LotId other) {
        return CHECKED.withDependencies(List.of(new LotDependency(DependencyKind.STARTS_AFTER, other)));
    }

    private static LotDetails judged(LotCriterion... criteria) {
        return new LotDetails(
                "",
                List.of(new LotLine("Fiche", BigDecimal.TEN, "")),
                null,
                null,
                false,
                null,
                List.of(criteria),
                CHECKED.checks(),
                List.of());
    }

    private static AbstractThrowableAssert<?, ?> refused(String key, WrittenLot lot) {
        return assertThatThrownBy(() -> BriefIsComplete.check("Le projet.", null, null, List.of(lot)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(key);
    }

    private static WrittenLot lot(String title, @Nullable Money share, LotDetails details) {
        return new WrittenLot(LotId.next(), wording(title, share, details));
    }

    private static LotWording wording(String title, @Nullable Money share, LotDetails details) {
        return new LotWording(title, new TradeCode("photography"), "À faire.", share, 5, 14, details);
    }

    private static @Nullable Money money(@Nullable String amount) {
        return amount == null ? null : Money.of(amount);
    }
}
