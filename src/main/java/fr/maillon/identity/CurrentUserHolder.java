package fr.maillon.identity;

/**
 * Lets the application itself act as somebody: the demonstration data are made by calling the services as the people
 * would. Bound to the calling thread and refused while a request from the web is being served, so that nobody who comes
 * over HTTP can become somebody else.
 */
public interface CurrentUserHolder {

    /**
     * Does something as the owner of an account; whoever acted before acts again afterwards.
     *
     * @throws NotFound when there is no such account or it is not active
     * @throws IllegalStateException when a request from the web is being served by this thread
     */
    void runAs(AccountId account, Runnable action);
}
