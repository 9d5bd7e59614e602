package fr.maillon.demo.stories;

import fr.maillon.demo.stories.Story.Need;
import fr.maillon.identity.CurrentUser;
import fr.maillon.intake.QualificationOutcome;
import fr.maillon.intake.RequestFiles;
import fr.maillon.intake.service.AnswerQuestions;
import fr.maillon.intake.service.ApproveBrief;
import fr.maillon.intake.service.CancelRequest;
import fr.maillon.intake.service.DescribeNeed;
import fr.maillon.intake.service.DraftService;
import fr.maillon.intake.service.IntakeService;
import fr.maillon.intake.service.ProvideInformation;
import fr.maillon.intake.service.QualifyRequest;
import fr.maillon.intake.service.RefuseBrief;
import fr.maillon.intake.service.SituateNeed;
import fr.maillon.intake.service.SubmitRequest;
import fr.maillon.shared.Zones;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is done with a request, from its first word to the approved brief. */
@Dependent
class RequestDeeds {

    private final DraftService drafts;
    private final IntakeService intake;
    private final RequestFiles files;
    private final CurrentUser currentUser;
    private final Clock clock;

    @Inject
    RequestDeeds(DraftService drafts, IntakeService intake, RequestFiles files, CurrentUser currentUser, Clock clock) {
        this.drafts = drafts;
        this.intake = intake;
        this.files = files;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    void writeDraft(UnderWay story) {
        var need = story.story().need();
        drafts.describe(new DescribeNeed(story.request(), need.code(), need.title(), need.text(), 0));
        drafts.answer(new AnswerQuestions(story.request(), need.answers(), version(story)));
        drafts.situate(new SituateNeed(
                story.request(), need.commune(), null, wishedBy(need), need.budget(), "", version(story)));
    }

    void post(UnderWay story) {
        writeDraft(story);
        drafts.submit(new SubmitRequest(story.request(), version(story)));
    }

    void qualify(UnderWay story, Step step) {
        intake.qualify(new QualifyRequest(
                story.request(),
                step.details().choice("as", QualificationOutcome.class),
                step.details().text("message", ""),
                version(story)));
    }

    void provideInformation(UnderWay story, Step step) {
        intake.provideInformation(
                new ProvideInformation(story.request(), step.details().text("answer"), version(story)));
    }

    void approveBrief(UnderWay story) {
        intake.approveBrief(new ApproveBrief(story.request(), newestBrief(story)));
    }

    void refuseBrief(UnderWay story, Step step) {
        intake.refuseBrief(new RefuseBrief(
                story.request(), newestBrief(story), step.details().text("reason")));
    }

    void cancel(UnderWay story, Step step) {
        intake.cancel(new CancelRequest(story.request(), step.details().text("reason")));
    }

    private @Nullable LocalDate wishedBy(Need need) {
        return need.wishedInDays() == 0
                ? null
                : LocalDate.ofInstant(clock.instant(), Zones.PARIS).plusDays(need.wishedInDays());
    }

    private int newestBrief(UnderWay story) {
        return files.fileFor(currentUser.viewer(), story.request()).summary().briefVersion();
    }

    private long version(UnderWay story) {
        return files.fileFor(currentUser.viewer(), story.request()).version();
    }
}
