package fr.maillon.identity.domain;

import fr.maillon.identity.AccountId;
import fr.maillon.shared.Ids;
import fr.maillon.shared.Secrets;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** Signs in the owner of an account once, within half an hour. Only the hash of the secret is kept. */
@Entity
@Table(name = "sign_in_keys")
public class SignInKey {

    /** How long it opens the account. */
    public static final Duration VALID_FOR = Duration.ofMinutes(30);

    @Id
    @Column(name = "key_hash", length = Secrets.HASH_LENGTH)
    private String hash;

    @Column(name = "account_id", length = Ids.LENGTH, nullable = false)
    private String account;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    @Column(name = "used", nullable = false)
    private boolean used;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected SignInKey() {}

    public SignInKey(String secret, AccountId account, Instant now) {
        this.hash = Secrets.hash(secret);
        this.account = account.value();
        this.expiresAt = now.plus(VALID_FOR);
    }

    /** Uses it up; returns whether it opened the account. */
    public boolean use(Instant now) {
        if (used || !now.isBefore(expiresAt)) {
            return false;
        }
        used = true;
        return true;
    }

    public AccountId account() {
        return new AccountId(account);
    }
}
