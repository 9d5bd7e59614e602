package fr.maillon.intake.domain;

import fr.maillon.directory.ClientId;
import fr.maillon.shared.TerritoryId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The requests that the coordinators of a territory look after; drafts are none of theirs. */
public interface RequestsOfTerritory {

    /** Those that were given a promise and were sent since an instant, newest first. */
    List<QuoteRequest> promisedSince(TerritoryId territory, Instant since);

    /** Those that wait for a coordinator's decision, the one promised soonest first. */
    List<QuoteRequest> awaitingDecision(TerritoryId territory);

    /** Those of some clients, newest first. */
    List<QuoteRequest> ofClients(TerritoryId territory, Collection<ClientId> clients);
}
