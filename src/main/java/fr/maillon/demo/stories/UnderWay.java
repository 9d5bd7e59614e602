package fr.maillon.demo.stories;

import fr.maillon.demo.people.Cast;
import fr.maillon.directory.ProviderId;
import fr.maillon.identity.AccountId;
import fr.maillon.intake.RequestId;
import fr.maillon.lots.LotId;
import fr.maillon.sourcing.QuestionId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** A story while it is told: its request and lots, and the questions that nobody has answered yet. */
final class UnderWay {

    private final Story story;
    private final Cast cast;
    private final RequestId request = RequestId.next();
    private final List<LotId> lots;
    private final Deque<QuestionId> unanswered = new ArrayDeque<>();

    UnderWay(Story story, Cast cast) {
        this.story = story;
        this.cast = cast;
        this.lots = Stream.generate(LotId::next).limit(story.lots().size()).toList();
    }

    Story story() {
        return story;
    }

    RequestId request() {
        return request;
    }

    List<LotId> lots() {
        return lots;
    }

    LotId lot(Step step) {
        return lots.get(step.lot() - 1);
    }

    AccountId account(Step step) {
        return cast.account(step.who().equals(Step.CLIENT) ? story.client() : step.who());
    }

    /** The provider who acts. */
    ProviderId provider(Step step) {
        return cast.provider(step.who());
    }

    ProviderId provider(String key) {
        return cast.provider(key);
    }

    void asked(QuestionId question) {
        unanswered.add(question);
    }

    QuestionId oldestQuestion() {
        return unanswered.remove();
    }
}
