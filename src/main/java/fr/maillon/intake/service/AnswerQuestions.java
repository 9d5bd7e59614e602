package fr.maillon.intake.service;

import fr.maillon.intake.RequestId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * A client answers the questions of the need: the second step of a draft.
 *
 * @param answers by the codes of the questions; what is not asked is not kept
 * @param version of the draft as shown
 */
public record AnswerQuestions(
        @NotNull RequestId requestId,
        @NotNull @Size(max = 100) Map<String, String> answers,
        long version) {

    public AnswerQuestions {
        answers = Map.copyOf(answers);
    }
}
