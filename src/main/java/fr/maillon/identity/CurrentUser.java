package fr.maillon.identity;

/** The person behind the request being served. */
public interface CurrentUser {

    /** Whether somebody is signed in; nobody is in a job of the process engine. */
    boolean isSignedIn();

    /**
     * Who is looking.
     *
     * @throws NotFound when nobody is signed in
     */
    Viewer viewer();
}
