package fr.maillon.sourcing.domain;

import fr.maillon.directory.ProviderId;
import fr.maillon.intake.RequestId;
import fr.maillon.lots.LotId;
import fr.maillon.shared.NotFound;
import fr.maillon.sourcing.InvitationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Invitations that live as long as the test. */
public final class InMemoryInvitationRepository implements InvitationRepository {

    private final List<Invitation> all = new ArrayList<>();
    private final List<Engagement> elsewhere = new ArrayList<>();

    /** This firm is busy with other lots. */
    public void engage(Engagement engagement) {
        elsewhere.add(engagement);
    }

    @Override
    public void add(Invitation invitation) {
        all.add(invitation);
    }

    @Override
    public Invitation require(InvitationId id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    @Override
    public List<Invitation> ofLot(LotId lot) {
        return all.stream()
                .filter(each -> each.lot().equals(lot))
                .sorted(Comparator.comparingInt(Invitation::round).reversed().thenComparing(Invitation::number))
                .toList();
    }

    @Override
    public List<Invitation> ofRound(LotId lot, int round) {
        return ofLot(lot).stream().filter(each -> each.round() == round).toList();
    }

    @Override
    public List<Invitation> ofRequest(RequestId request) {
        return all.stream().filter(each -> each.request().equals(request)).toList();
    }

    @Override
    public List<Invitation> currentOf(ProviderId provider, Instant now) {
        return of(provider, each -> each.isAnswerable(now));
    }

    @Override
    public List<Invitation> pastOf(ProviderId provider, Instant now) {
        return of(provider, each -> !each.isAnswerable(now));
    }

    @Override
    public List<Engagement> engagements(Collection<ProviderId> providers, Instant now) {
        return elsewhere.stream()
                .filter(each -> providers.contains(each.provider()))
                .toList();
    }

    @Override
    public void settle(LotId lot, Set<InvitationId> chosen) {
        ofLot(lot).stream().filter(Invitation::awaitsChoice).forEach(each -> each.settle(chosen.contains(each.id())));
    }

    @Override
    public void flush() {}

    private List<Invitation> of(ProviderId provider, Predicate<Invitation> wanted) {
        return all.stream()
                .filter(each -> each.provider().equals(provider))
                .filter(wanted)
                .sorted(Comparator.comparing(Invitation::biddingEndsAt))
                .toList();
    }
}
