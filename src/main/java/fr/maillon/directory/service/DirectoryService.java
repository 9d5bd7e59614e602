package fr.maillon.directory.service;

import fr.maillon.directory.ProviderApproved;
import fr.maillon.directory.ProviderId;
import fr.maillon.directory.ProviderRefused;
import fr.maillon.directory.ProviderStatus;
import fr.maillon.directory.ProviderSuspended;
import fr.maillon.directory.domain.Limits;
import fr.maillon.directory.domain.Provider;
import fr.maillon.directory.domain.ProviderRepository;
import fr.maillon.identity.CurrentUser;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.DomainEvents;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;

/** A coordinator decides who is in the directory of the own territory. */
@ApplicationService
public class DirectoryService {

    private ProviderRepository providers;
    private CurrentUser currentUser;
    private DomainEvents events;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected DirectoryService() {}

    @Inject
    public DirectoryService(ProviderRepository providers, CurrentUser currentUser, DomainEvents events, Clock clock) {
        this.providers = providers;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes a provider into the directory, or back into it: it can be invited from now on.
     *
     * @throws Refused when it is there already
     */
    public void approve(ProviderId id) {
        decide(id, ProviderStatus.APPROVED, "");
        events.fire(new ProviderApproved(id));
    }

    /**
     * Does not take a provider into the directory.
     *
     * @param reason what the provider is told
     * @throws Refused when it is not waiting for an answer
     */
    public void refuse(ProviderId id, @NotBlank @Size(max = Limits.REASON) String reason) {
        var provider = decide(id, ProviderStatus.REFUSED, reason);
        events.fire(new ProviderRefused(id, provider.statusReason()));
    }

    /**
     * No longer invites a provider for now; what it has under way goes on.
     *
     * @param reason what the provider is told
     * @throws Refused when it is not in the directory
     */
    public void suspend(ProviderId id, @NotBlank @Size(max = Limits.REASON) String reason) {
        var provider = decide(id, ProviderStatus.SUSPENDED, reason);
        events.fire(new ProviderSuspended(id, provider.statusReason()));
    }

    private Provider decide(ProviderId id, ProviderStatus decision, String reason) {
        var viewer = currentUser.viewer();
        var provider = providers.require(id);
        if (!viewer.coordinates(provider.territory())) {
            throw new NotFound();
        }
        provider.decide(decision, reason, viewer.account(), clock.instant());
        return provider;
    }
}
