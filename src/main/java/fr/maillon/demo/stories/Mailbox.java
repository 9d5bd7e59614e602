package fr.maillon.demo.stories;

import fr.maillon.sourcing.InvitationId;
import fr.maillon.sourcing.InvitationSummary;
import fr.maillon.sourcing.SourcingApi;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Where an invited provider finds its invitation. */
@Dependent
class Mailbox {

    private final SourcingApi sourcing;

    @Inject
    Mailbox(SourcingApi sourcing) {
        this.sourcing = sourcing;
    }

    /** The invitation of the one who acts, for the lot it is about. */
    InvitationId invitation(UnderWay story, Step step) {
        return sourcing.invitationsOf(story.lot(step)).stream()
                .filter(invitation -> invitation.providerId().equals(story.provider(step)))
                .map(InvitationSummary::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(step.who() + " is not invited"));
    }
}
