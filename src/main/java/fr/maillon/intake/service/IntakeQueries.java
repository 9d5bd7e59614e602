package fr.maillon.intake.service;

import fr.maillon.identity.Viewer;
import fr.maillon.shared.NotFound;
import java.util.List;

/** The lists of requests, each showing only what its viewer may see. */
public interface IntakeQueries {

    /**
     * The viewer's own requests, drafts included, last changed first.
     *
     * @throws NotFound when the viewer is no client
     */
    List<RequestRow> ownRequests(Viewer viewer);

    /**
     * Requests of the viewer's territory, last changed first.
     *
     * @param words all of them occur in the request, accents ignored; empty for all requests
     * @param page from 1
     * @throws NotFound when the viewer is no coordinator
     */
    RequestPage requestsOfTerritory(Viewer viewer, RequestFilter filter, String words, int page);
}
