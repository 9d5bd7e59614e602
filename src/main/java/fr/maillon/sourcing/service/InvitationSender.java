package fr.maillon.sourcing.service;

import fr.maillon.directory.ProviderId;
import fr.maillon.intake.IntakeApi;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotsApi;
import fr.maillon.shared.DomainEvents;
import fr.maillon.shared.Refused;
import fr.maillon.sourcing.InvitationSent;
import fr.maillon.sourcing.domain.Invitation;
import fr.maillon.sourcing.domain.InvitationRepository;
import fr.maillon.sourcing.domain.PlaceOfWork;
import fr.maillon.sourcing.domain.Shortlist;
import fr.maillon.sourcing.domain.ShortlistDecision;
import fr.maillon.sourcing.domain.ShortlistEntry;
import fr.maillon.sourcing.domain.ShortlistRepository;
import fr.maillon.territory.TerritoryApi;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/** Opens a lot for bids and invites its confirmed shortlist. */
@Dependent
class InvitationSender {

    private final ShortlistRepository shortlists;
    private final InvitationRepository invitations;
    private final LotsApi lots;
    private final IntakeApi intake;
    private final TerritoryApi territories;
    private final DomainEvents events;
    private final Clock clock;

    @Inject
    InvitationSender(
            ShortlistRepository shortlists,
            InvitationRepository invitations,
            LotsApi lots,
            IntakeApi intake,
            TerritoryApi territories,
            DomainEvents events,
            Clock clock) {
        this.shortlists = shortlists;
        this.invitations = invitations;
        this.lots = lots;
        this.intake = intake;
        this.territories = territories;
        this.events = events;
        this.clock = clock;
    }

    /** Sends the invitations, once for each round, and returns the deadline. */
    Instant send(LotId id) {
        var lot = lots.lot(id);
        var shortlist = shortlists
                .ofRound(id, lot.round())
                .filter(decided -> decided.decision() == ShortlistDecision.INVITE)
                .orElseThrow(() -> new Refused("confirmShortlist.undecided"));
        var earlier = invitations.ofLot(id);
        if (earlier.stream().anyMatch(invitation -> invitation.round() == lot.round())) {
            return Objects.requireNonNull(lot.biddingEndsAt());
        }
        var highestNumber = earlier.stream().mapToInt(Invitation::number).max().orElse(0);
        var commune = territories.commune(intake.request(lot.requestId()).inseeCode());
        var endsAt = lots.openForBids(id);
        var now = clock.instant();
        var numbers = numbers(shortlist, lot.inviteAtMost());
        for (var chosen : shortlist.chosen()) {
            var place = new PlaceOfWork(commune.inseeCode(), commune.name(), chosen.kilometres());
            var number = highestNumber + Objects.requireNonNull(numbers.get(chosen.provider()));
            var invitation = new Invitation(lot, chosen.provider(), number, place, endsAt, now);
            invitations.add(invitation);
            events.fire(new InvitationSent(invitation.id(), id, chosen.provider()));
        }
        return endsAt;
    }

    private static Map<ProviderId, Integer> numbers(Shortlist shortlist, int cap) {
        var providers =
                shortlist.chosen().stream().map(ShortlistEntry::provider).toList();
        return shortlist.draw().numbers(providers, cap);
    }
}
