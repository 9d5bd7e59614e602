package fr.maillon.identity.service;

import fr.maillon.identity.Viewer;
import java.time.Instant;

/** How an attempt to sign in ended. */
public sealed interface SignInResult {

    /** The password is right and the account active. */
    record SignedIn(Viewer viewer) implements SignInResult {}

    /** No such account, a closed one, or the wrong password: which one is not told. */
    record Unknown() implements SignInResult {}

    /** Too many attempts failed lately: the password was not even looked at. */
    record TooOften(Instant until) implements SignInResult {}
}
