package fr.maillon.directory.service;

import fr.maillon.catalogue.CatalogueApi;
import fr.maillon.catalogue.TradeCode;
import fr.maillon.catalogue.TradeSummary;
import fr.maillon.directory.ClientId;
import fr.maillon.directory.ProviderId;
import fr.maillon.directory.domain.Client;
import fr.maillon.directory.domain.ClientProfile;
import fr.maillon.directory.domain.ClientRepository;
import fr.maillon.directory.domain.Provider;
import fr.maillon.directory.domain.ProviderProfile;
import fr.maillon.directory.domain.ProviderRepository;
import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.Role;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import fr.maillon.territory.TerritoryApi;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Clients and providers present themselves; each person only for the own account. */
@ApplicationService
public class ProfileService {

    private ClientRepository clients;
    private ProviderRepository providers;
    private TerritoryApi territories;
    private CatalogueApi catalogue;
    private CurrentUser currentUser;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected ProfileService() {}

    @Inject
    public ProfileService(
            ClientRepository clients,
            ProviderRepository providers,
            TerritoryApi territories,
            CatalogueApi catalogue,
            CurrentUser currentUser,
            Clock clock) {
        this.clients = clients;
        this.providers = providers;
        this.territories = territories;
        this.catalogue = catalogue;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Presents the client for whom the person speaks.
     *
     * @throws Refused when the person has presented one already, or the commune is unknown
     */
    public ClientId registerClient(@Valid ClientProfile profile) {
        var viewer = currentUser.viewer();
        viewer.mustBe(Role.CLIENT);
        if (clients.byAccount(viewer.account()).isPresent()) {
            throw new Refused("directory.profile.there");
        }
        communeMustBeKnown(profile.inseeCode());
        var client = new Client(viewer.account(), viewer.territory(), profile, clock.instant());
        clients.add(client);
        return client.id();
    }

    /**
     * Corrects the person's own client.
     *
     * @param shownVersion the version that was on the page
     * @throws NotFound when the person has presented none
     * @throws Refused when the commune is unknown or the client was changed meanwhile
     */
    public void editClient(long shownVersion, @Valid ClientProfile profile) {
        var viewer = currentUser.viewer();
        viewer.mustBe(Role.CLIENT);
        var client = clients.byAccount(viewer.account()).orElseThrow(NotFound::new);
        client.mustBeAt(shownVersion);
        communeMustBeKnown(profile.inseeCode());
        client.present(profile);
    }

    /**
     * Presents the provider for whom the person speaks; a coordinator checks it then.
     *
     * @throws Refused when the person has presented one already, the SIRET is another's, or commune or trades are unknown
     */
    public ProviderId registerProvider(@Valid ProviderProfile profile) {
        var viewer = currentUser.viewer();
        viewer.mustBe(Role.PROVIDER);
        if (providers.byAccount(viewer.account()).isPresent()) {
            throw new Refused("directory.profile.there");
        }
        communeMustBeKnown(profile.inseeCode());
        tradesMustBeOffered(profile.trades(), Set.of());
        var provider = new Provider(viewer.account(), viewer.territory(), profile, clock.instant());
        siretMustBeItsOwn(provider, profile);
        providers.add(provider);
        return provider.id();
    }

    /**
     * Corrects the person's own provider.
     *
     * @param shownVersion the version that was on the page
     * @throws NotFound when the person has presented none
     * @throws Refused when the SIRET is another's, commune or trades are unknown, or it was changed meanwhile
     */
    public void editProvider(long shownVersion, @Valid ProviderProfile profile) {
        var viewer = currentUser.viewer();
        viewer.mustBe(Role.PROVIDER);
        var provider = providers.byAccount(viewer.account()).orElseThrow(NotFound::new);
        provider.mustBeAt(shownVersion);
        communeMustBeKnown(profile.inseeCode());
        tradesMustBeOffered(profile.trades(), provider.trades());
        siretMustBeItsOwn(provider, profile);
        provider.present(profile);
    }

    private void communeMustBeKnown(String inseeCode) {
        if (territories.findCommune(inseeCode).isEmpty()) {
            throw new Refused("directory.commune.unknown");
        }
    }

    /** What a provider has offered it may go on offering, even when the trade was retired since. */
    private void tradesMustBeOffered(Set<TradeCode> chosen, Set<TradeCode> offeredBefore) {
        var added = new HashSet<>(chosen);
        added.removeAll(offeredBefore);
        if (added.isEmpty()) {
            return;
        }
        var open = catalogue.trades().stream().map(TradeSummary::code).collect(Collectors.toSet());
        if (!open.containsAll(added)) {
            throw new Refused("directory.trade.unknown");
        }
    }

    private void siretMustBeItsOwn(Provider provider, ProviderProfile profile) {
        var siret = profile.siret();
        if (siret == null) {
            return;
        }
        providers
                .bySiret(siret)
                .filter(other -> !other.id().equals(provider.id()))
                .ifPresent(other -> {
                    throw new Refused("directory.siret.taken", siret.value());
                });
    }
}
