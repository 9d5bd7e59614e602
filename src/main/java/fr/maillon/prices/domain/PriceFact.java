package fr.maillon.prices.domain;

import fr.maillon.catalogue.TradeCode;
import fr.maillon.prices.AwardedPrice;
import fr.maillon.prices.PriceSize;
import fr.maillon.shared.Money;
import fr.maillon.shared.TerritoryId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/**
 * One price as it is remembered: what kind of work, where, when and for how much. Neither client nor provider, lot nor
 * request can be read from it. Its key is the hash of an id of 130 random bits: it recognises an acceptance that is told
 * again and leads back to none.
 */
@Entity
@Table(name = "price_facts")
public class PriceFact {

    @Id
    @Column(name = "fact_key", updatable = false)
    private String key;

    @Column(name = "territory_id", updatable = false)
    private String territory;

    @Column(name = "trade_code", updatable = false)
    private String trade;

    @Enumerated(EnumType.STRING)
    @Column(name = "work_size", updatable = false)
    private PriceSize workSize;

    @Column(name = "net", updatable = false)
    private Money net;

    @Column(name = "awarded_on", updatable = false)
    private LocalDate awardedOn;

    protected PriceFact() {}

    public PriceFact(AwardedPrice price) {
        this.key = keyOf(price.acceptance());
        this.territory = price.territory().value();
        this.trade = price.trade().value();
        this.workSize = price.size();
        this.net = price.net();
        this.awardedOn = price.day();
    }

    /** What an acceptance is recognised by. */
    public static String keyOf(String acceptance) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(acceptance.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    public String key() {
        return key;
    }

    public TerritoryId territory() {
        return new TerritoryId(territory);
    }

    public TradeCode trade() {
        return new TradeCode(trade);
    }

    public PriceSize size() {
        return workSize;
    }

    public Money net() {
        return net;
    }

    public LocalDate awardedOn() {
        return awardedOn;
    }
}
