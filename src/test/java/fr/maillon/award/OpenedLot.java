package fr.maillon.award;

import fr.maillon.bidding.BidId;
import fr.maillon.bidding.BidStatus;
import fr.maillon.bidding.BiddingApi;
import fr.maillon.bidding.OpenedBid;
import fr.maillon.catalogue.TradeCode;
import fr.maillon.directory.ClientId;
import fr.maillon.directory.ClientSummary;
import fr.maillon.directory.DirectoryApi;
import fr.maillon.directory.LegalForm;
import fr.maillon.directory.ProviderId;
import fr.maillon.directory.ProviderSummary;
import fr.maillon.identity.AccountId;
import fr.maillon.identity.AccountSummary;
import fr.maillon.identity.IdentityApi;
import fr.maillon.identity.Role;
import fr.maillon.identity.Viewer;
import fr.maillon.identity.Viewers;
import fr.maillon.identity.Viewers.SignedIn;
import fr.maillon.intake.IntakeApi;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.RequestStatus;
import fr.maillon.intake.RequestSummary;
import fr.maillon.legal.VatRegime;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotStatus;
import fr.maillon.lots.LotSummary;
import fr.maillon.lots.LotsApi;
import fr.maillon.lots.RequestOutcome;
import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.RecordedEvents;
import fr.maillon.shared.Siret;
import fr.maillon.shared.StoppedClock;
import fr.maillon.shared.TerritoryId;
import fr.maillon.territory.CommuneSummary;
import fr.maillon.territory.Ring;
import fr.maillon.territory.TerritoryApi;
import fr.maillon.territory.TerritorySummary;
import fr.maillon.territory.Times;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A request of one client with two lots, the first opened with the bids of three providers. Everything that lies above
 * award, delivery and reviews answers here as its front door promises, from memory.
 */
public final class OpenedLot {

    public static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    public final StoppedClock clock = new StoppedClock(NOW);
    public final RecordedEvents events = new RecordedEvents();
    public final RequestId request = RequestId.next();
    public final LotId lot = LotId.next();
    public final LotId otherLot = LotId.next();
    public final Viewer client = Viewers.client();
    public final Viewer stranger = Viewers.client();
    public final Viewer coordinator = Viewers.coordinator();
    public final Viewer coordinatorElsewhere =
            Viewers.from(new TerritoryId("00000000000000000000000lot"), Role.COORDINATOR);
    public final Viewer near = Viewers.provider();
    public final Viewer far = Viewers.provider();
    public final Viewer cheap = Viewers.provider();
    public final SignedIn user = new SignedIn(client);

    public final Lots lots = new Lots();
    public final Bids bids = new Bids();
    public final Directory directory = new Directory();
    public final Requests requests = new Requests();

    public final OpenedBid nearBid;
    public final OpenedBid farBid;
    public final OpenedBid cheapBid;

    public OpenedLot() {
        lots.put(lot, 1, "Boutique en ligne", LotStatus.OPENED);
        lots.put(otherLot, 2, "Photographies", LotStatus.IN_DELIVERY);
        directory.client(client, false, false);
        directory.client(stranger, false, false);
        nearBid = bids.put(OpenedBids.aBid(
                lot, directory.provider(near, "Zoé Toile", LegalForm.SOLE_TRADER, "81099"), "DV-1", "1500.00"));
        farBid = bids.put(OpenedBids.aBid(
                lot, directory.provider(far, "Agence Loin", LegalForm.SAS, "81004"), "DV-2", "1000.00"));
        cheapBid = bids.put(OpenedBids.aBidWithoutVat(
                lot, directory.provider(cheap, "Mila Pixel", LegalForm.SOLE_TRADER, "81065"), "DV-3", "1100.00"));
    }

    public ProviderId providerOf(Viewer viewer) {
        return directory.providerOf(viewer.account()).orElseThrow().id();
    }

    /** An implementation of a front door that answers only what {@code answers} has a method for. */
    public static <T> T doorOf(Class<T> door, Object answers) {
        return door.cast(Proxy.newProxyInstance(door.getClassLoader(), new Class<?>[] {door}, (proxy, method, args) -> {
            try {
                var answer = answers.getClass().getMethod(method.getName(), method.getParameterTypes());
                return answer.invoke(answers, args);
            } catch (java.lang.reflect.InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }));
    }

    public LotsApi lotsApi() {
        return doorOf(LotsApi.class, lots);
    }

    public BiddingApi biddingApi() {
        return doorOf(BiddingApi.class, bids);
    }

    public DirectoryApi directoryApi() {
        return doorOf(DirectoryApi.class, directory);
    }

    public IntakeApi intakeApi() {
        return doorOf(IntakeApi.class, requests);
    }

    public TerritoryApi territoryApi() {
        return doorOf(TerritoryApi.class, new Tarn());
    }

    public IdentityApi identityApi() {
        return doorOf(IdentityApi.class, new Accounts());
    }

    /** Lots in memory; their states follow each other as the product says. */
    public final class Lots {

        private final Map<LotId, LotSummary> summaries = new LinkedHashMap<>();

        public void put(LotId id, int position, String title, LotStatus status) {
            summaries.put(
                    id,
                    new LotSummary(
                            id,
                            request,
                            "QR-2026-000123-L0" + position,
                            position,
                            title,
                            new TradeCode("web-development"),
                            "Vendre des conserves en ligne.",
                            null,
                            5,
                            14,
                            status,
                            1,
                            NOW.minus(Duration.ofHours(1))));
        }

        public void become(LotId id, LotStatus next) {
            var lot = lot(id);
            if (!lot.status().canBecome(next)) {
                throw new IllegalStateException(lot.status() + " cannot become " + next);
            }
            put(id, lot.position(), lot.title(), next);
        }

        public LotSummary lot(LotId id) {
            return Optional.ofNullable(summaries.get(id)).orElseThrow(NotFound::new);
        }

        public LotSummary lotFor(Viewer viewer, LotId id) {
            var found = lot(id);
            requests.requestFor(viewer, found.requestId());
            return found;
        }

        public List<LotSummary> lotsOf(RequestId id) {
            return summaries.values().stream()
                    .filter(lot -> lot.requestId().equals(id))
                    .toList();
        }

        public Set<LotId> unfinished(Collection<LotId> ids) {
            return ids.stream().filter(id -> !lot(id).status().isEnd()).collect(Collectors.toSet());
        }

        public void award(LotId id) {
            become(id, LotStatus.AWARDED);
        }

        public void reconsider(LotId id) {
            become(id, LotStatus.OPENED);
        }

        public void startDelivery(LotId id) {
            become(id, LotStatus.IN_DELIVERY);
        }

        public void deliver(LotId id) {
            become(id, LotStatus.DELIVERED);
        }

        public void runAgain(LotId id) {
            become(id, LotStatus.SHORTLISTING);
        }

        public void closeWithoutResult(LotId id) {
            become(id, LotStatus.UNSUCCESSFUL);
        }

        public RequestOutcome conclude(RequestId id) {
            return RequestOutcome.DELIVERED;
        }
    }

    /** Opened bids in memory. */
    public static final class Bids {

        private final Map<BidId, OpenedBid> opened = new LinkedHashMap<>();
        private final List<String> reasons = new ArrayList<>();

        public OpenedBid put(OpenedBid bid) {
            opened.put(bid.id(), bid);
            return bid;
        }

        public List<OpenedBid> openedBids(LotId lot) {
            return opened.values().stream()
                    .filter(bid -> bid.lotId().equals(lot))
                    .toList();
        }

        public OpenedBid openedBid(BidId bid) {
            return Optional.ofNullable(opened.get(bid)).orElseThrow(NotFound::new);
        }

        public void settle(BidId accepted, String reason) {
            reasons.add(reason);
            openedBids(openedBid(accepted).lotId())
                    .forEach(bid -> become(bid, bid.id().equals(accepted) ? BidStatus.AWARDED : BidStatus.NOT_AWARDED));
        }

        public void settleWithoutChoice(LotId lot, String reason) {
            var undecided = openedBids(lot).stream()
                    .filter(bid -> bid.status() == BidStatus.OPENED)
                    .toList();
            if (!undecided.isEmpty()) {
                reasons.add(reason);
            }
            undecided.forEach(bid -> become(bid, BidStatus.NOT_AWARDED));
        }

        private void become(OpenedBid bid, BidStatus status) {
            if (bid.status() != BidStatus.OPENED) {
                throw new IllegalStateException("settled twice");
            }
            put(OpenedBids.withStatus(bid, status));
        }

        public List<String> reasons() {
            return List.copyOf(reasons);
        }
    }

    /** Clients and providers in memory. */
    public static final class Directory {

        private final Map<AccountId, ClientSummary> clients = new LinkedHashMap<>();
        private final Map<AccountId, ProviderSummary> providers = new LinkedHashMap<>();

        /** Says who a client is, for the first time or anew. */
        public ClientId client(Viewer viewer, boolean publicBody, boolean recoversVat) {
            var id = clientOf(viewer.account()).map(ClientSummary::id).orElseGet(ClientId::next);
            clients.put(
                    viewer.account(),
                    new ClientSummary(
                            id,
                            viewer.account(),
                            viewer.territory(),
                            "Les Conserves de Gaillac",
                            "Camille Untel",
                            new EmailAddress("camille@conserves.example"),
                            "05 63 00 00 00",
                            "81099",
                            publicBody,
                            recoversVat));
            return id;
        }

        public ProviderId provider(Viewer viewer, String name, LegalForm form, String inseeCode) {
            var id = ProviderId.next();
            providers.put(
                    viewer.account(),
                    new ProviderSummary(
                            id,
                            viewer.account(),
                            viewer.territory(),
                            name,
                            name,
                            new EmailAddress("bonjour@prestataire.example"),
                            "05 63 11 11 11",
                            form,
                            VatRegime.NORMAL,
                            new Siret("73282932000074"),
                            inseeCode,
                            Set.of(new TradeCode("web-development")),
                            "",
                            3,
                            true));
            return id;
        }

        public ClientSummary client(ClientId id) {
            return clients.values().stream()
                    .filter(client -> client.id().equals(id))
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }

        public Optional<ClientSummary> clientOf(AccountId account) {
            return Optional.ofNullable(clients.get(account));
        }

        public ProviderSummary provider(ProviderId id) {
            return providers.values().stream()
                    .filter(provider -> provider.id().equals(id))
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }

        public Optional<ProviderSummary> providerOf(AccountId account) {
            return Optional.ofNullable(providers.get(account));
        }
    }

    /** The one request. */
    public final class Requests {

        private RequestStatus status = RequestStatus.COMPARISON;

        public Times times(RequestId id) {
            return new Times(2, 3, 7, 21, 3, 2, 14, 2, 7, 14, 30, 5, 14, 14);
        }

        public RequestSummary request(RequestId id) {
            if (!id.equals(request)) {
                throw new NotFound();
            }
            return new RequestSummary(
                    id,
                    "QR-2026-000123",
                    Viewers.TARN,
                    directory.clientOf(client.account()).orElseThrow().id(),
                    "Une boutique pour mes conserves",
                    "Je voudrais vendre mes conserves en ligne.",
                    "81099",
                    null,
                    null,
                    status,
                    NOW.minus(Duration.ofDays(30)),
                    1);
        }

        public RequestSummary requestFor(Viewer viewer, RequestId id) {
            var found = request(id);
            if (viewer.equals(client) || viewer.coordinates(found.territory())) {
                return found;
            }
            throw new NotFound();
        }

        public void close(RequestId id) {
            if (!id.equals(request)) {
                throw new NotFound();
            }
            status = RequestStatus.CLOSED;
        }

        public void become(RequestStatus next) {
            status = next;
        }
    }

    /** Three communes, all at known distances. */
    public static final class Tarn {

        private static final Map<String, String> NAMES =
                Map.of("81099", "Gaillac", "81065", "Castres", "81004", "Albi");
        private static final Map<String, String> KILOMETRES = Map.of("81099", "0.0", "81004", "21.3", "81065", "49.8");

        public Optional<CommuneSummary> findCommune(String inseeCode) {
            return Optional.ofNullable(NAMES.get(inseeCode))
                    .map(name -> new CommuneSummary(inseeCode, name, "81600", 1, 43.9, 1.9, "81", ""));
        }

        public Ring ring(TerritoryId territory, String placeOfWork, String providerCommune) {
            return placeOfWork.equals(providerCommune) ? Ring.SAME_COMMUNE : Ring.SAME_TERRITORY;
        }

        public BigDecimal kilometres(String from, String to) {
            return new BigDecimal(KILOMETRES.get(to));
        }

        public TerritorySummary territory(TerritoryId id) {
            return new TerritorySummary(id, "Tarn", "81");
        }

        public Instant addWorkingDays(TerritoryId id, Instant from, int workingDays) {
            return from.plus(Duration.ofDays(workingDays));
        }
    }

    /** Every account there can be. */
    public static final class Accounts {

        public AccountSummary account(AccountId id) {
            return new AccountSummary(
                    id,
                    new EmailAddress("camille@conserves.example"),
                    "Camille Untel",
                    Set.of(Role.CLIENT),
                    Viewers.TARN,
                    Locale.FRENCH,
                    true);
        }
    }
}
