package fr.maillon.identity.web;

import fr.maillon.identity.service.SignInResult;
import jakarta.security.enterprise.credential.Credential;

/** By what somebody signs in, typed or come with a mail, and how it was judged. */
public final class SignInCredential implements Credential {

    private final String email;
    private final String origin;
    private String password;
    private String key = "";
    private SignInResult result = new SignInResult.Unknown();

    public SignInCredential(String email, String password, String origin) {
        this.email = email;
        this.password = password;
        this.origin = origin;
    }

    /** By a key that came with a mail. */
    public static SignInCredential byKey(String key, String origin) {
        var credential = new SignInCredential("", "", origin);
        credential.key = key;
        return credential;
    }

    /** The key that came with a mail, empty for whoever typed a password. */
    String key() {
        return key;
    }

    String email() {
        return email;
    }

    String password() {
        return password;
    }

    String origin() {
        return origin;
    }

    void judged(SignInResult judgement) {
        result = judgement;
    }

    SignInResult result() {
        return result;
    }

    @Override
    public boolean isCleared() {
        return password.isEmpty() && key.isEmpty();
    }

    @Override
    public void clear() {
        password = "";
        key = "";
    }
}
