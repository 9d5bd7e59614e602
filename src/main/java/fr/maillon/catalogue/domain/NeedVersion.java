package fr.maillon.catalogue.domain;

import fr.maillon.catalogue.NeedCode;
import fr.maillon.identity.AccountId;
import fr.maillon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A need as it was published once. Never changed, only followed by another. */
@Entity
@Table(name = "need_template_versions")
public class NeedVersion {

    /** The longest content that can be kept, written out. */
    public static final int LONGEST = 32000;

    @Id
    @Column(name = "id", updatable = false)
    private String id;

    @Column(name = "need_code", updatable = false)
    private String needCode;

    @Column(name = "version_number", updatable = false)
    private int number;

    @Column(name = "content", updatable = false)
    private String content;

    @Column(name = "published_at", updatable = false)
    private Instant publishedAt;

    @Column(name = "published_by", updatable = false)
    private @Nullable String publishedBy;

    protected NeedVersion() {}

    NeedVersion(NeedCode need, int number, String content, Instant publishedAt, AccountId publishedBy) {
        this.id = Ids.next();
        this.needCode = need.value();
        this.number = number;
        this.content = content;
        this.publishedAt = publishedAt;
        this.publishedBy = publishedBy.value();
    }

    public NeedCode need() {
        return new NeedCode(needCode);
    }

    public int number() {
        return number;
    }

    /** Written out as JSON. */
    public String content() {
        return content;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** Empty when it came with the product. */
    public Optional<AccountId> publishedBy() {
        return Optional.ofNullable(publishedBy).map(AccountId::new);
    }
}
