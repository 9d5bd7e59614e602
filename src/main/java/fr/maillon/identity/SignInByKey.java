package fr.maillon.identity;

/** Signs in whoever sends the present request, by a key that opens an account once. */
public interface SignInByKey {

    /** Whether the key was worth something; then its holder is signed in. */
    boolean signIn(String key);
}
