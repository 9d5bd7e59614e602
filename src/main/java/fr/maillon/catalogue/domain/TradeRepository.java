package fr.maillon.catalogue.domain;

import fr.maillon.catalogue.TradeCode;
import fr.maillon.shared.NotFound;
import java.util.List;
import java.util.Optional;

/** Where trades are kept. */
public interface TradeRepository {

    Optional<Trade> byCode(TradeCode code);

    /**
     * @throws NotFound when there is no such trade
     */
    Trade require(TradeCode code);

    /** All trades, retired ones too, in no particular order. */
    List<Trade> all();

    void add(Trade trade);
}
