package fr.maillon.sourcing.service;

import fr.maillon.directory.ProviderSummary;
import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.Viewer;
import fr.maillon.intake.IntakeApi;
import fr.maillon.intake.RequestSummary;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotStatus;
import fr.maillon.lots.LotSummary;
import fr.maillon.lots.LotsApi;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.DomainEvents;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import fr.maillon.sourcing.ShortlistConfirmed;
import fr.maillon.sourcing.domain.Candidate;
import fr.maillon.sourcing.domain.Shortlist;
import fr.maillon.sourcing.domain.ShortlistDecision;
import fr.maillon.sourcing.domain.ShortlistRepository;
import fr.maillon.territory.TerritoryApi;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** A coordinator decides whom to invite for a lot. */
@ApplicationService
public class ShortlistService {

    private CurrentUser currentUser;
    private LotsApi lots;
    private IntakeApi intake;
    private TerritoryApi territories;
    private CandidateFinder finder;
    private ShortlistRepository shortlists;
    private DomainEvents events;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected ShortlistService() {}

    @Inject
    ShortlistService(
            CurrentUser currentUser,
            LotsApi lots,
            IntakeApi intake,
            TerritoryApi territories,
            CandidateFinder finder,
            ShortlistRepository shortlists,
            DomainEvents events,
            Clock clock) {
        this.currentUser = currentUser;
        this.lots = lots;
        this.intake = intake;
        this.territories = territories;
        this.finder = finder;
        this.shortlists = shortlists;
        this.events = events;
        this.clock = clock;
    }

    /** Who could be invited, in which order and why. */
    public ShortlistProposal propose(LotId id) {
        var lot = lots.lotFor(currentUser.viewer(), id);
        var request = coordinated(currentUser.viewer(), lot);
        var found = finder.find(lot, request);
        var candidates = found.ranking().candidates();
        return new ShortlistProposal(
                lot,
                request.reference(),
                found.trade(),
                territories.commune(request.inseeCode()).name(),
                found.client().publicBody(),
                found.ranking().weights(),
                new ArrayList<>(IntStream.range(0, candidates.size())
                        .mapToObj(i -> row(
                                i + 1,
                                candidates.get(i),
                                Objects.requireNonNull(
                                        found.firms().get(candidates.get(i).provider()))))
                        .toList()),
                new ArrayList<>(found.ranking().excluded().stream()
                        .map(exclusion -> new ExclusionRow(
                                Objects.requireNonNull(found.firms().get(exclusion.provider()))
                                        .name(),
                                exclusion.reason()))
                        .toList()),
                shortlists
                        .ofRound(lot.id(), lot.round())
                        .map(Shortlist::decision)
                        .orElse(null));
    }

    /**
     * Invites the chosen candidates.
     *
     * @throws Refused when the lot is no longer to be shortlisted, or the choice is not possible
     */
    public void confirm(@Valid ConfirmShortlist command) {
        var viewer = currentUser.viewer();
        var lot = lots.lotFor(viewer, command.lot());
        var request = coordinated(viewer, lot);
        var earlier = shortlists.ofRound(lot.id(), command.round());
        if (earlier.isPresent() && earlier.get().invites(command.chosen())) {
            return;
        }
        mustBeUndecided(lot, command.round(), earlier.isPresent());
        var ranking = finder.find(lot, request).ranking();
        shortlists.add(Shortlist.invite(
                lot.id(),
                lot.round(),
                ranking,
                command.chosen(),
                lot.inviteAtMost(),
                viewer.account(),
                clock.instant()));
        events.fire(new ShortlistConfirmed(lot.id(), true));
    }

    /**
     * Invites nobody: the lot will end without result.
     *
     * @throws Refused when the lot is no longer to be shortlisted
     */
    public void giveUp(@Valid GiveUpShortlist command) {
        var viewer = currentUser.viewer();
        var lot = lots.lotFor(viewer, command.lot());
        var request = coordinated(viewer, lot);
        var earlier = shortlists.ofRound(lot.id(), command.round());
        if (earlier.isPresent() && earlier.get().decision() == ShortlistDecision.GIVE_UP) {
            return;
        }
        mustBeUndecided(lot, command.round(), earlier.isPresent());
        var ranking = finder.find(lot, request).ranking();
        shortlists.add(
                Shortlist.giveUp(lot.id(), lot.round(), ranking, command.reason(), viewer.account(), clock.instant()));
        events.fire(new ShortlistConfirmed(lot.id(), false));
    }

    private RequestSummary coordinated(Viewer viewer, LotSummary lot) {
        var request = intake.request(lot.requestId());
        if (!viewer.coordinates(request.territory())) {
            throw new NotFound();
        }
        return request;
    }

    private static void mustBeUndecided(LotSummary lot, int round, boolean decided) {
        if (decided || lot.round() != round || lot.status() != LotStatus.SHORTLISTING) {
            throw new Refused("confirmShortlist.alreadyDecided");
        }
    }

    private CandidateRow row(int rank, Candidate candidate, ProviderSummary firm) {
        return new CandidateRow(
                firm.id(),
                rank,
                firm.name(),
                territories.commune(firm.inseeCode()).name(),
                firm.description(),
                candidate.ring(),
                candidate.kilometres(),
                candidate.load(),
                candidate.capacity(),
                candidate.newcomer(),
                candidate.score(),
                List.copyOf(candidate.reasons()));
    }
}
