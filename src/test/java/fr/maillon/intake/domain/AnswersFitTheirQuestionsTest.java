package fr.maillon.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.catalogue.NeedTemplate;
import fr.maillon.intake.SomeNeeds;
import fr.maillon.shared.Refused;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions that depend on the answers (D-01). */
class AnswersFitTheirQuestionsTest {

    private final NeedTemplate need = SomeNeeds.sellOnline();

    @Test
    void a_question_that_depends_on_another_answer_is_asked_only_then() {
        assertThat(kept(Map.of("hasSite", "no", "siteAddress", "www.untel.example")))
                .isEqualTo(Map.of("hasSite", "no"));
        assertThat(kept(Map.of("hasSite", "yes", "siteAddress", " www.untel.example ")))
                .isEqualTo(Map.of("hasSite", "yes", "siteAddress", "www.untel.example"));
    }

    @Test
    void a_required_answer_that_is_missing_is_named() {
        assertThatThrownBy(() -> kept(Map.of()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("postRequest.answerMissing")
                .hasMessageContaining("hasSite ?");
        assertThatThrownBy(() -> kept(Map.of("hasSite", "yes", "siteAddress", "  ")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("siteAddress ?");
    }

    @Test
    void what_may_be_left_open_is() {
        assertThat(kept(Map.of("hasSite", "unknown", "delivery", ""))).isEqualTo(Map.of("hasSite", "unknown"));
    }

    @ParameterizedTest
    @CsvSource({"hasSite,perhaps", "productCount,-1", "productCount,many", "productCount,1234567890", "delivery,drone"})
    void an_answer_that_is_none_of_its_question_is_refused(String question, String answer) {
        var answers =
                question.equals("hasSite") ? Map.of("hasSite", answer) : Map.of("hasSite", "no", question, answer);

        assertThatThrownBy(() -> kept(answers))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("postRequest.answerUnfit")
                .hasMessageContaining(question + " ?");
    }

    @Test
    void words_have_a_limit() {
        var longest = "é".repeat(AnswersFitTheirQuestions.LONGEST);

        assertThat(kept(Map.of("hasSite", "yes", "siteAddress", longest))).containsEntry("siteAddress", longest);
        assertThatThrownBy(() -> kept(Map.of("hasSite", "yes", "siteAddress", longest + "é")))
                .hasMessageContaining("postRequest.answerTooLong");
    }

    @Test
    void what_is_not_asked_is_not_kept() {
        assertThat(kept(Map.of("hasSite", "no", "injected", "#{7*7}"))).isEqualTo(Map.of("hasSite", "no"));
    }

    private Map<String, String> kept(Map<String, String> typed) {
        return AnswersFitTheirQuestions.kept(need, typed);
    }
}
