package fr.maillon.sourcing.service;

import fr.maillon.catalogue.CatalogueApi;
import fr.maillon.catalogue.TradeCode;
import fr.maillon.catalogue.TradeSummary;
import fr.maillon.directory.DirectoryApi;
import fr.maillon.identity.Role;
import fr.maillon.identity.Viewer;
import fr.maillon.intake.AttachmentFile;
import fr.maillon.intake.AttachmentId;
import fr.maillon.intake.AttachmentSummary;
import fr.maillon.intake.AttachmentsApi;
import fr.maillon.intake.IntakeApi;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotStatus;
import fr.maillon.lots.LotsApi;
import fr.maillon.shared.NotFound;
import fr.maillon.sourcing.InvitationId;
import fr.maillon.sourcing.QuestionId;
import fr.maillon.sourcing.domain.InvitationRepository;
import fr.maillon.sourcing.domain.Question;
import fr.maillon.sourcing.domain.QuestionRepository;
import fr.maillon.sourcing.domain.QuestionsAreTaken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What invited providers and coordinators see of invitations and questions. */
@ApplicationScoped
public class SourcingQueries {

    private InvitedProvider invited;
    private InvitationRepository invitations;
    private QuestionRepository questions;
    private LotsApi lots;
    private IntakeApi intake;
    private AttachmentsApi attachments;
    private DirectoryApi directory;
    private CatalogueApi catalogue;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected SourcingQueries() {}

    @Inject
    SourcingQueries(
            InvitedProvider invited,
            InvitationRepository invitations,
            QuestionRepository questions,
            LotsApi lots,
            IntakeApi intake,
            AttachmentsApi attachments,
            DirectoryApi directory,
            CatalogueApi catalogue,
            Clock clock) {
        this.invited = invited;
        this.invitations = invitations;
        this.questions = questions;
        this.lots = lots;
        this.intake = intake;
        this.attachments = attachments;
        this.directory = directory;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The viewer's own invitations: the current ones by deadline, the past ones newest first. */
    public List<InvitationRow> invitations(Viewer viewer, InvitationFilter filter) {
        var provider = invited.provider(viewer);
        var now = clock.instant();
        var found =
                switch (filter) {
                    case CURRENT -> invitations.currentOf(provider, now);
                    case PAST -> invitations.pastOf(provider, now);
                };
        var trades = new HashMap<TradeCode, TradeSummary>();
        var rows = new ArrayList<InvitationRow>();
        for (var invitation : found) {
            rows.add(new InvitationRow(
                    invitation.id(),
                    invitation.title(),
                    trades.computeIfAbsent(invitation.trade(), catalogue::trade),
                    invitation.place().commune(),
                    invitation.place().kilometres(),
                    invitation.biddingEndsAt(),
                    invitation.status()));
        }
        return rows;
    }

    /**
     * The files of the request that an invited provider reads.
     *
     * @throws NotFound when the viewer is not the invited provider
     */
    public List<AttachmentSummary> files(Viewer viewer, InvitationId id) {
        return attachments.attachmentsOf(
                lots.lot(invited.invitation(viewer, id).lot()).requestId());
    }

    /**
     * One of those files with its content; the right is asked anew each time (S-FAC-09).
     *
     * @throws NotFound when the viewer is not the invited provider, or the file is of another request
     */
    public AttachmentFile file(Viewer viewer, InvitationId id, AttachmentId file) {
        return attachments.fileOf(lots.lot(invited.invitation(viewer, id).lot()).requestId(), file);
    }

    /**
     * What an invited provider is told.
     *
     * @throws NotFound when the viewer is not the invited provider
     */
    public InvitationView invitation(Viewer viewer, InvitationId id) {
        var invitation = invited.invitation(viewer, id);
        var lot = lots.lot(invitation.lot());
        var request = intake.request(lot.requestId());
        var now = clock.instant();
        var taken = QuestionsAreTaken.accordingTo(intake.times(lot.requestId()));
        var answerable = invitation.isAnswerable(now);
        return new InvitationView(
                invitation.id(),
                invitation.status(),
                invitation.title(),
                lot.reference(),
                catalogue.trade(invitation.trade()),
                request.need(),
                lot.brief(),
                invitation.place().commune(),
                invitation.place().kilometres(),
                request.wishedBy(),
                lot.inviteAtMost(),
                invitation.sentAt(),
                invitation.biddingEndsAt(),
                taken.end(invitation.biddingEndsAt()),
                answerable,
                answerable && taken.test(now, invitation.biddingEndsAt()),
                invitation.declineReason(),
                invitation.cancelReason(),
                rows(
                        lot.id(),
                        invitation.id(),
                        question ->
                                question.isAnswered() || question.invitation().equals(invitation.id())));
    }

    /**
     * A question that waits for the coordinator's answer, or has it.
     *
     * @throws NotFound when the viewer does not coordinate the lot's territory
     */
    public QuestionView question(Viewer viewer, QuestionId id) {
        viewer.mustBe(Role.COORDINATOR);
        var question = questions.require(id);
        var lot = lots.lotFor(viewer, question.lot());
        if (!viewer.coordinates(intake.request(lot.requestId()).territory())) {
            throw new NotFound();
        }
        var asker =
                directory.provider(invitations.require(question.invitation()).provider());
        return new QuestionView(
                question.id(),
                lot.requestId(),
                lot.id(),
                lot.reference(),
                lot.title(),
                lot.brief(),
                asker.name(),
                question.text(),
                question.askedAt(),
                question.answer(),
                question.answeredAt(),
                lot.biddingEndsAt(),
                !question.isAnswered()
                        && lot.status() == LotStatus.BIDDING
                        && question.round() == lot.round()
                        && isBefore(clock.instant(), lot.biddingEndsAt()),
                rows(lot.id(), null, other -> other.isAnswered() && !other.id().equals(question.id())));
    }

    private List<QuestionRow> rows(LotId lot, @Nullable InvitationId reader, Predicate<Question> visible) {
        return new ArrayList<>(questions.ofLot(lot).stream()
                .filter(visible)
                .map(question -> new QuestionRow(
                        question.text(),
                        question.askedAt(),
                        question.invitation().equals(reader),
                        question.answer(),
                        question.answeredAt()))
                .toList());
    }

    private static boolean isBefore(Instant now, @Nullable Instant end) {
        return end != null && now.isBefore(end);
    }
}
