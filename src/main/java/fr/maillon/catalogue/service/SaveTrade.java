package fr.maillon.catalogue.service;

import fr.maillon.catalogue.domain.TradeDescription;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What an administrator says of a trade.
 *
 * @param active whether it may be chosen for new lots
 */
public record SaveTrade(
        @NotBlank @Size(max = 60) String frenchName,
        @NotBlank @Size(max = 60) String englishName,
        @NotBlank @Size(max = 200) String frenchExplanation,
        @NotBlank @Size(max = 200) String englishExplanation,

        @Min(TradeDescription.LEAST_PRESENCE) @Max(TradeDescription.MOST_PRESENCE)
        int presenceNeed,

        boolean active) {

    TradeDescription description() {
        return new TradeDescription(frenchName, englishName, frenchExplanation, englishExplanation, presenceNeed);
    }
}
