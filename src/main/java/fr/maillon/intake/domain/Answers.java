package fr.maillon.intake.domain;

import java.util.Map;

/** What a client answered to the questions of a need, by the codes of the questions. */
public record Answers(Map<String, String> byQuestion) {

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        byQuestion = Map.copyOf(byQuestion);
    }
}
