package fr.maillon.lots.domain;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toSet;

import fr.maillon.intake.RequestId;
import fr.maillon.lots.LotId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

public final class InMemoryLotRepository implements LotRepository {

    private final Map<LotId, Lot> lots = new LinkedHashMap<>();
    private final Map<RequestId, Split> splits = new LinkedHashMap<>();

    @Override
    public void add(Lot lot) {
        if (lots.putIfAbsent(lot.id(), lot) != null) {
            throw new IllegalStateException("there is a lot with this id already");
        }
    }

    @Override
    public void remove(Lot draft) {
        lots.remove(draft.id());
    }

    @Override
    public Optional<Lot> byId(LotId id) {
        return Optional.ofNullable(lots.get(id));
    }

    @Override
    public Set<LotId> unfinished(Collection<LotId> some) {
        return some.stream().filter(id -> !lots.get(id).status().isEnd()).collect(toSet());
    }

    @Override
    public List<Lot> lotsOf(RequestId request) {
        return lots.values().stream()
                .filter(lot -> lot.request().equals(request))
                .sorted(comparingInt(Lot::position))
                .toList();
    }

    @Override
    public List<Lot> heldLotsOf(RequestId request) {
        return lotsOf(request);
    }

    @Override
    public void add(Split split) {
        if (splits.putIfAbsent(split.request(), split) != null) {
            throw new IllegalStateException("the request is split already");
        }
    }

    @Override
    public Optional<Split> split(RequestId request) {
        return Optional.ofNullable(splits.get(request));
    }
}
