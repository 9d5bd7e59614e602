package fr.maillon.identity.domain;

import fr.maillon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Somebody tried to sign in with this mail address, which need not belong to an account: an address without account is
 * slowed down like any other, so that the delay tells nothing. Attempts are kept for half a year.
 */
@Entity
@Table(name = "sign_in_attempts")
public class SignInAttempt {

    @Id
    @Column(name = "id", length = 26)
    private String id;

    @Column(name = "email", length = 254, nullable = false)
    private String email;

    @Column(name = "origin", length = 45, nullable = false)
    private String origin;

    @Column(name = "attempted_at", nullable = false)
    private Instant at;

    @Column(name = "succeeded", nullable = false)
    private boolean succeeded;

    protected SignInAttempt() {}

    private SignInAttempt(String email, String origin, Instant at, boolean succeeded) {
        this.id = Ids.next();
        this.email = email;
        this.origin = origin;
        this.at = at;
        this.succeeded = succeeded;
    }

    public static SignInAttempt failed(String email, String origin, Instant at) {
        return new SignInAttempt(email, origin, at, false);
    }

    public static SignInAttempt succeeded(String email, String origin, Instant at) {
        return new SignInAttempt(email, origin, at, true);
    }

    public String email() {
        return email;
    }

    /** The network address it came from. */
    public String origin() {
        return origin;
    }

    public Instant at() {
        return at;
    }

    public boolean hasSucceeded() {
        return succeeded;
    }
}
