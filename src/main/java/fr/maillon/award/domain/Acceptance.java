package fr.maillon.award.domain;

import fr.maillon.award.AcceptanceId;
import fr.maillon.award.AcceptanceSummary;
import fr.maillon.bidding.BidId;
import fr.maillon.directory.ProviderId;
import fr.maillon.identity.AccountId;
import fr.maillon.lots.LotId;
import fr.maillon.shared.Ids;
import fr.maillon.shared.Money;
import fr.maillon.shared.Zones;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * The bon pour accord: the proof that a client accepted exactly one revision of one bid. It is written once and never
 * changed: no column of it can be updated. It names the document by its SHA-256, so that a changed document is seen.
 */
@Entity
@Table(name = "acceptances")
public class Acceptance {

    @Id
    @Column(name = "id", length = Ids.LENGTH, updatable = false)
    private String id;

    @Column(name = "lot_id", length = Ids.LENGTH, nullable = false, updatable = false)
    private String lotId;

    @Column(name = "bid_id", length = Ids.LENGTH, nullable = false, updatable = false)
    private String bidId;

    @Column(name = "bid_reference", length = 60, nullable = false, updatable = false)
    private String bidReference;

    @Column(name = "revision", nullable = false, updatable = false)
    private int revision;

    @Column(name = "provider_id", length = Ids.LENGTH, nullable = false, updatable = false)
    private String providerId;

    @Column(name = "net", nullable = false, updatable = false)
    private Money net;

    @Column(name = "total", nullable = false, updatable = false)
    private Money total;

    @Column(name = "accepted_at", nullable = false, updatable = false)
    private Instant acceptedAt;

    @Column(name = "accepted_local", length = 60, nullable = false, updatable = false)
    private String acceptedLocal;

    @Column(name = "signer_name", length = 120, nullable = false, updatable = false)
    private String signerName;

    @Column(name = "signer_function", length = 120, nullable = false, updatable = false)
    private String signerFunction;

    @Column(name = "account_id", length = Ids.LENGTH, nullable = false, updatable = false)
    private String accountId;

    @Column(name = "account_email", length = 254, nullable = false, updatable = false)
    private String accountEmail;

    @Column(name = "text_shown", length = 4000, nullable = false, updatable = false)
    private String textShown;

    @Column(name = "boxes_ticked", length = 4000, nullable = false, updatable = false)
    private String boxesTicked;

    @Column(name = "off_premises", nullable = false, updatable = false)
    private boolean offPremises;

    @Column(name = "at_most_five_employees", nullable = false, updatable = false)
    private boolean atMostFiveEmployees;

    @Column(name = "outside_main_activity", nullable = false, updatable = false)
    private boolean outsideMainActivity;

    @Column(name = "withdraw_until", updatable = false)
    private @Nullable LocalDate withdrawUntil;

    @Column(name = "start_requested", nullable = false, updatable = false)
    private boolean startRequested;

    @Column(name = "origin_address", length = 60, nullable = false, updatable = false)
    private String originAddress;

    @Column(name = "origin_user_agent", length = 500, nullable = false, updatable = false)
    private String originUserAgent;

    @Column(name = "document_sha256", length = 64, nullable = false, updatable = false)
    private String documentSha256;

    protected Acceptance() {}

    /**
     * Keeps the proof.
     *
     * @param documentSha256 of the stored document, 64 hexadecimal digits
     */
    public Acceptance(AcceptanceId id, AcceptedTerms terms, Signature signature, String documentSha256) {
        var bid = terms.bid();
        this.id = id.value();
        this.lotId = bid.lotId().value();
        this.bidId = bid.id().value();
        this.bidReference = bid.reference();
        this.revision = bid.revision();
        this.providerId = bid.providerId().value();
        this.net = bid.net();
        this.total = bid.total();
        this.acceptedAt = terms.acceptedAt();
        this.acceptedLocal = local(terms.acceptedAt());
        this.signerName = signature.signerName();
        this.signerFunction = signature.signerFunction();
        this.accountId = signature.account().value();
        this.accountEmail = signature.email().value();
        this.textShown = signature.textShown();
        this.boxesTicked = String.join("\n", signature.boxesTicked());
        this.offPremises = terms.answers().offPremises();
        this.atMostFiveEmployees = terms.answers().atMostFiveEmployees();
        this.outsideMainActivity = terms.answers().outsideMainActivity();
        this.withdrawUntil = terms.withdrawUntil();
        this.startRequested = terms.startRequested();
        this.originAddress = signature.address();
        this.originUserAgent = signature.userAgent();
        this.documentSha256 = documentSha256;
    }

    /** An instant as the clock on the wall showed it in France, with its offset. */
    public static String local(Instant instant) {
        return DateTimeFormatter.ISO_ZONED_DATE_TIME.format(instant.atZone(Zones.PARIS));
    }

    public AcceptanceId id() {
        return new AcceptanceId(id);
    }

    public LotId lotId() {
        return new LotId(lotId);
    }

    public BidId bidId() {
        return new BidId(bidId);
    }

    public ProviderId providerId() {
        return new ProviderId(providerId);
    }

    public AccountId accountId() {
        return new AccountId(accountId);
    }

    public String documentSha256() {
        return documentSha256;
    }

    public String bidReference() {
        return bidReference;
    }

    public String acceptedLocal() {
        return acceptedLocal;
    }

    public String textShown() {
        return textShown;
    }

    public String boxesTicked() {
        return boxesTicked;
    }

    public String originAddress() {
        return originAddress;
    }

    public @Nullable LocalDate withdrawUntil() {
        return withdrawUntil;
    }

    public boolean isStartRequested() {
        return startRequested;
    }

    /** What others may know of it. */
    public AcceptanceSummary summary() {
        return new AcceptanceSummary(
                id(),
                lotId(),
                bidId(),
                providerId(),
                revision,
                net,
                total,
                acceptedAt,
                signerName,
                signerFunction,
                documentSha256,
                withdrawUntil,
                startRequested);
    }
}
