package fr.maillon.catalogue.domain;

import fr.maillon.catalogue.NeedCode;
import fr.maillon.identity.AccountId;
import fr.maillon.shared.Stale;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A need of the catalogue: where it stands in the list and whether it may be chosen. What is asked and how it is split
 * stands in its versions. It is withdrawn, never deleted: requests keep the version they were asked with.
 */
@Entity
@Table(name = "need_templates")
public class Need {

    @Id
    @Column(name = "code", length = 40)
    private String code;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "list_position", nullable = false)
    private int position;

    @Column(name = "newest", nullable = false)
    private int newest;

    @Column(name = "active", nullable = false)
    private boolean active;

    protected Need() {}

    /**
     * A need without a version yet.
     *
     * @param position its place in the list
     */
    public Need(NeedCode code, int position) {
        this.code = code.value();
        this.position = position;
        this.active = true;
    }

    /**
     * The next version; those before stay as they are.
     *
     * @param content written out as JSON
     */
    public NeedVersion publish(String content, Instant at, AccountId by) {
        newest++;
        return new NeedVersion(code(), newest, content, at, by);
    }

    /** No client may choose it any more. */
    public void withdraw() {
        active = false;
    }

    public void offerAgain() {
        active = true;
    }

    public void moveTo(int place) {
        position = place;
    }

    /**
     * @throws Stale when somebody else changed the need since that version of the row
     */
    public void mustBeAt(long shownVersion) {
        if (version != shownVersion) {
            throw new Stale();
        }
    }

    public NeedCode code() {
        return new NeedCode(code);
    }

    /** Counts the changes of this row, not the versions of the need. */
    public long version() {
        return version;
    }

    public int position() {
        return position;
    }

    /** Number of the newest version. */
    public int newest() {
        return newest;
    }

    public boolean isActive() {
        return active;
    }
}
