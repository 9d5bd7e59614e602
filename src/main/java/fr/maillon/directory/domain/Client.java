package fr.maillon.directory.domain;

import fr.maillon.directory.ClientId;
import fr.maillon.directory.ClientKind;
import fr.maillon.directory.ClientSummary;
import fr.maillon.identity.AccountId;
import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.Ids;
import fr.maillon.shared.Siret;
import fr.maillon.shared.Stale;
import fr.maillon.shared.TerritoryId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody local who needs digital work done. The person with the account presents the client once and corrects it
 * whenever needed; requests, awards and reviews name the client by its id.
 */
@Entity
@Cacheable
@Table(name = "clients")
public class Client {

    @Id
    @Column(name = "id", length = Ids.LENGTH)
    private String id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "account_id", nullable = false, length = Ids.LENGTH)
    private String account;

    @Column(name = "territory_id", nullable = false, length = Ids.LENGTH)
    private String territory;

    @Column(name = "name", nullable = false, length = Limits.NAME)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 20)
    private ClientKind kind;

    @Column(name = "siret", length = 14)
    private @Nullable Siret siret;

    @Column(name = "insee_code", nullable = false, length = 5)
    private String inseeCode;

    @Column(name = "street", nullable = false, length = Limits.STREET)
    private String street;

    @Column(name = "recovers_vat", nullable = false)
    private boolean recoversVat;

    @Column(name = "contact_name", nullable = false, length = Limits.NAME)
    private String contactName;

    @Column(name = "contact_function", nullable = false, length = Limits.FUNCTION)
    private String contactFunction;

    @Column(name = "email", nullable = false, length = EmailAddress.MAX_LENGTH)
    private EmailAddress email;

    @Column(name = "phone", nullable = false, length = Limits.PHONE)
    private String phone;

    @Column(name = "description", nullable = false, length = Limits.DESCRIPTION)
    private String description;

    @Column(name = "registered_at", nullable = false)
    private Instant registeredAt;

    protected Client() {}

    public Client(AccountId account, TerritoryId territory, ClientProfile profile, Instant now) {
        this(ClientId.next(), account, territory, profile, now);
    }

    /** Under an id that was reserved for it. */
    public Client(ClientId id, AccountId account, TerritoryId territory, ClientProfile profile, Instant now) {
        this.id = id.value();
        this.account = account.value();
        this.territory = territory.value();
        this.registeredAt = now;
        present(profile);
    }

    /** Says who the client is, from now on. */
    public final void present(ClientProfile profile) {
        name = profile.name();
        kind = profile.kind();
        siret = profile.siret();
        inseeCode = profile.inseeCode();
        street = profile.street();
        recoversVat = profile.recoversVat();
        contactName = profile.contactName();
        contactFunction = profile.contactFunction();
        email = profile.email();
        phone = profile.phone();
        description = profile.description();
    }

    /**
     * @throws Stale when it was changed since that version, in another window for instance
     */
    public void mustBeAt(long shownVersion) {
        if (version != shownVersion) {
            throw new Stale();
        }
    }

    public ClientId id() {
        return new ClientId(id);
    }

    public long version() {
        return version;
    }

    public AccountId account() {
        return new AccountId(account);
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public ClientProfile profile() {
        return new ClientProfile(
                name,
                kind,
                siret,
                inseeCode,
                street,
                recoversVat,
                contactName,
                contactFunction,
                email,
                phone,
                description);
    }

    public ClientSummary summary() {
        return new ClientSummary(
                id(),
                account(),
                new TerritoryId(territory),
                name,
                contactName,
                email,
                phone,
                inseeCode,
                kind == ClientKind.PUBLIC_BODY,
                recoversVat);
    }
}
