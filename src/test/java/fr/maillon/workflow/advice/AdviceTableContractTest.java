package fr.maillon.workflow.advice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.catalogue.AdviceRule;
import fr.maillon.catalogue.AnswerOption;
import fr.maillon.catalogue.CatalogueFixtures;
import fr.maillon.catalogue.NeedQuestion;
import fr.maillon.catalogue.NeedTemplate;
import fr.maillon.catalogue.TradeSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the compiler cannot see between the table of advice, the catalogue and the page that shows the table. Requirement
 * UX-K-03.
 */
class AdviceTableContractTest {

    private static final String WORDS = "(\"[^\"]+\"(, \"[^\"]+\")*)?";
    private static final String ONE_WORD = "\"[^\"]+\"";
    private static final String COMPARISON = "((>|>=|<|<=) \\d{1,6})?";

    private static final DmnModelInstance MODEL = SuggestLots.read(Dmn::readModelFromStream);
    private static final List<NeedTemplate> NEEDS =
            CatalogueFixtures.shippedNeeds().needs();

    static Stream<AdviceRule> rules() {
        return new DmnAdviceTable().rules().stream();
    }

    static Stream<Rule> lines() {
        return table().getRules().stream();
    }

    private static DecisionTable table() {
        return MODEL.getModelElementsByType(DecisionTable.class).iterator().next();
    }

    @Test
    void the_file_is_a_valid_model_with_one_table_of_which_all_lines_count() {
        Dmn.validateModel(MODEL);

        assertThat(MODEL.getModelElementsByType(Decision.class))
                .singleElement()
                .extracting(Decision::getId)
                .isEqualTo(SuggestLots.DECISION);
        assertThat(table().getHitPolicy()).isEqualTo(HitPolicy.COLLECT);
        assertThat(table().getAggregation()).isNull();
    }

    @Test
    void there_is_no_other_table_that_nothing_holds_to_this() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("bpmn"))) {
            assertThat(files.map(file -> "/bpmn/" + file.getFileName()).filter(name -> name.endsWith(".dmn")))
                    .containsExactly(SuggestLots.RESOURCE);
        }
    }

    @Test
    void its_columns_are_those_that_are_filled_and_read() {
        assertThat(table().getInputs())
                .extracting(input -> input.getInputExpression().getText().getTextContent())
                .containsExactly(SuggestLots.NEED, SuggestLots.QUESTION, SuggestLots.ANSWER, SuggestLots.NUMBER);
        assertThat(table().getOutputs())
                .extracting(Output::getName)
                .containsExactly(
                        SuggestLots.TRADE,
                        SuggestLots.LOT,
                        SuggestLots.ADVISED,
                        SuggestLots.REASON_FRENCH,
                        SuggestLots.REASON_ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void every_cell_says_nothing_that_the_page_could_not_show(Rule line) {
        List<String> cells = new ArrayList<>();
        line.getInputEntries().forEach(cell -> cells.add(cell.getText().getTextContent()));
        line.getOutputEntries().forEach(cell -> cells.add(cell.getText().getTextContent()));

        assertThat(cells).hasSize(9);
        assertThat(cells.get(0)).matches(WORDS);
        assertThat(cells.get(1)).matches(ONE_WORD);
        assertThat(cells.get(2)).matches(WORDS);
        assertThat(cells.get(3)).matches(COMPARISON);
        assertThat(cells.get(4)).matches(ONE_WORD);
        assertThat(cells.get(5)).matches("(" + ONE_WORD + ")?");
        assertThat(cells.get(6)).matches("true|false");
        assertThat(cells.get(7)).matches(ONE_WORD);
        assertThat(cells.get(8)).matches(ONE_WORD);
        assertThat(cells.get(2).isEmpty())
                .as("answers or a number")
                .isNotEqualTo(cells.get(3).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void it_speaks_of_trades_there_are_and_says_why_in_both_languages(AdviceRule rule) {
        assertThat(CatalogueFixtures.shippedTradesWithout().trades())
                .extracting(TradeSummary::code)
                .contains(rule.trade());
        assertThat(rule.reason().french()).isNotBlank();
        assertThat(rule.reason().english()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_need_it_names_asks_that_question_and_has_such_a_lot(AdviceRule rule) {
        assertThat(NEEDS).extracting(NeedTemplate::code).containsAll(rule.needs());
        assertThat(NEEDS).filteredOn(need -> rule.needs().contains(need.code())).allSatisfy(need -> assertThat(
                        meets(rule, need))
                .as("%s in %s", rule.id(), need.code())
                .isTrue());
        assertThat(NEEDS).as("a need that %s can be met in", rule.id()).anyMatch(need -> meets(rule, need));
    }

    private static boolean meets(AdviceRule rule, NeedTemplate need) {
        return need.questions().stream()
                        .anyMatch(question -> question.code().equals(rule.question()) && canBeAnswered(question, rule))
                && need.lots().stream()
                        .anyMatch(lot -> lot.trade().equals(rule.trade())
                                && (rule.lot().isEmpty() || rule.lot().equals(lot.code())));
    }

    private static boolean canBeAnswered(NeedQuestion question, AdviceRule rule) {
        return switch (question.kind()) {
            case YES_NO ->
                rule.number().isEmpty() && List.of("yes", "no", "unknown").containsAll(rule.answers());
            case ONE_OF ->
                rule.number().isEmpty()
                        && question.options().stream()
                                .map(AnswerOption::code)
                                .toList()
                                .containsAll(rule.answers());
            case NUMBER -> !rule.number().isEmpty();
            case TEXT -> false;
        };
    }
}
