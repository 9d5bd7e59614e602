package fr.maillon.directory.web;

import fr.maillon.directory.ProviderId;
import fr.maillon.directory.ProviderStatus;
import fr.maillon.directory.service.DirectoryQueries;
import fr.maillon.directory.service.DirectoryService;
import fr.maillon.directory.service.ProviderDetail;
import fr.maillon.identity.CurrentUser;
import fr.maillon.platform.web.Messenger;
import fr.maillon.platform.web.Redirects;
import fr.maillon.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A coordinator reads what a provider says of itself, and decides whether it is invited. */
@Named
@RequestScoped
public class ViewProviderBacking {

    @Inject
    private DirectoryQueries directory;

    @Inject
    private DirectoryService service;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messenger messenger;

    private String id;
    private String reason;
    private ProviderDetail provider;

    /** Makes sure that there is such a provider before anything is drawn. */
    public void load() {
        getProvider();
    }

    public String approve() {
        service.approve(providerId());
        messenger.success("viewProvider.approved", getName());
        return here();
    }

    public String refuse() {
        service.refuse(providerId(), reason);
        messenger.success("viewProvider.refused", getName());
        return here();
    }

    public String suspend() {
        service.suspend(providerId(), reason);
        messenger.success("viewProvider.suspended", getName());
        return here();
    }

    private String here() {
        return Redirects.to("/coordinator/providers/view", "id", id);
    }

    private ProviderId providerId() {
        if (id == null) {
            throw new NotFound();
        }
        return new ProviderId(id);
    }

    public ProviderDetail getProvider() {
        if (provider == null) {
            provider = directory.provider(currentUser.viewer(), providerId());
        }
        return provider;
    }

    public String getName() {
        return getProvider().profile().name();
    }

    public String getTint() {
        return ProviderTint.of(getProvider().status());
    }

    public boolean isPending() {
        return getProvider().status() == ProviderStatus.PENDING;
    }

    public boolean isApproved() {
        return getProvider().status() == ProviderStatus.APPROVED;
    }

    /** Whether it was turned away or put aside, and may be taken back. */
    public boolean isAside() {
        return !isPending() && !isApproved();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
