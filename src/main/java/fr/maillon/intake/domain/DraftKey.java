package fr.maillon.intake.domain;

import fr.maillon.intake.RequestId;
import fr.maillon.shared.Secrets;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * Lets whoever holds a secret write a draft, or prove the address to which it was sent. Only the secret's hash is kept.
 * A key to write may be used again and again, on any device; one that proves an address is worth nothing once the
 * request was sent with it.
 */
@Entity
@Table(name = "draft_keys")
public class DraftKey {

    /** For what a key is good. */
    public enum Purpose {
        /** Reads and writes the draft. */
        WRITE(Duration.ofDays(30)),
        /** Proves the address, and sends the request. */
        CONFIRM(Duration.ofDays(7));

        private final Duration validFor;

        Purpose(Duration validFor) {
            this.validFor = validFor;
        }
    }

    @Id
    @Column(name = "key_hash", length = Secrets.HASH_LENGTH)
    private String hash;

    @Column(name = "request_id")
    private String request;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose")
    private Purpose purpose;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected DraftKey() {}

    public DraftKey(String secret, RequestId request, Purpose purpose, Instant now) {
        this.hash = Secrets.hash(secret);
        this.request = request.value();
        this.purpose = purpose;
        this.expiresAt = now.plus(purpose.validFor);
    }

    /** Whether it is good for this now. */
    public boolean opens(Purpose wanted, Instant now) {
        return purpose == wanted && now.isBefore(expiresAt);
    }

    public String hash() {
        return hash;
    }

    public Purpose purpose() {
        return purpose;
    }

    public RequestId request() {
        return new RequestId(request);
    }
}
