package fr.maillon.legal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that the law asks for, word by word and in French, and the days on which it is the one to use. Rows are
 * added by migration when the law changes.
 */
@Entity
@Table(name = "legal_wordings")
public class LegalWording {

    @Id
    @Column(name = "code", length = 40)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject", nullable = false, length = 40)
    private WordingSubject subject;

    @Column(name = "wording", nullable = false, length = 500)
    private String wording;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @Column(name = "tolerated_until")
    private @Nullable LocalDate toleratedUntil;

    @Column(name = "source", nullable = false, length = 300)
    private String source;

    protected LegalWording() {}

    /**
     * @param validUntil the last day on which it is the one to use, or null while it is
     * @param toleratedUntil the last day on which a document that still carries it is accepted, or null when there is none
     */
    public LegalWording(
            String code,
            WordingSubject subject,
            String wording,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            @Nullable LocalDate toleratedUntil,
            String source) {
        this.code = code;
        this.subject = subject;
        this.wording = wording;
        this.validFrom = validFrom;
        this.validUntil = validUntil;
        this.toleratedUntil = toleratedUntil;
        this.source = source;
    }

    public boolean appliesOn(LocalDate day) {
        return new Validity(validFrom, validUntil).includes(day);
    }

    public WordingSubject subject() {
        return subject;
    }

    public String wording() {
        return wording;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public @Nullable LocalDate validUntil() {
        return validUntil;
    }

    public @Nullable LocalDate toleratedUntil() {
        return toleratedUntil;
    }

    public String source() {
        return source;
    }
}
