package fr.maillon.intake;

import fr.maillon.shared.NotFound;

/** What the association promises about a request, for those who tell the client. */
public interface PromiseApi {

    /**
     * @throws NotFound when there is no such request
     */
    RequestPromise promiseOf(RequestId request);
}
