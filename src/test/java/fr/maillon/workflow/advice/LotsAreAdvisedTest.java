package fr.maillon.workflow.advice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.catalogue.AdviceRule;
import fr.maillon.catalogue.AdvisedLot;
import fr.maillon.catalogue.AskedWhen;
import fr.maillon.catalogue.CatalogueFixtures;
import fr.maillon.catalogue.NeedCode;
import fr.maillon.catalogue.NeedTemplate;
import fr.maillon.shared.Bilingual;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each suggested lot says why: every line of the table is met by an answer. Requirement UX-K-03. */
class LotsAreAdvisedTest {

    private static final DmnLotAdvisor ADVISOR = new DmnLotAdvisor();
    private static final List<NeedTemplate> NEEDS =
            CatalogueFixtures.shippedNeeds().needs();
    private static final Bilingual USUAL = new Bilingual("Habituel pour ce besoin.", "Usual for this need.");

    /** Every line of the table with each need it holds for and that asks the question, and each answer. */
    static Stream<Arguments> lines() {
        return new DmnAdviceTable().rules().stream().flatMap(rule -> NEEDS.stream()
                .filter(need -> rule.needs().isEmpty() || rule.needs().contains(need.code()))
                .filter(need -> hasLot(need, rule))
                .filter(need -> need.questions().stream()
                        .anyMatch(question -> question.code().equals(rule.question())))
                .flatMap(need -> answers(rule).map(answer -> Arguments.of(rule, need, answer))));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_line_is_met_by_its_answer(AdviceRule rule, NeedTemplate need, String answer) {
        var advised = ADVISOR.advise(need, answering(need, rule.question(), answer));

        assertThat(advised).filteredOn(lot -> speaksOf(rule, lot)).isNotEmpty().allSatisfy(lot -> {
            assertThat(lot.advised()).isEqualTo(rule.advised());
            assertThat(lot.reasons()).contains(rule.reason());
        });
    }

    @Test
    void a_shop_without_photos_needs_a_photographer_and_one_with_them_does_not() {
        assertThat(lot("sell-online", "photos", Map.of("hasPhotos", "no"))).satisfies(lot -> {
            assertThat(lot.advised()).isTrue();
            assertThat(lot.reasons())
                    .extracting(Bilingual::french)
                    .containsExactly("Il n’y a pas encore de belles photos à montrer.");
        });
        assertThat(lot("sell-online", "photos", Map.of("hasPhotos", "yes"))).satisfies(lot -> {
            assertThat(lot.advised()).isFalse();
            assertThat(lot.reasons()).extracting(Bilingual::english).containsExactly("The client has photos already.");
        });
    }

    @Test
    void many_products_win_over_photos_that_are_there() {
        var lot = lot("sell-online", "photos", Map.of("hasPhotos", "yes", "productCount", "41"));

        assertThat(lot.advised()).isTrue();
        assertThat(lot.reasons()).singleElement().satisfies(reason -> assertThat(reason.english())
                .startsWith("Many products"));
    }

    @Test
    void a_number_counts_from_its_bound() {
        assertThat(lot("sell-online", "photos", Map.of("hasPhotos", "yes", "productCount", "40"))
                        .advised())
                .isFalse();
    }

    @Test
    void a_line_about_one_lot_says_nothing_of_another_of_the_same_trade() {
        var answers = Map.of("siteBroken", "no");

        assertThat(lot("keep-site-alive", "rescue", answers).advised()).isFalse();
        assertThat(lot("keep-site-alive", "maintenance", answers).advised()).isTrue();
    }

    @Test
    void what_no_line_speaks_of_is_usual_for_the_need() {
        var all = ADVISOR.advise(need("sell-online"), Map.of());

        assertThat(all)
                .extracting(advised -> advised.lot())
                .isEqualTo(need("sell-online").lots());
        assertThat(all).allSatisfy(lot -> {
            assertThat(lot.advised()).isTrue();
            assertThat(lot.reasons()).containsExactly(USUAL);
        });
    }

    @Test
    void an_answer_to_a_question_that_is_not_asked_any_more_does_not_count() {
        var answers = Map.of("hasSite", "yes", "hasDomain", "no");

        assertThat(lot("first-site", "hosting", answers).advised()).isFalse();
    }

    @Test
    void a_number_that_is_none_is_as_if_it_had_not_been_given() {
        assertThat(lot("sell-online", "photos", Map.of("productCount", "beaucoup"))
                        .reasons())
                .containsExactly(USUAL);
        assertThat(lot("sell-online", "photos", Map.of("productCount", "99999999999999"))
                        .reasons())
                .containsExactly(USUAL);
    }

    private static AdvisedLot lot(String need, String code, Map<String, String> answers) {
        return ADVISOR.advise(need(need), answers).stream()
                .filter(advised -> advised.lot().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static NeedTemplate need(String code) {
        return NEEDS.stream()
                .filter(need -> need.code().equals(new NeedCode(code)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean hasLot(NeedTemplate need, AdviceRule rule) {
        return need.lots().stream()
                .anyMatch(lot -> lot.trade().equals(rule.trade())
                        && (rule.lot().isEmpty() || rule.lot().equals(lot.code())));
    }

    private static boolean speaksOf(AdviceRule rule, AdvisedLot advised) {
        return advised.lot().trade().equals(rule.trade())
                && (rule.lot().isEmpty() || rule.lot().equals(advised.lot().code()));
    }

    private static Stream<String> answers(AdviceRule rule) {
        return rule.number().isEmpty() ? rule.answers().stream() : Stream.of(meeting(rule.number()));
    }

    private static String meeting(String comparison) {
        var parts = comparison.split(" ");
        return parts[0].equals(">") ? String.valueOf(Integer.parseInt(parts[1]) + 1) : parts[1];
    }

    /** That answer, and those without which the question would not be asked. */
    private static Map<String, String> answering(NeedTemplate need, String code, String answer) {
        Map<String, String> answers = new HashMap<>(Map.of(code, answer));
        var asked = code;
        while (asked != null) {
            var one = asked;
            AskedWhen when = need.questions().stream()
                    .filter(question -> question.code().equals(one))
                    .findFirst()
                    .orElseThrow()
                    .askedWhen();
            if (when != null) {
                answers.put(when.question(), when.answers().iterator().next());
            }
            asked = when == null ? null : when.question();
        }
        return answers;
    }
}
