package fr.maillon.lots.domain;

import fr.maillon.intake.RequestId;
import fr.maillon.lots.SplitStatus;
import fr.maillon.shared.Money;
import fr.maillon.shared.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * The split of one request: the words that stand before all lots in its brief, and whether coordinator or client have
 * it in hand. It is open from the moment the request is accepted; offered, it is closed to changes until the client
 * refuses it, which opens it again; approved, it never changes any more.
 */
@Entity
@Table(name = "request_splits")
public class Split {

    @Id
    @Column(name = "request_id")
    private String request;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private SplitStatus status;

    @Column(name = "introduction")
    private String introduction = "";

    @Column(name = "budget")
    private @Nullable Money budget;

    @Column(name = "refusal_reason")
    private String refusalReason = "";

    /** One more with each saving, so that a change of the lots alone is a change of the split too. */
    @Column(name = "savings")
    private int savings;

    @Version
    @Column(name = "version")
    private long version;

    protected Split() {}

    /** A split with nothing written yet. */
    public Split(RequestId request) {
        this.request = request.value();
        this.status = SplitStatus.OPEN;
    }

    /**
     * Keeps what the coordinator wrote.
     *
     * @param budget what the whole may cost as agreed with the client, net of VAT; null when nothing was agreed
     */
    public void write(String introduction, @Nullable Money budget) {
        mustBeOpen();
        this.introduction = introduction;
        this.budget = budget;
        savings++;
    }

    /** Closes it to changes: the client reads it. */
    public void offer() {
        mustBeOpen();
        status = SplitStatus.OFFERED;
        refusalReason = "";
    }

    /** The client refused it: the coordinator changes it. */
    public void reopen(String reason) {
        become(SplitStatus.OPEN);
        refusalReason = reason;
    }

    public void approve() {
        become(SplitStatus.APPROVED);
    }

    /** The request ended. A split that was approved stays what it is. */
    public void drop() {
        if (status.canBecome(SplitStatus.DROPPED)) {
            status = SplitStatus.DROPPED;
        }
    }

    private void mustBeOpen() {
        if (status != SplitStatus.OPEN) {
            throw new Refused("splitRequest.notOpen");
        }
    }

    private void become(SplitStatus next) {
        if (!status.canBecome(next)) {
            throw new Refused("splitRequest.notOpen");
        }
        status = next;
    }

    public RequestId request() {
        return new RequestId(request);
    }

    public SplitStatus status() {
        return status;
    }

    public String introduction() {
        return introduction;
    }

    /** What the whole may cost as agreed with the client, net of VAT; null when nothing was agreed. */
    public @Nullable Money budget() {
        return budget;
    }

    /** Why the client refused the last version, empty when none was refused since. */
    public String refusalReason() {
        return refusalReason;
    }

    public int savings() {
        return savings;
    }
}
