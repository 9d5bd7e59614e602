package fr.maillon.legal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What the law says on a given day. */
public interface LegalApi {

    /** VAT rates in percent that may be used on a day, highest first; zero is not among them. */
    List<BigDecimal> vatRates(LocalDate on);

    /** The sentence a quote must carry when no VAT is charged; empty for {@link VatRegime#NORMAL}. */
    String vatMention(VatRegime regime, LocalDate on);
}
