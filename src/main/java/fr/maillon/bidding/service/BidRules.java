package fr.maillon.bidding.service;

import fr.maillon.bidding.domain.ReadBid;
import fr.maillon.directory.DirectoryApi;
import fr.maillon.directory.ProviderId;
import fr.maillon.legal.LegalApi;
import fr.maillon.legal.VatRegime;
import fr.maillon.shared.Zones;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The rules by which a provider's bid is read on a day. */
@Dependent
class BidRules {

    private final DirectoryApi directory;
    private final LegalApi legal;

    @Inject
    BidRules(DirectoryApi directory, LegalApi legal) {
        this.directory = directory;
        this.legal = legal;
    }

    /** The rules with what a form shows of them. */
    record OfTheDay(VatRegime regime, List<BigDecimal> vatRates, String vatMention, ReadBid reading) {}

    OfTheDay of(ProviderId provider, Instant now, Instant biddingEndsAt) {
        var today = LocalDate.ofInstant(now, Zones.PARIS);
        var regime = directory.provider(provider).vatRegime();
        var rates = regime == VatRegime.NORMAL ? legal.vatRates(today) : List.<BigDecimal>of();
        var mention = legal.vatMention(regime, today);
        var reading = new ReadBid(regime, rates, mention, today, LocalDate.ofInstant(biddingEndsAt, Zones.PARIS));
        return new OfTheDay(regime, rates, mention, reading);
    }
}
