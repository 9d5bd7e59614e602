package fr.maillon.legal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A rate of VAT and the days on which it may be charged. Rows are added by migration when the law changes. */
@Entity
@Table(name = "vat_rates")
public class VatRate {

    @Id
    @Column(name = "code", length = 40)
    private String code;

    @Column(name = "rate", nullable = false, precision = 4, scale = 2)
    private BigDecimal rate;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @Column(name = "source", nullable = false, length = 300)
    private String source;

    protected VatRate() {}

    /**
     * @param validUntil the last day on which it applies, or null while it does
     */
    public VatRate(String code, BigDecimal rate, LocalDate validFrom, @Nullable LocalDate validUntil, String source) {
        this.code = code;
        this.rate = rate;
        this.validFrom = validFrom;
        this.validUntil = validUntil;
        this.source = source;
    }

    public boolean appliesOn(LocalDate day) {
        return new Validity(validFrom, validUntil).includes(day);
    }

    /** In percent, without useless zeros: 20, 5.5. */
    public BigDecimal rate() {
        var plain = rate.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public @Nullable LocalDate validUntil() {
        return validUntil;
    }

    public String source() {
        return source;
    }
}
