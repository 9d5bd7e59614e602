package fr.maillon.intake.service;

import fr.maillon.catalogue.NeedsApi;
import fr.maillon.directory.ClientSummary;
import fr.maillon.intake.RequestSubmitted;
import fr.maillon.intake.domain.AnswersFitTheirQuestions;
import fr.maillon.intake.domain.QuoteRequest;
import fr.maillon.intake.domain.QuoteRequestRepository;
import fr.maillon.shared.DomainEvents;
import fr.maillon.shared.Refused;
import fr.maillon.territory.TerritoryApi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** What happens when a draft is sent, whoever sends it. */
@ApplicationScoped
public class Submission {

    private QuoteRequestRepository requests;
    private NeedsApi needs;
    private TerritoryApi territories;
    private DomainEvents events;
    private Clock clock;

    protected Submission() {}

    @Inject
    public Submission(
            QuoteRequestRepository requests,
            NeedsApi needs,
            TerritoryApi territories,
            DomainEvents events,
            Clock clock) {
        this.requests = requests;
        this.needs = needs;
        this.territories = territories;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Offers the draft to the coordinators of the territory where the work is to be done. Where no territory is, those of
     * the territory that has the draft take care of it, and are told that it lies outside.
     */
    void offerToItsTerritory(QuoteRequest draft) {
        var own = territories.territoryOf(draft.inseeCode());
        draft.offerTo(own.orElse(draft.territory()), own.isEmpty());
    }

    /**
     * Sends the draft in the name of a client.
     *
     * @throws Refused when something that is needed was not said
     */
    void send(QuoteRequest draft, ClientSummary client) {
        var asked = draft.needAsked();
        if (asked == null) {
            throw new Refused("submitRequest.needMissing");
        }
        needs.need(asked.need(), asked.version())
                .ifPresent(template -> AnswersFitTheirQuestions.mustBeComplete(template, asked.answers()));
        if (!draft.inseeCode().isEmpty()) {
            offerToItsTerritory(draft);
        }
        draft.handTo(client.id());
        draft.submit(requests.nextNumber(), client.name(), territories.times(draft.territory()), clock.instant());
        events.fire(new RequestSubmitted(draft.id()));
    }
}
