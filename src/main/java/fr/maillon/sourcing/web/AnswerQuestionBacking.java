package fr.maillon.sourcing.web;

import fr.maillon.identity.CurrentUser;
import fr.maillon.platform.web.Messenger;
import fr.maillon.platform.web.Redirects;
import fr.maillon.shared.NotFound;
import fr.maillon.sourcing.QuestionId;
import fr.maillon.sourcing.service.AnswerQuestion;
import fr.maillon.sourcing.service.QuestionService;
import fr.maillon.sourcing.service.QuestionView;
import fr.maillon.sourcing.service.SourcingQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A coordinator answers a question, for all invited. */
@Named
@RequestScoped
public class AnswerQuestionBacking {

    @Inject
    private SourcingQueries queries;

    @Inject
    private QuestionService questions;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messenger messenger;

    private String id;
    private QuestionView question;
    private String answer;

    public void load() {
        getQuestion();
    }

    public String publish() {
        questions.answer(new AnswerQuestion(new QuestionId(id), answer));
        messenger.success("answerQuestion.done");
        return Redirects.to(
                "/coordinator/requests/view", "id", getQuestion().request().value());
    }

    public QuestionView getQuestion() {
        if (question == null) {
            if (id == null) {
                throw new NotFound();
            }
            question = queries.question(currentUser.viewer(), new QuestionId(id));
        }
        return question;
    }

    public int getAnswerLength() {
        return AnswerQuestion.TEXT_LENGTH;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
