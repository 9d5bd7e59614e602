package fr.maillon.catalogue.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.catalogue.AnswerKind;
import fr.maillon.catalogue.AnswerOption;
import fr.maillon.catalogue.AskedWhen;
import fr.maillon.catalogue.CatalogueFixtures;
import fr.maillon.catalogue.DependencyKind;
import fr.maillon.catalogue.NeedCode;
import fr.maillon.catalogue.NeedKind;
import fr.maillon.catalogue.NeedQuestion;
import fr.maillon.catalogue.NeedTemplate;
import fr.maillon.catalogue.TradeCode;
import fr.maillon.catalogue.TradeSummary;
import fr.maillon.catalogue.UsualDependency;
import fr.maillon.catalogue.UsualLot;
import fr.maillon.shared.Bilingual;
import fr.maillon.shared.Money;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be published is told, all of it at once and with its place. Requirements D-01, D-03. */
class ANeedIsCheckedTest {

    private static final Bilingual WORDS = new Bilingual("Des mots", "Words");
    private static final Bilingual NO_FRENCH = new Bilingual("", "Words");
    private static final Set<TradeCode> TRADES = CatalogueFixtures.shippedTradesWithout().trades().stream()
            .map(TradeSummary::code)
            .collect(Collectors.toSet());

    static Stream<NeedTemplate> shipped() {
        return CatalogueFixtures.shippedNeeds().needs().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void what_is_shipped_could_be_published(NeedTemplate need) {
        assertThat(NeedRules.problems(need, TRADES)).isEmpty();
        assertThat(texts(need))
                .allSatisfy(text -> assertThat(text.english()).as(text.french()).isNotBlank());
    }

    /** Everything that has to be there in both languages; a question may have no help. */
    private static List<Bilingual> texts(NeedTemplate need) {
        return Stream.of(
                        Stream.of(need.name(), need.explanation()),
                        need.questions().stream()
                                .flatMap(question -> Stream.concat(
                                        Stream.of(question.text(), question.help())
                                                .filter(text -> !text.isEmpty()),
                                        question.options().stream().map(AnswerOption::label))),
                        need.lots().stream()
                                .flatMap(lot -> Stream.concat(
                                        Stream.of(lot.title(), lot.brief(), lot.deliverables()),
                                        lot.checks().stream())))
                .flatMap(texts -> texts)
                .toList();
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        var need = new NeedTemplate(
                new NeedCode("need"),
                0,
                NeedKind.TRAIN_TEAM,
                NO_FRENCH,
                NO_FRENCH,
                List.of(yesNo("first", NO_FRENCH, null)),
                List.of(lot("lot-a", NO_FRENCH)),
                List.of());

        assertThat(NeedRules.problems(need, TRADES))
                .extracting(NeedProblem::messageKey)
                .containsExactly(
                        "need.problem.name",
                        "need.problem.explanation",
                        "need.problem.question.text",
                        "need.problem.lot.title");
    }

    @Test
    void english_may_be_missing() {
        var frenchOnly = new Bilingual("Des mots", "");

        assertThat(problems(List.of(yesNo("first", frenchOnly, null)), List.of(lot("lot-a", frenchOnly)), List.of()))
                .isEmpty();
    }

    @Test
    void a_text_that_is_too_long_is_told_by_its_beginning() {
        var question = yesNo("first", new Bilingual("Combien " + "de fois ".repeat(30), ""), null);

        assertThat(problems(List.of(question), List.of(), List.of()))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.messageKey()).isEqualTo("need.problem.tooLong");
                    assertThat(problem.arguments().get(1).toString())
                            .startsWith("Combien de fois")
                            .hasSize(40);
                });
    }

    @Test
    void a_code_stands_once() {
        assertThat(problems(List.of(yesNo("same", WORDS, null), yesNo("same", WORDS, null)), List.of(), List.of()))
                .containsExactly(NeedProblem.of("need.problem.question.twice", "same"));
        assertThat(problems(List.of(), List.of(lot("same", WORDS), lot("same", WORDS)), List.of()))
                .containsExactly(NeedProblem.of("need.problem.lot.twice", "same"));
        assertThat(problems(List.of(oneOf("first", "same", "same")), List.of(), List.of()))
                .containsExactly(NeedProblem.of("need.problem.option.twice", 1, "same"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "First", "has-site", "has site", "élan"})
    void the_code_of_a_question_is_letters_and_digits(String code) {
        assertThat(problems(List.of(yesNo(code, WORDS, null)), List.of(), List.of()))
                .containsExactly(NeedProblem.of("need.problem.question.code", 1, code));
    }

    @Test
    void the_code_of_a_lot_and_of_an_answer_has_its_form() {
        assertThat(problems(List.of(oneOf("first", "Oui", "non")), List.of(lot("Lot 1", WORDS)), List.of()))
                .containsExactly(
                        NeedProblem.of("need.problem.option.code", 1, "Oui"),
                        NeedProblem.of("need.problem.lot.code", 1, "Lot 1"));
    }

    @Test
    void there_is_a_choice_between_at_least_two() {
        assertThat(problems(List.of(oneOf("first", "only")), List.of(), List.of()))
                .containsExactly(NeedProblem.of("need.problem.options", 1, 2, NeedLimits.OPTIONS));
    }

    @Test
    void no_more_is_asked_than_somebody_answers_on_a_phone() {
        var nine = IntStream.range(0, 9)
                .mapToObj(i -> yesNo("question" + i, WORDS, null))
                .toList();
        var four = IntStream.range(0, 4)
                .mapToObj(i -> new NeedQuestion(
                        "question" + i, WORDS, Bilingual.EMPTY, AnswerKind.TEXT, List.of(), true, null))
                .toList();

        assertThat(problems(nine, List.of(), List.of())).containsExactly(NeedProblem.of("need.problem.questions", 8));
        assertThat(problems(four, List.of(), List.of())).containsExactly(NeedProblem.of("need.problem.required", 3));
    }

    @Test
    void a_condition_speaks_of_a_question_that_stands_before() {
        var condition = new AskedWhen("second", Set.of("yes"));

        assertThat(problems(
                        List.of(yesNo("first", WORDS, condition), yesNo("second", WORDS, null)), List.of(), List.of()))
                .containsExactly(NeedProblem.of("need.problem.condition.before", 1, "second"));
        assertThat(problems(
                        List.of(yesNo("second", WORDS, null), yesNo("first", WORDS, condition)), List.of(), List.of()))
                .isEmpty();
        assertThat(problems(List.of(yesNo("second", WORDS, condition)), List.of(), List.of()))
                .containsExactly(NeedProblem.of("need.problem.condition.before", 1, "second"));
    }

    @Test
    void a_condition_names_answers_that_can_be_given() {
        var number = new NeedQuestion("count", WORDS, Bilingual.EMPTY, AnswerKind.NUMBER, List.of(), false, null);
        var problem = List.of(NeedProblem.of("need.problem.condition.answers", 2, "count"));

        assertThat(problems(
                        List.of(number, yesNo("first", WORDS, new AskedWhen("count", Set.of("3")))),
                        List.of(),
                        List.of()))
                .isEqualTo(problem);
        assertThat(problems(
                        List.of(
                                oneOf("count", "some", "many"),
                                yesNo("first", WORDS, new AskedWhen("count", Set.of("many", "none")))),
                        List.of(),
                        List.of()))
                .isEqualTo(problem);
        assertThat(problems(
                        List.of(
                                oneOf("count", "some", "many"),
                                yesNo("first", WORDS, new AskedWhen("count", Set.of()))),
                        List.of(),
                        List.of()))
                .isEqualTo(problem);
    }

    @Test
    void a_lot_has_a_trade_that_is_offered() {
        assertThat(NeedRules.problems(need(List.of(), List.of(lot("lot-a", WORDS)), List.of()), Set.of()))
                .containsExactly(NeedProblem.of("need.problem.lot.trade", 1, "hosting"));
    }

    @ParameterizedTest
    @CsvSource({
        "3, 2, 1, 1, days",
        "0, 2, 1, 1, days",
        "1, 201, 1, 1, days",
        "1, 1, 300, 200, price",
        "1, 1, -1, 200, price"
    })
    void from_is_at_most_to(int daysFrom, int daysTo, int priceFrom, int priceTo, String wrong) {
        var lot = lot("lot-a", WORDS, daysFrom, daysTo, priceFrom, priceTo, WORDS);

        assertThat(problems(List.of(), List.of(lot), List.of()))
                .extracting(NeedProblem::messageKey)
                .containsExactly("need.problem.lot." + wrong);
    }

    @Test
    void a_lot_has_something_to_make_sure_of() {
        assertThat(problems(List.of(), List.of(lot("lot-a", WORDS, 1, 1, 1, 1)), List.of()))
                .containsExactly(NeedProblem.of("need.problem.lot.checks", 1, NeedLimits.CHECKS));
        assertThat(problems(List.of(), List.of(lot("lot-a", WORDS, 1, 1, 1, 1, NO_FRENCH)), List.of()))
                .containsExactly(NeedProblem.of("need.problem.lot.check", 1));
    }

    @Test
    void a_dependency_is_between_two_lots_of_the_need() {
        var lots = List.of(lot("lot-a", WORDS), lot("lot-b", WORDS));
        var twice = depends("lot-a", DependencyKind.STARTS_AFTER, "lot-b");

        assertThat(problems(List.of(), lots, List.of(depends("lot-a", DependencyKind.STARTS_AFTER, "lot-c"))))
                .containsExactly(NeedProblem.of("need.problem.dependency.lot", "lot-c"));
        assertThat(problems(List.of(), lots, List.of(depends("lot-a", DependencyKind.STARTS_AFTER, "lot-a"))))
                .containsExactly(NeedProblem.of("need.problem.dependency.itself", "lot-a"));
        assertThat(problems(List.of(), lots, List.of(twice, twice)))
                .containsExactly(NeedProblem.of("need.problem.dependency.twice", "lot-a", "lot-b"));
    }

    @Test
    void a_circle_of_dependencies_is_told_by_its_way() {
        var lots = List.of(named("logo", "Logo"), named("site", "Site"), named("texts", "Textes"));
        var circle = List.of(
                depends("logo", DependencyKind.STARTS_AFTER, "site"),
                depends("site", DependencyKind.NEEDS_DELIVERABLE_OF, "texts"),
                depends("texts", DependencyKind.ONLY_IF_AWARDED, "site"));

        assertThat(problems(List.of(), lots, circle))
                .containsExactly(NeedProblem.of("need.problem.dependency.circle", "Site → Textes → Site"));
    }

    @Test
    void lots_that_are_better_done_by_one_provider_may_say_so_both_ways() {
        var lots = List.of(lot("lot-a", WORDS), lot("lot-b", WORDS), lot("lot-c", WORDS));
        var harmless = List.of(
                depends("lot-a", DependencyKind.SAME_PROVIDER_PREFERRED, "lot-b"),
                depends("lot-b", DependencyKind.SAME_PROVIDER_PREFERRED, "lot-a"),
                depends("lot-a", DependencyKind.STARTS_AFTER, "lot-c"),
                depends("lot-b", DependencyKind.STARTS_AFTER, "lot-c"),
                depends("lot-a", DependencyKind.STARTS_AFTER, "lot-b"));

        assertThat(problems(List.of(), lots, harmless)).isEmpty();
    }

    private static List<NeedProblem> problems(
            List<NeedQuestion> questions, List<UsualLot> lots, List<UsualDependency> dependencies) {
        return NeedRules.problems(need(questions, lots, dependencies), TRADES);
    }

    private static NeedTemplate need(
            List<NeedQuestion> questions, List<UsualLot> lots, List<UsualDependency> dependencies) {
        return new NeedTemplate(
                new NeedCode("need"), 0, NeedKind.TRAIN_TEAM, WORDS, WORDS, questions, lots, dependencies);
    }

    private static NeedQuestion yesNo(String code, Bilingual text, @Nullable AskedWhen when) {
        return new NeedQuestion(code, text, Bilingual.EMPTY, AnswerKind.YES_NO, List.of(), false, when);
    }

    private static NeedQuestion oneOf(String code, String... options) {
        return new NeedQuestion(
                code,
                WORDS,
                Bilingual.EMPTY,
                AnswerKind.ONE_OF,
                Stream.of(options)
                        .map(option -> new AnswerOption(option, WORDS))
                        .toList(),
                false,
                null);
    }

    private static UsualLot lot(String code, Bilingual title) {
        return lot(code, title, 1, 2, 100, 200, WORDS);
    }

    private static UsualLot named(String code, String title) {
        return lot(code, new Bilingual(title, ""), 1, 2, 100, 200, WORDS);
    }

    private static UsualLot lot(
            String code, Bilingual title, int daysFrom, int daysTo, int priceFrom, int priceTo, Bilingual... checks) {
        return new UsualLot(
                code,
                CatalogueFixtures.HOSTING,
                title,
                WORDS,
                WORDS,
                daysFrom,
                daysTo,
                Money.euros(priceFrom),
                Money.euros(priceTo),
                false,
                List.of(checks));
    }

    private static UsualDependency depends(String lot, DependencyKind kind, String on) {
        return new UsualDependency(lot, kind, on);
    }
}
