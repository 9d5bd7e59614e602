package fr.maillon.sourcing.service;

import fr.maillon.directory.ProviderSummary;
import fr.maillon.identity.Viewer;
import fr.maillon.identity.Viewers;
import fr.maillon.lots.LotSummary;
import fr.maillon.shared.RecordedEvents;
import fr.maillon.shared.StoppedClock;
import fr.maillon.sourcing.FilesOfRequests;
import fr.maillon.sourcing.InvitationId;
import fr.maillon.sourcing.SourcingFixtures;
import fr.maillon.sourcing.Surroundings;
import fr.maillon.sourcing.domain.InMemoryInvitationRepository;
import fr.maillon.sourcing.domain.InMemoryQuestionRepository;
import fr.maillon.sourcing.domain.InMemoryShortlistRepository;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Sourcing with its services wired as in the server, on repositories in memory and a clock that stands still. */
public final class SourcingStage {

    public final StoppedClock clock = new StoppedClock(SourcingFixtures.MONDAY);
    public final RecordedEvents events = new RecordedEvents();
    public final Surroundings around = new Surroundings(clock);
    public final InMemoryInvitationRepository invitations = new InMemoryInvitationRepository();
    public final InMemoryShortlistRepository shortlists = new InMemoryShortlistRepository();
    public final InMemoryQuestionRepository questions = new InMemoryQuestionRepository();
    public final Viewers.SignedIn user = new Viewers.SignedIn(Viewers.coordinator());

    final InvitedProvider invited = new InvitedProvider(around.directory, invitations);

    public final InvitationRounds rounds = new InvitationRounds(
            invitations,
            questions,
            invited,
            new InvitationSender(
                    shortlists, invitations, around.lots, around.intake, around.territories, events, clock),
            around.lots,
            around.intake,
            events,
            clock);

    public final ShortlistService shortlist = new ShortlistService(
            user,
            around.lots,
            around.intake,
            around.territories,
            new CandidateFinder(
                    around.lots, around.directory, around.catalogue, around.territories, invitations, clock),
            shortlists,
            events,
            clock);

    public final InvitationService answers = new InvitationService(user, invited, events, clock);

    public final QuestionService asking =
            new QuestionService(user, invited, questions, around.lots, around.intake, events, clock);

    public final FilesOfRequests files = new FilesOfRequests();

    public final SourcingQueries queries = new SourcingQueries(
            invited,
            invitations,
            questions,
            around.lots,
            around.intake,
            files,
            around.directory,
            around.catalogue,
            clock);

    /** A coordinator invites these for a lot, and the process sends the invitations. */
    public LotSummary invite(LotSummary lot, ProviderSummary... providers) {
        var before = user.viewer();
        user.become(Viewers.coordinator());
        shortlist.confirm(new ConfirmShortlist(
                lot.id(),
                lot.round(),
                Arrays.stream(providers).map(ProviderSummary::id).collect(Collectors.toSet())));
        rounds.invite(lot.id());
        user.become(before);
        return around.lots.lot(lot.id());
    }

    /** The invitation of a provider in the present round. */
    public InvitationId invitation(LotSummary lot, ProviderSummary provider) {
        return rounds.invitationsOf(lot.id()).stream()
                .filter(each -> each.providerId().equals(provider.id()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    public Viewer become(ProviderSummary provider) {
        var viewer = around.signedIn(provider);
        user.become(viewer);
        return viewer;
    }
}
