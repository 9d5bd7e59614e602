package fr.maillon.catalogue.domain;

import fr.maillon.catalogue.TradeCode;
import fr.maillon.catalogue.TradeSummary;
import fr.maillon.shared.Stale;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A kind of work that providers offer. An administrator describes it in plain words; when it is no longer wanted it is
 * retired, never deleted: lots and providers that name it keep their word. A retired trade can be offered again.
 */
@Entity
@Cacheable
@Table(name = "trades")
public class Trade {

    @Id
    @Column(name = "code", length = 40)
    private String code;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "french_name", nullable = false, length = 60)
    private String frenchName;

    @Column(name = "english_name", nullable = false, length = 60)
    private String englishName;

    @Column(name = "french_explanation", nullable = false, length = 200)
    private String frenchExplanation;

    @Column(name = "english_explanation", nullable = false, length = 200)
    private String englishExplanation;

    @Column(name = "presence_need", nullable = false)
    private int presenceNeed;

    @Column(name = "active", nullable = false)
    private boolean active;

    protected Trade() {}

    public Trade(TradeCode code, TradeDescription description) {
        this.code = code.value();
        this.active = true;
        describe(description);
    }

    public final void describe(TradeDescription description) {
        frenchName = description.frenchName();
        englishName = description.englishName();
        frenchExplanation = description.frenchExplanation();
        englishExplanation = description.englishExplanation();
        presenceNeed = description.presenceNeed();
    }

    /** No new lot and no further provider may name it. */
    public void retire() {
        active = false;
    }

    public void offerAgain() {
        active = true;
    }

    /**
     * @throws Stale when somebody else changed the trade since that version
     */
    public void mustBeAt(long shownVersion) {
        if (version != shownVersion) {
            throw new Stale();
        }
    }

    public TradeCode code() {
        return new TradeCode(code);
    }

    public long version() {
        return version;
    }

    public boolean isActive() {
        return active;
    }

    public TradeSummary summary() {
        return new TradeSummary(
                code(), frenchName, englishName, frenchExplanation, englishExplanation, presenceNeed, active);
    }
}
