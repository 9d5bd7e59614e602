package fr.maillon.catalogue;

import fr.maillon.shared.Bilingual;
import fr.maillon.shared.Money;
import java.io.Serializable;
import java.util.List;

/**
 * A lot that this need usually has.
 *
 * @param code names it within its need: letters and hyphens, at most 40
 * @param brief how its brief usually begins
 * @param deliverables what is usually handed over, one per line
 * @param daysFrom usual effort in days of work, at least
 * @param daysTo usual effort in days of work, at most
 * @param priceFrom usual price net of VAT, at least
 * @param priceTo usual price net of VAT, at most
 * @param onSite whether the work is usually done at the client's
 * @param checks what a coordinator makes sure of before providers are invited
 */
public record UsualLot(
        String code,
        TradeCode trade,
        Bilingual title,
        Bilingual brief,
        Bilingual deliverables,
        int daysFrom,
        int daysTo,
        Money priceFrom,
        Money priceTo,
        boolean onSite,
        List<Bilingual> checks)
        implements Serializable {

    public UsualLot {
        checks = List.copyOf(checks);
    }
}
