package fr.maillon.intake.service;

import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.Role;
import fr.maillon.identity.Viewer;
import fr.maillon.intake.PromiseState;
import fr.maillon.intake.domain.FirstAnswer;
import fr.maillon.intake.domain.PromiseFigures;
import fr.maillon.intake.domain.QuoteRequest;
import fr.maillon.intake.domain.RequestsOfTerritory;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.TerritoryId;
import fr.maillon.territory.TerritoryDesk;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** How the promises to read a request before a time are kept, measured for the coordinators of a territory (D-02). */
@ApplicationService
public class PromiseService {

    /** How far back promises are measured. */
    public static final Duration MEASURED = Duration.ofDays(90);

    private RequestsOfTerritory ofTerritory;
    private TerritoryDesk desks;
    private CurrentUser currentUser;
    private Clock clock;

    protected PromiseService() {}

    @Inject
    public PromiseService(RequestsOfTerritory ofTerritory, TerritoryDesk desks, CurrentUser currentUser, Clock clock) {
        this.ofTerritory = ofTerritory;
        this.desks = desks;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * How well the coordinators of the viewer's territory kept their promises of the last {@link #MEASURED} days.
     *
     * @throws fr.maillon.shared.NotFound when the viewer is no coordinator
     */
    public PromiseFigures figures() {
        return PromiseFigures.of(received(coordinator().territory()).stream()
                .map(row -> new PromiseFigures.Measured(row.state(), row.taken()))
                .toList());
    }

    /** How many requests wait for a decision now. */
    public int running() {
        return waiting(coordinator().territory()).size();
    }

    /**
     * The promises behind a figure: running ones with the latest first, answered ones with the slowest first.
     *
     * @throws fr.maillon.shared.NotFound when the viewer is no coordinator
     */
    public List<PromiseRow> rows(PromiseFilter filter) {
        var territory = coordinator().territory();
        if (filter == PromiseFilter.RUNNING) {
            return waiting(territory);
        }
        var rows = new ArrayList<>(received(territory));
        rows.removeIf(row -> !filter.shows(row.state()));
        if (filter != PromiseFilter.RECEIVED && filter != PromiseFilter.WITHDRAWN) {
            rows.sort(Comparator.comparing(PromiseRow::taken).reversed());
        }
        return rows;
    }

    private List<PromiseRow> waiting(TerritoryId territory) {
        var now = clock.instant();
        List<PromiseRow> rows = new ArrayList<>();
        for (var request : ofTerritory.awaitingDecision(territory)) {
            var before = Objects.requireNonNull(request.qualifyBy());
            rows.add(row(
                    request,
                    before,
                    now.isAfter(before) ? PromiseState.OVERDUE : PromiseState.RUNNING,
                    now,
                    request.firstAnswer().answeredAt() != null));
        }
        return rows;
    }

    private List<PromiseRow> received(TerritoryId territory) {
        var now = clock.instant();
        List<PromiseRow> rows = new ArrayList<>();
        for (var request : ofTerritory.promisedSince(territory, now.minus(MEASURED))) {
            FirstAnswer first = request.firstAnswer();
            rows.add(row(request, first.promisedBy(), first.state(now), now, false));
        }
        return rows;
    }

    private PromiseRow row(QuoteRequest request, Instant before, PromiseState state, Instant now, boolean again) {
        var first = request.firstAnswer();
        var summary = request.summary();
        return new PromiseRow(
                summary.id().value(),
                summary.reference(),
                summary.title(),
                request.clientName(),
                summary.submittedAt(),
                before,
                first.answeredAt(),
                state,
                desks.openTimeBetween(request.territory(), first.submittedAt(), first.until(now)),
                switch (state) {
                    case RUNNING -> desks.openTimeBetween(request.territory(), now, before);
                    case OVERDUE -> desks.openTimeBetween(request.territory(), before, now);
                    case IN_TIME, LATE, WITHDRAWN -> Duration.ZERO;
                },
                again);
    }

    private Viewer coordinator() {
        var viewer = currentUser.viewer();
        viewer.mustBe(Role.COORDINATOR);
        return viewer;
    }
}
