package fr.maillon.directory.persistence;

import fr.maillon.catalogue.CatalogueApi;
import fr.maillon.catalogue.TradeCode;
import fr.maillon.catalogue.TradeSummary;
import fr.maillon.directory.ProviderId;
import fr.maillon.directory.ProviderStatus;
import fr.maillon.directory.domain.Client;
import fr.maillon.directory.domain.Provider;
import fr.maillon.directory.service.ClientDetail;
import fr.maillon.directory.service.DirectoryQueries;
import fr.maillon.directory.service.ProviderDetail;
import fr.maillon.directory.service.ProviderRow;
import fr.maillon.identity.Role;
import fr.maillon.identity.Viewer;
import fr.maillon.shared.NotFound;
import fr.maillon.territory.TerritoryApi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
class JpaDirectoryQueries implements DirectoryQueries {

    @PersistenceContext
    private EntityManager entityManager;

    private TerritoryApi territories;
    private CatalogueApi catalogue;

    protected JpaDirectoryQueries() {}

    @Inject
    JpaDirectoryQueries(TerritoryApi territories, CatalogueApi catalogue) {
        this.territories = territories;
        this.catalogue = catalogue;
    }

    JpaDirectoryQueries(EntityManager entityManager, TerritoryApi territories, CatalogueApi catalogue) {
        this(territories, catalogue);
        this.entityManager = entityManager;
    }

    @Override
    public List<ProviderRow> providers(Viewer viewer) {
        viewer.mustBe(Role.COORDINATOR);
        var trades = new TradeNames();
        List<ProviderRow> rows = new ArrayList<>();
        entityManager
                .createQuery(
                        "select distinct p from Provider p left join fetch p.trades where p.territory = :territory",
                        Provider.class)
                .setParameter("territory", viewer.territory().value())
                .getResultList()
                .forEach(provider -> rows.add(row(provider, trades)));
        rows.sort(Comparator.comparing((ProviderRow row) -> row.status() != ProviderStatus.PENDING)
                .thenComparing(ProviderRow::name, Collator.getInstance(Locale.FRENCH)));
        return rows;
    }

    private ProviderRow row(Provider provider, TradeNames trades) {
        var profile = provider.profile();
        return new ProviderRow(
                provider.id(),
                profile.name(),
                profile.legalForm(),
                communeName(profile.inseeCode()),
                trades.of(profile.trades()),
                profile.capacity(),
                provider.status());
    }

    @Override
    public ProviderDetail provider(Viewer viewer, ProviderId id) {
        return provider("p.id = :value", id.value())
                .filter(provider -> viewer.coordinates(provider.territory()))
                .map(this::detail)
                .orElseThrow(NotFound::new);
    }

    @Override
    public Optional<ProviderDetail> ownProvider(Viewer viewer) {
        viewer.mustBe(Role.PROVIDER);
        return provider("p.account = :value", viewer.account().value()).map(this::detail);
    }

    private Optional<Provider> provider(String condition, String value) {
        return entityManager
                .createQuery(
                        "select distinct p from Provider p left join fetch p.trades where " + condition, Provider.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }

    private ProviderDetail detail(Provider provider) {
        var profile = provider.profile();
        return new ProviderDetail(
                provider.id(),
                provider.version(),
                profile,
                place(profile.inseeCode()),
                new TradeNames().of(profile.trades()),
                provider.status(),
                provider.statusReason(),
                provider.registeredAt(),
                provider.decidedAt());
    }

    @Override
    public Optional<ClientDetail> ownClient(Viewer viewer) {
        viewer.mustBe(Role.CLIENT);
        return entityManager
                .createQuery("select c from Client c where c.account = :account", Client.class)
                .setParameter("account", viewer.account().value())
                .getResultStream()
                .findFirst()
                .map(client -> new ClientDetail(
                        client.id(),
                        client.version(),
                        client.profile(),
                        place(client.profile().inseeCode()),
                        client.registeredAt()));
    }

    private String communeName(String inseeCode) {
        return territories.findCommune(inseeCode).map(commune -> commune.name()).orElse(inseeCode);
    }

    private String place(String inseeCode) {
        return territories
                .findCommune(inseeCode)
                .map(commune -> commune.postalCode() + " " + commune.name())
                .orElse(inseeCode);
    }

    /** The trades of the catalogue, read once; a retired one is asked for by its code when a provider still names it. */
    private final class TradeNames {

        private final Map<TradeCode, TradeSummary> known = new HashMap<>();

        TradeNames() {
            catalogue.trades().forEach(trade -> known.put(trade.code(), trade));
        }

        List<TradeSummary> of(Collection<TradeCode> codes) {
            List<TradeSummary> trades = new ArrayList<>();
            codes.forEach(code -> trades.add(known.computeIfAbsent(code, catalogue::trade)));
            trades.sort(Comparator.comparing(TradeSummary::frenchName, Collator.getInstance(Locale.FRENCH)));
            return trades;
        }
    }
}
