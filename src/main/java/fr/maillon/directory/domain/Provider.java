package fr.maillon.directory.domain;

import fr.maillon.catalogue.TradeCode;
import fr.maillon.directory.LegalForm;
import fr.maillon.directory.ProviderId;
import fr.maillon.directory.ProviderStatus;
import fr.maillon.directory.ProviderSummary;
import fr.maillon.identity.AccountId;
import fr.maillon.legal.VatRegime;
import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.Ids;
import fr.maillon.shared.Refused;
import fr.maillon.shared.Siret;
import fr.maillon.shared.Stale;
import fr.maillon.shared.TerritoryId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody local who does digital work. It presents itself; a coordinator checks it and approves or refuses, with a
 * reason. Only an approved provider is invited. When it changes its name, legal form or SIRET it is checked again; when a
 * refused one corrects itself it is looked at again. An approved one can be suspended and approved again.
 */
@Entity
@Cacheable
@Table(name = "providers")
public class Provider {

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
    @Column(name = "legal_form", nullable = false, length = 20)
    private LegalForm legalForm;

    @Enumerated(EnumType.STRING)
    @Column(name = "vat_regime", nullable = false, length = 20)
    private VatRegime vatRegime;

    @Column(name = "siret", length = 14)
    private @Nullable Siret siret;

    @Column(name = "insee_code", nullable = false, length = 5)
    private String inseeCode;

    @Column(name = "street", nullable = false, length = Limits.STREET)
    private String street;

    @Column(name = "contact_name", nullable = false, length = Limits.NAME)
    private String contactName;

    @Column(name = "email", nullable = false, length = EmailAddress.MAX_LENGTH)
    private EmailAddress email;

    @Column(name = "phone", nullable = false, length = Limits.PHONE)
    private String phone;

    @Column(name = "description", nullable = false, length = Limits.DESCRIPTION)
    private String description;

    @Column(name = "capacity", nullable = false)
    private int capacity;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "provider_trades", joinColumns = @JoinColumn(name = "provider_id"))
    @Column(name = "trade_code", nullable = false, length = 40)
    private Set<String> trades = new HashSet<>();

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 20)
    private ProviderStatus status;

    @Column(name = "status_reason", nullable = false, length = Limits.REASON)
    private String statusReason;

    @Column(name = "registered_at", nullable = false)
    private Instant registeredAt;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by", length = Ids.LENGTH)
    private @Nullable String decidedBy;

    protected Provider() {}

    /**
     * @throws Refused when an exemption of associations is claimed by something else
     */
    public Provider(AccountId account, TerritoryId territory, ProviderProfile profile, Instant now) {
        this.id = Ids.next();
        this.account = account.value();
        this.territory = territory.value();
        this.status = ProviderStatus.PENDING;
        this.statusReason = "";
        this.registeredAt = now;
        describe(profile);
    }

    /**
     * Says who the provider is, from now on.
     *
     * @throws Refused when an exemption of associations is claimed by something else
     */
    public void present(ProviderProfile profile) {
        var isAnother = !name.equals(profile.name())
                || legalForm != profile.legalForm()
                || !Objects.equals(siret, profile.siret());
        describe(profile);
        if (status == ProviderStatus.REFUSED || (status == ProviderStatus.APPROVED && isAnother)) {
            status = ProviderStatus.PENDING;
        }
    }

    private void describe(ProviderProfile profile) {
        if (profile.vatRegime() == VatRegime.ASSOCIATION_EXEMPT && profile.legalForm() != LegalForm.ASSOCIATION) {
            throw new Refused("provider.vat.associationOnly");
        }
        name = profile.name();
        legalForm = profile.legalForm();
        vatRegime = profile.vatRegime();
        siret = profile.siret();
        inseeCode = profile.inseeCode();
        street = profile.street();
        contactName = profile.contactName();
        email = profile.email();
        phone = profile.phone();
        description = profile.description();
        capacity = profile.capacity();
        var codes = profile.trades().stream().map(TradeCode::value).collect(Collectors.toSet());
        trades.retainAll(codes);
        trades.addAll(codes);
    }

    /**
     * A coordinator decides whether the provider is invited.
     *
     * @param reason what the provider is told; empty when it is approved
     * @throws Refused {@code provider.status.cannotBecome} when it is so already, or cannot be
     */
    public void decide(ProviderStatus decision, String reason, AccountId coordinator, Instant now) {
        if (!status.canBecome(decision)) {
            throw new Refused("provider.status.cannotBecome", status, decision);
        }
        status = decision;
        statusReason = reason.strip();
        decidedAt = now;
        decidedBy = coordinator.value();
    }

    /**
     * @throws Stale when it was changed since that version, in another window for instance
     */
    public void mustBeAt(long shownVersion) {
        if (version != shownVersion) {
            throw new Stale();
        }
    }

    public ProviderId id() {
        return new ProviderId(id);
    }

    public long version() {
        return version;
    }

    public AccountId account() {
        return new AccountId(account);
    }

    public TerritoryId territory() {
        return new TerritoryId(territory);
    }

    public ProviderStatus status() {
        return status;
    }

    /** What the provider was told when it was refused or suspended; empty otherwise. */
    public String statusReason() {
        return statusReason;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public Set<TradeCode> trades() {
        return trades.stream().map(TradeCode::new).collect(Collectors.toUnmodifiableSet());
    }

    public ProviderProfile profile() {
        return new ProviderProfile(
                name,
                legalForm,
                vatRegime,
                siret,
                inseeCode,
                street,
                contactName,
                email,
                phone,
                trades(),
                description,
                capacity);
    }

    public ProviderSummary summary() {
        return new ProviderSummary(
                id(),
                account(),
                territory(),
                name,
                contactName,
                email,
                phone,
                legalForm,
                vatRegime,
                siret,
                inseeCode,
                trades(),
                description,
                capacity,
                status == ProviderStatus.APPROVED);
    }
}
