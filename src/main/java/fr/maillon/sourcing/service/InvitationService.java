package fr.maillon.sourcing.service;

import fr.maillon.identity.CurrentUser;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.DomainEvents;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import fr.maillon.sourcing.InvitationAccepted;
import fr.maillon.sourcing.InvitationDeclined;
import fr.maillon.sourcing.InvitationId;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;

/** What an invited provider answers. */
@ApplicationService
public class InvitationService {

    private CurrentUser currentUser;
    private InvitedProvider invited;
    private DomainEvents events;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected InvitationService() {}

    @Inject
    InvitationService(CurrentUser currentUser, InvitedProvider invited, DomainEvents events, Clock clock) {
        this.currentUser = currentUser;
        this.invited = invited;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The provider opened its invitation.
     *
     * @throws NotFound when it is somebody else's
     */
    public void see(InvitationId id) {
        invited.invitation(currentUser.viewer(), id).see(clock.instant());
    }

    /**
     * The provider will bid.
     *
     * @throws Refused when it is too late
     */
    public void accept(InvitationId id) {
        var invitation = invited.invitation(currentUser.viewer(), id);
        if (invitation.accept(clock.instant())) {
            events.fire(new InvitationAccepted(invitation.id(), invitation.lot(), invitation.provider()));
        }
    }

    /**
     * The provider will not bid.
     *
     * @throws Refused when it is too late, or a bid must be withdrawn first
     */
    public void decline(@Valid DeclineInvitation command) {
        var invitation = invited.invitation(currentUser.viewer(), command.invitation());
        if (invitation.decline(command.reason(), command.note(), clock.instant())) {
            events.fire(
                    new InvitationDeclined(invitation.id(), invitation.lot(), invitation.provider(), command.reason()));
        }
    }
}
