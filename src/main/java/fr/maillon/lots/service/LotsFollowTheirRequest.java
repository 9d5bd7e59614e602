package fr.maillon.lots.service;

import fr.maillon.intake.BriefApproved;
import fr.maillon.intake.BriefRefused;
import fr.maillon.intake.IntakeApi;
import fr.maillon.intake.QualificationOutcome;
import fr.maillon.intake.RequestAbandoned;
import fr.maillon.intake.RequestCancelled;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.RequestQualified;
import fr.maillon.intake.RequestStatus;
import fr.maillon.lots.domain.Lot;
import fr.maillon.lots.domain.LotRepository;
import fr.maillon.lots.domain.Split;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.NotFound;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What happens to a request happens to its split and its lots, in the same transaction. */
@ApplicationService
public class LotsFollowTheirRequest {

    private LotRepository lots;
    private IntakeApi intake;

    protected LotsFollowTheirRequest() {}

    @Inject
    public LotsFollowTheirRequest(LotRepository lots, IntakeApi intake) {
        this.lots = lots;
        this.intake = intake;
    }

    /** An accepted request can be split. */
    public void qualified(@Observes RequestQualified event) {
        if (event.outcome() == QualificationOutcome.ACCEPTED) {
            lots.add(new Split(event.requestId()));
        }
    }

    /** With the brief its lots are approved: providers are sought for each. */
    public void approved(@Observes BriefApproved event) {
        requireSplit(event.requestId()).approve();
        lots.heldLotsOf(event.requestId()).forEach(Lot::seekProviders);
        intake.follow(event.requestId(), RequestStatus.SOURCING);
    }

    /** A refused brief leads back to its coordinator, with the reason. */
    public void refused(@Observes BriefRefused event) {
        requireSplit(event.requestId()).reopen(event.reason());
    }

    public void cancelled(@Observes RequestCancelled event) {
        end(event.requestId());
    }

    public void abandoned(@Observes RequestAbandoned event) {
        end(event.requestId());
    }

    private void end(RequestId request) {
        lots.split(request).ifPresent(Split::drop);
        lots.heldLotsOf(request).forEach(Lot::cancel);
    }

    private Split requireSplit(RequestId request) {
        return lots.split(request).orElseThrow(NotFound::new);
    }
}
