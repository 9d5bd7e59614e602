package fr.maillon.lots.service;

import fr.maillon.catalogue.TradeCode;
import fr.maillon.lots.LotDetails;
import fr.maillon.lots.LotId;
import fr.maillon.lots.domain.LotWording;
import fr.maillon.lots.domain.WrittenLot;
import fr.maillon.shared.Money;
import fr.maillon.shared.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * One lot as a coordinator writes it.
 *
 * @param lotId of the lot that is changed, or a new one
 * @param brief what the trade has to do; may be empty until the brief is offered
 * @param budget the lot's share of the budget, net of VAT, if known
 * @param details the rest, which may be incomplete until the brief is offered
 */
public record LotDraft(
        @NotNull LotId lotId,
        @NotBlank @Size(max = TITLE) String title,
        @NotNull TradeCode trade,
        @NotNull @Size(max = BRIEF) String brief,
        @Nullable Money budget,
        @Min(1) @Max(INVITED) int inviteAtMost,
        @Min(1) @Max(DAYS) int biddingDays,
        @NotNull @Valid LotDetails details) {

    public static final int TITLE = 120;
    public static final int BRIEF = 2_500;
    public static final int INVITED = 10;
    public static final int INVITED_BY_DEFAULT = 5;
    public static final int DAYS = 90;

    public LotDraft {
        title = PlainText.line(title);
        brief = PlainText.paragraphs(brief);
    }

    WrittenLot written() {
        return new WrittenLot(lotId, wording());
    }

    LotWording wording() {
        return new LotWording(title, trade, brief, budget, inviteAtMost, biddingDays, details);
    }
}
