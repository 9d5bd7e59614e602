package fr.maillon.identity.web;

import fr.maillon.identity.service.SignInResult;
import jakarta.security.enterprise.credential.Credential;

/** What somebody typed to sign in, and how it was judged. */
public final class SignInCredential implements Credential {

    private final String email;
    private final String origin;
    private String password;
    private SignInResult result = new SignInResult.Unknown();

    public SignInCredential(String email, String password, String origin) {
        this.email = email;
        this.password = password;
        this.origin = origin;
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
        return password.isEmpty();
    }

    @Override
    public void clear() {
        password = "";
    }
}
