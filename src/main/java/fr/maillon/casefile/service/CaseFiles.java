package fr.maillon.casefile.service;

import fr.maillon.casefile.ProcessDrawing;
import fr.maillon.casefile.ProcessPicture;
import fr.maillon.casefile.domain.Journal;
import fr.maillon.catalogue.CatalogueApi;
import fr.maillon.directory.ClientSummary;
import fr.maillon.directory.DirectoryApi;
import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.Role;
import fr.maillon.identity.Viewer;
import fr.maillon.intake.IntakeApi;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.RequestSummary;
import fr.maillon.lots.LotStatus;
import fr.maillon.lots.LotSummary;
import fr.maillon.lots.LotsApi;
import fr.maillon.shared.ApplicationService;
import fr.maillon.sourcing.InvitationSummary;
import fr.maillon.sourcing.SourcingApi;
import fr.maillon.territory.TerritoryApi;
import fr.maillon.worklist.WorkItem;
import fr.maillon.worklist.WorklistApi;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers one request from all features for those who may see it: its client and the coordinators of its territory. */
@ApplicationService
public class CaseFiles {

    /** All lots have ended and the reviews are open. */
    static final String REVIEWS = "reviews";

    private static final String BIDDING = "bidding";

    private IntakeApi intake;
    private LotsApi lots;
    private SourcingApi sourcing;
    private DirectoryApi directory;
    private TerritoryApi territories;
    private CatalogueApi catalogue;
    private WorklistApi worklist;
    private Journal journal;
    private ProcessPicture picture;
    private CurrentUser currentUser;

    protected CaseFiles() {}

    @Inject
    public CaseFiles(
            IntakeApi intake,
            LotsApi lots,
            SourcingApi sourcing,
            DirectoryApi directory,
            TerritoryApi territories,
            CatalogueApi catalogue,
            WorklistApi worklist,
            Journal journal,
            ProcessPicture picture,
            CurrentUser currentUser) {
        this.intake = intake;
        this.lots = lots;
        this.sourcing = sourcing;
        this.directory = directory;
        this.territories = territories;
        this.catalogue = catalogue;
        this.worklist = worklist;
        this.journal = journal;
        this.picture = picture;
        this.currentUser = currentUser;
    }

    /**
     * The request as the present viewer sees it, in the role of the page.
     *
     * @throws fr.maillon.shared.NotFound when it is not the viewer's
     */
    public RequestFile file(RequestId id, Role role) {
        Viewer viewer = currentUser.viewer();
        viewer.mustBe(role);
        RequestSummary request = intake.requestFor(viewer, id);
        String reader = role.name().toLowerCase(Locale.ROOT);
        ClientSummary client = directory.client(request.client());
        List<WorkItem> waiting = worklist.waitingFor(id.value());
        List<LotSummary> summaries = lots.lotsOf(id);
        List<LotRow> rows = new ArrayList<>();
        for (LotSummary lot : summaries) {
            rows.add(row(lot, role, waiting, viewer.locale()));
        }
        return new RequestFile(
                id.value(),
                request.reference(),
                reader,
                request.title(),
                request.need(),
                request.status(),
                territories
                        .findCommune(request.inseeCode())
                        .map(commune -> commune.name())
                        .orElse(""),
                client.name(),
                client.contactName(),
                request.budget(),
                request.wishedBy(),
                request.submittedAt(),
                request.briefVersion(),
                request.status().isEnd() ? null : nextOfRequest(id, role, waiting, summaries, rows),
                rows,
                journalRows(id, role, summaries));
    }

    /** Where the processes of a request stand. */
    public List<ProcessDrawing> drawings(RequestId id) {
        RequestSummary request = intake.requestFor(currentUser.viewer(), id);
        return picture.of(
                id,
                request.reference(),
                lots.lotsOf(id).stream().map(lot -> lot.id().value()).toList());
    }

    private LotRow row(LotSummary lot, Role role, List<WorkItem> waiting, Locale locale) {
        List<InvitationSummary> invitations =
                lot.biddingEndsAt() == null ? List.of() : sourcing.invitationsOf(lot.id());
        List<InvitedRow> invited = new ArrayList<>();
        if (role == Role.COORDINATOR) {
            for (InvitationSummary invitation : invitations) {
                invited.add(new InvitedRow(
                        invitation.providerId().value(),
                        directory.provider(invitation.providerId()).name(),
                        invitation.status(),
                        invitation.sentAt()));
            }
        }
        return new LotRow(
                lot.id().value(),
                lot.reference(),
                lot.title(),
                catalogue.trade(lot.trade()).name(locale),
                lot.brief(),
                lot.status(),
                lot.round(),
                lot.biddingEndsAt(),
                invitations.size(),
                invited,
                nextOfLot(lot, role, waiting));
    }

    private static @Nullable NextStep nextOfLot(LotSummary lot, Role role, List<WorkItem> waiting) {
        List<WorkItem> own = waiting.stream()
                .filter(item -> lot.id().value().equals(item.lotId()))
                .toList();
        Optional<WorkItem> first = own.stream()
                .filter(item -> item.role() == role)
                .findFirst()
                .or(() -> own.stream().findFirst());
        String reader = role.name().toLowerCase(Locale.ROOT);
        if (first.isPresent()) {
            return step(first.get(), role, reader);
        }
        if (lot.status() == LotStatus.BIDDING) {
            return new NextStep(BIDDING, reader, Role.PROVIDER, lot.biddingEndsAt(), "");
        }
        return null;
    }

    private static NextStep step(WorkItem item, Role role, String reader) {
        String page = item.role() == role ? item.page() + "?id=" + item.subject() : "";
        return new NextStep(item.element(), reader, item.role(), item.due(), page);
    }

    /** What the reader has to do comes first; else what is awaited of others, the request itself before its lots. */
    private static @Nullable NextStep nextOfRequest(
            RequestId id, Role role, List<WorkItem> waiting, List<LotSummary> lots, List<LotRow> rows) {
        String reader = role.name().toLowerCase(Locale.ROOT);
        Optional<WorkItem> mine =
                waiting.stream().filter(item -> item.role() == role).findFirst();
        Optional<WorkItem> ofRequest =
                waiting.stream().filter(item -> item.lotId() == null).findFirst();
        if (mine.isPresent() || ofRequest.isPresent()) {
            return step(mine.or(() -> ofRequest).orElseThrow(), role, reader);
        }
        Optional<NextStep> ofLot = rows.stream()
                .flatMap(row -> Optional.ofNullable(row.next()).stream())
                .findFirst();
        if (ofLot.isPresent()) {
            return ofLot.get();
        }
        return lots.stream().anyMatch(lot -> lot.status() == LotStatus.DELIVERED)
                ? new NextStep(REVIEWS, reader, null, null, "")
                : null;
    }

    private List<JournalRow> journalRows(RequestId id, Role role, List<LotSummary> summaries) {
        Map<String, String> titles = new HashMap<>();
        summaries.forEach(lot -> titles.put(lot.id().value(), lot.title()));
        List<JournalRow> rows = new ArrayList<>();
        journal.of(id.value(), role == Role.COORDINATOR)
                .forEach(entry -> rows.add(new JournalRow(
                        entry.happenedAt(),
                        entry.actor(),
                        entry.lot() == null ? "" : titles.getOrDefault(entry.lot(), ""),
                        entry.kind(),
                        new ArrayList<>(entry.arguments()))));
        return rows;
    }
}
