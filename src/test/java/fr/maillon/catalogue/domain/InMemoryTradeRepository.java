package fr.maillon.catalogue.domain;

import fr.maillon.catalogue.TradeCode;
import fr.maillon.shared.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps trades for the length of a test. */
public final class InMemoryTradeRepository implements TradeRepository {

    private final List<Trade> trades = new ArrayList<>();

    @Override
    public Optional<Trade> byCode(TradeCode code) {
        return trades.stream().filter(trade -> trade.code().equals(code)).findFirst();
    }

    @Override
    public Trade require(TradeCode code) {
        return byCode(code).orElseThrow(NotFound::new);
    }

    @Override
    public List<Trade> all() {
        return List.copyOf(trades);
    }

    @Override
    public void add(Trade trade) {
        trades.add(trade);
    }
}
