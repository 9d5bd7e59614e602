package fr.maillon.award.domain;

import fr.maillon.lots.LotId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

public final class InMemoryAwardRepository implements AwardRepository {

    private final List<Award> awards = new ArrayList<>();

    @Override
    public void add(Award award) {
        awards.add(award);
    }

    @Override
    public Optional<Award> currentOf(LotId lot) {
        return awards.stream()
                .filter(award -> award.lotId().equals(lot) && award.status().isCurrent())
                .findFirst();
    }

    @Override
    public Optional<Award> currentOfForChange(LotId lot) {
        return currentOf(lot);
    }

    public List<Award> all() {
        return List.copyOf(awards);
    }
}
