package fr.maillon.sourcing.service;

import fr.maillon.sourcing.QuestionId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The answer that all invited read. */
public record AnswerQuestion(
        @NotNull QuestionId question,
        @NotBlank @Size(max = AnswerQuestion.TEXT_LENGTH) String answer) {

    public static final int TEXT_LENGTH = 4000;
}
