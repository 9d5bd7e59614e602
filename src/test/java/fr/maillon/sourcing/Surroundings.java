package fr.maillon.sourcing;

import static fr.maillon.identity.Viewers.TARN;

import fr.maillon.catalogue.CatalogueApi;
import fr.maillon.catalogue.TradeCode;
import fr.maillon.catalogue.TradeSummary;
import fr.maillon.directory.ClientId;
import fr.maillon.directory.ClientSummary;
import fr.maillon.directory.DirectoryApi;
import fr.maillon.directory.LegalForm;
import fr.maillon.directory.ProviderId;
import fr.maillon.directory.ProviderSummary;
import fr.maillon.identity.AccountId;
import fr.maillon.identity.Role;
import fr.maillon.identity.Viewer;
import fr.maillon.identity.Viewers;
import fr.maillon.intake.BriefContent;
import fr.maillon.intake.IntakeApi;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.RequestStatus;
import fr.maillon.intake.RequestSummary;
import fr.maillon.legal.LegalApi;
import fr.maillon.legal.VatRegime;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotOrder;
import fr.maillon.lots.LotStatus;
import fr.maillon.lots.LotSummary;
import fr.maillon.lots.LotsApi;
import fr.maillon.lots.RequestOutcome;
import fr.maillon.lots.domain.LotsInOrder;
import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import fr.maillon.shared.TerritoryId;
import fr.maillon.territory.CommuneSummary;
import fr.maillon.territory.Ring;
import fr.maillon.territory.TerritoryApi;
import fr.maillon.territory.TerritorySummary;
import fr.maillon.territory.Times;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The features around sourcing and bidding, as small as the tests need them: one client in Gaillac with one request, its
 * lots, the photographers of the Tarn, and what the law says.
 */
public final class Surroundings {

    public final Lots lots;
    public final Intake intake = new Intake();
    public final Directory directory = new Directory();
    public final Catalogue catalogue = new Catalogue();
    public final Territories territories = new Territories();
    public final Law law = new Law();
    private final RequestId request = RequestId.next();
    private boolean publicClient;
    private final AccountId clientAccount = AccountId.next();

    public Surroundings(Clock clock) {
        this.lots = new Lots(clock);
    }

    /** A lot of the one request, waiting for its shortlist. */
    public LotSummary lotToShortlist() {
        return lots.put(new LotSummary(
                LotId.next(),
                request,
                "QR-2026-000123-L0" + (lots.known.size() + 1),
                lots.known.size() + 1,
                "Photographier les conserves",
                SourcingFixtures.PHOTOGRAPHY,
                "Trente produits sur fond blanc, dix ambiances dans l’atelier.",
                null,
                3,
                14,
                LotStatus.SHORTLISTING,
                1,
                null));
    }

    /** A lot of the one request that receives bids. */
    public LotSummary lotReceivingBids() {
        var lot = lotToShortlist();
        lots.openForBids(lot.id());
        return lots.lot(lot.id());
    }

    public void clientIsAPublicBody() {
        publicClient = true;
    }

    public Viewer client() {
        return Viewers.with(clientAccount, Role.CLIENT);
    }

    /** The one to whom a provider's account belongs. */
    public Viewer signedIn(ProviderSummary provider) {
        return Viewers.with(provider.account(), Role.PROVIDER);
    }

    public ProviderSummary photographer(String name, String inseeCode) {
        return photographer(name, inseeCode, 2, VatRegime.NORMAL, AccountId.next(), true);
    }

    public ProviderSummary photographer(
            String name, String inseeCode, int capacity, VatRegime regime, AccountId account, boolean approved) {
        var provider = new ProviderSummary(
                ProviderId.next(),
                account,
                TARN,
                name,
                name,
                new EmailAddress("contact@exemple.fr"),
                "05 63 00 00 00",
                LegalForm.SOLE_TRADER,
                regime,
                null,
                inseeCode,
                Set.of(SourcingFixtures.PHOTOGRAPHY),
                "Photographe",
                capacity,
                approved);
        directory.providers.put(provider.id(), provider);
        return provider;
    }

    /** The lots with their states, changed as the real ones would. */
    public final class Lots implements LotsApi {

        private final Clock clock;
        private final Map<LotId, LotSummary> known = new LinkedHashMap<>();

        private Lots(Clock clock) {
            this.clock = clock;
        }

        public LotSummary put(LotSummary lot) {
            known.put(lot.id(), lot);
            return lot;
        }

        public void become(LotId id, LotStatus status) {
            var lot = lot(id);
            put(SourcingFixtures.later(lot, status, lot.round(), lot.biddingEndsAt()));
        }

        public void extend(LotId id, Instant until) {
            var lot = lot(id);
            put(SourcingFixtures.later(lot, lot.status(), lot.round(), until));
        }

        @Override
        public LotSummary lot(LotId lot) {
            return Optional.ofNullable(known.get(lot)).orElseThrow(NotFound::new);
        }

        @Override
        public LotSummary lotFor(Viewer viewer, LotId lot) {
            if (!viewer.coordinates(TARN) && !viewer.account().equals(clientAccount)) {
                throw new NotFound();
            }
            return lot(lot);
        }

        @Override
        public List<LotSummary> lotsOf(RequestId ofRequest) {
            return known.values().stream()
                    .filter(lot -> lot.requestId().equals(ofRequest))
                    .toList();
        }

        @Override
        public LotOrder order(RequestId ofRequest) {
            return LotsInOrder.of(lotsOf(ofRequest));
        }

        @Override
        public Set<LotId> unfinished(Collection<LotId> ids) {
            return ids.stream().filter(id -> !lot(id).status().isEnd()).collect(Collectors.toSet());
        }

        @Override
        public Instant openForBids(LotId id) {
            var until = clock.instant().plus(Duration.ofDays(lot(id).biddingDays()));
            move(id, LotStatus.BIDDING);
            extend(id, until);
            return until;
        }

        @Override
        public void markOpened(LotId id, boolean anyBid) {
            move(id, LotStatus.OPENED);
        }

        @Override
        public void award(LotId lot) {
            move(lot, LotStatus.AWARDED);
        }

        @Override
        public void reconsider(LotId lot) {
            move(lot, LotStatus.OPENED);
        }

        @Override
        public void startDelivery(LotId lot) {
            move(lot, LotStatus.IN_DELIVERY);
        }

        @Override
        public void deliver(LotId lot) {
            move(lot, LotStatus.DELIVERED);
        }

        @Override
        public void runAgain(LotId id) {
            move(id, LotStatus.SHORTLISTING);
            put(SourcingFixtures.later(lot(id), LotStatus.SHORTLISTING, lot(id).round() + 1, null));
        }

        @Override
        public void closeWithoutResult(LotId lot) {
            move(lot, LotStatus.UNSUCCESSFUL);
        }

        @Override
        public RequestOutcome conclude(RequestId ofRequest) {
            return RequestOutcome.UNSUCCESSFUL;
        }

        private void move(LotId id, LotStatus next) {
            if (!lot(id).status().canBecome(next)) {
                throw new Refused("lot.notPossible");
            }
            become(id, next);
        }
    }

    /** The one request. */
    public final class Intake implements IntakeApi {

        @Override
        public RequestSummary request(RequestId id) {
            return new RequestSummary(
                    id,
                    "QR-2026-000123",
                    TARN,
                    directory.clientId,
                    "Vendre nos conserves en ligne",
                    "Je voudrais vendre mes conserves sur Internet.",
                    SourcingFixtures.GAILLAC,
                    null,
                    null,
                    RequestStatus.SOURCING,
                    SourcingFixtures.MONDAY,
                    1);
        }

        @Override
        public Times times(RequestId id) {
            return new Times(2, 3, 7, 21, 3, 2, 14, 2, 7, 14, 30, 5, 14, 14);
        }

        @Override
        public RequestSummary requestFor(Viewer viewer, RequestId id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant acknowledge(RequestId id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void escalateQualification(RequestId id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void remindMissingInformation(RequestId id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void remindBriefApproval(RequestId id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void abandon(RequestId id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int offerBrief(RequestId id, BriefContent content) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void follow(RequestId id, RequestStatus status) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close(RequestId id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void endUnsuccessful(RequestId id) {
            throw new UnsupportedOperationException();
        }
    }

    /** The client and the photographers. */
    public final class Directory implements DirectoryApi {

        private final ClientId clientId = ClientId.next();
        private final Map<ProviderId, ProviderSummary> providers = new LinkedHashMap<>();

        @Override
        public ClientSummary client(ClientId client) {
            return new ClientSummary(
                    client,
                    clientAccount,
                    TARN,
                    "Conserverie Untel",
                    "Camille Untel",
                    new EmailAddress("untel@exemple.fr"),
                    "05 63 11 11 11",
                    SourcingFixtures.GAILLAC,
                    publicClient,
                    true);
        }

        @Override
        public Optional<ClientSummary> clientOf(AccountId account) {
            return account.equals(clientAccount) ? Optional.of(client(clientId)) : Optional.empty();
        }

        @Override
        public ProviderSummary provider(ProviderId provider) {
            return Optional.ofNullable(providers.get(provider)).orElseThrow(NotFound::new);
        }

        @Override
        public Optional<ProviderSummary> providerOf(AccountId account) {
            return providers.values().stream()
                    .filter(provider -> provider.account().equals(account))
                    .findFirst();
        }

        @Override
        public List<ProviderSummary> providersOffering(TerritoryId territory, TradeCode trade) {
            return new ArrayList<>(providers.values());
        }
    }

    /** Photography needs presence above all. */
    public static final class Catalogue implements CatalogueApi {

        @Override
        public List<TradeSummary> trades() {
            return List.of(trade(SourcingFixtures.PHOTOGRAPHY));
        }

        @Override
        public TradeSummary trade(TradeCode code) {
            return new TradeSummary(code, "Photographie", "Photography", "Sur place.", "On site.", 95, true);
        }
    }

    /** A few communes with their distance from Gaillac. */
    public static final class Territories implements TerritoryApi {

        public static final String ALBI = "81004";
        public static final String CASTRES = "81065";
        public static final String TOULOUSE = "31555";

        private record Place(String name, Ring ring, String kilometres) {}

        private static final Map<String, Place> PLACES = Map.of(
                SourcingFixtures.GAILLAC,
                new Place("Gaillac", Ring.SAME_COMMUNE, "0.0"),
                ALBI,
                new Place("Albi", Ring.SAME_TERRITORY, "21.4"),
                CASTRES,
                new Place("Castres", Ring.SAME_TERRITORY, "41.8"),
                TOULOUSE,
                new Place("Toulouse", Ring.NEIGHBOURING, "49.6"));

        @Override
        public Optional<TerritoryId> territoryOf(String inseeCode) {
            throw new UnsupportedOperationException("no commune is looked for here");
        }

        @Override
        public TerritorySummary territory(TerritoryId territory) {
            return new TerritorySummary(territory, "Tarn", "81");
        }

        @Override
        public List<TerritorySummary> territories() {
            return List.of(territory(TARN));
        }

        @Override
        public Times times(TerritoryId territory) {
            throw new AssertionError("a request goes by its own times");
        }

        @Override
        public CommuneSummary commune(String inseeCode) {
            return new CommuneSummary(
                    inseeCode, PLACES.get(inseeCode).name(), "81000", 10_000, 43.9, 1.9, "81", "200066124");
        }

        @Override
        public Optional<CommuneSummary> findCommune(String inseeCode) {
            return Optional.of(commune(inseeCode));
        }

        @Override
        public List<CommuneSummary> searchCommunes(String words, int most) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Ring ring(TerritoryId territory, String placeOfWork, String providerCommune) {
            return PLACES.get(providerCommune).ring();
        }

        @Override
        public BigDecimal kilometres(String fromInseeCode, String toInseeCode) {
            return new BigDecimal(PLACES.get(toInseeCode).kilometres());
        }

        @Override
        public Instant addWorkingDays(TerritoryId territory, Instant from, int workingDays) {
            throw new UnsupportedOperationException();
        }
    }

    /** The rates of metropolitan France. */
    public static final class Law implements LegalApi {

        public static final String FRANCHISE = "TVA non applicable, art. 293 B du CGI";

        @Override
        public List<BigDecimal> vatRates(LocalDate on) {
            return List.of(new BigDecimal("20"), new BigDecimal("10"), new BigDecimal("5.5"), new BigDecimal("2.1"));
        }

        @Override
        public String vatMention(VatRegime regime, LocalDate on) {
            return regime == VatRegime.NORMAL ? "" : FRANCHISE;
        }
    }
}
