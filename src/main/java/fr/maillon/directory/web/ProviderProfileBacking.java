package fr.maillon.directory.web;

import fr.maillon.catalogue.CatalogueApi;
import fr.maillon.catalogue.TradeSummary;
import fr.maillon.directory.LegalForm;
import fr.maillon.directory.ProviderStatus;
import fr.maillon.directory.domain.Limits;
import fr.maillon.directory.service.DirectoryQueries;
import fr.maillon.directory.service.ProfileService;
import fr.maillon.directory.service.ProviderDetail;
import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.IdentityApi;
import fr.maillon.legal.VatRegime;
import fr.maillon.platform.web.Messenger;
import fr.maillon.platform.web.Redirects;
import fr.maillon.territory.TerritoryApi;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A provider presents itself, or corrects what it says. */
@Named
@RequestScoped
public class ProviderProfileBacking {

    @Inject
    private DirectoryQueries directory;

    @Inject
    private ProfileService service;

    @Inject
    private CatalogueApi catalogue;

    @Inject
    private TerritoryApi territories;

    @Inject
    private IdentityApi identity;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messenger messenger;

    private long version;
    private Optional<ProviderDetail> provider;
    private ProviderProfileForm form = new ProviderProfileForm();

    /** Fills the form from the profile, or from the account when there is no profile yet. */
    public void load() {
        provider().ifPresentOrElse(this::show, this::begin);
    }

    private void show(ProviderDetail known) {
        version = known.version();
        form = ProviderProfileForm.of(
                known.profile(), territories.commune(known.profile().inseeCode()));
    }

    private void begin() {
        var account = identity.account(currentUser.viewer().account());
        form = ProviderProfileForm.ofPerson(account.name(), account.email());
    }

    public String save() {
        if (isNew()) {
            service.registerProvider(form.toProfile());
            messenger.success("providerProfile.registered");
        } else {
            service.editProvider(version, form.toProfile());
            messenger.success("providerProfile.saved");
        }
        return Redirects.to("/provider/profile");
    }

    private Optional<ProviderDetail> provider() {
        if (provider == null) {
            provider = directory.ownProvider(currentUser.viewer());
        }
        return provider;
    }

    public boolean isNew() {
        return provider().isEmpty();
    }

    public ProviderStatus getStatus() {
        return provider().map(ProviderDetail::status).orElse(null);
    }

    public String getTint() {
        return provider().map(known -> ProviderTint.of(known.status())).orElse("neutral");
    }

    public String getStatusReason() {
        return provider().map(ProviderDetail::statusReason).orElse("");
    }

    /** The trades that may be chosen, and those retired since that the provider offers. */
    public List<TradeSummary> getTrades() {
        List<TradeSummary> trades = new ArrayList<>(catalogue.trades());
        provider()
                .ifPresent(known ->
                        known.trades().stream().filter(trade -> !trade.active()).forEach(trades::add));
        return trades;
    }

    public LegalForm[] getLegalForms() {
        return LegalForm.values();
    }

    public VatRegime[] getVatRegimes() {
        return VatRegime.values();
    }

    /** What a telephone number looks like. */
    public String getPhoneForm() {
        return Limits.PHONE_FORM;
    }

    public ProviderProfileForm getForm() {
        return form;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
