package fr.maillon.sourcing.service;

import fr.maillon.directory.DirectoryApi;
import fr.maillon.directory.ProviderId;
import fr.maillon.directory.ProviderSummary;
import fr.maillon.identity.Role;
import fr.maillon.identity.Viewer;
import fr.maillon.shared.NotFound;
import fr.maillon.sourcing.InvitationId;
import fr.maillon.sourcing.domain.Invitation;
import fr.maillon.sourcing.domain.InvitationRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Finds an invitation for the one who may see it: the invited provider and nobody else. */
@Dependent
class InvitedProvider {

    private final DirectoryApi directory;
    private final InvitationRepository invitations;

    @Inject
    InvitedProvider(DirectoryApi directory, InvitationRepository invitations) {
        this.directory = directory;
        this.invitations = invitations;
    }

    /**
     * @throws NotFound when the viewer is not the invited provider
     */
    Invitation invitation(Viewer viewer, InvitationId id) {
        var provider = provider(viewer);
        var invitation = invitations.require(id);
        if (!invitation.provider().equals(provider)) {
            throw new NotFound();
        }
        return invitation;
    }

    /**
     * @throws NotFound when the viewer is no provider
     */
    ProviderId provider(Viewer viewer) {
        viewer.mustBe(Role.PROVIDER);
        return directory.providerOf(viewer.account()).map(ProviderSummary::id).orElseThrow(NotFound::new);
    }
}
