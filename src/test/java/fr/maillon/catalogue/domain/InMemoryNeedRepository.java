package fr.maillon.catalogue.domain;

import fr.maillon.catalogue.NeedCode;
import fr.maillon.shared.NotFound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Keeps needs and their versions for the length of a test. */
public final class InMemoryNeedRepository implements NeedRepository {

    private final List<Need> needs = new ArrayList<>();
    private final List<NeedVersion> versions = new ArrayList<>();

    @Override
    public Optional<Need> byCode(NeedCode code) {
        return needs.stream().filter(need -> need.code().equals(code)).findFirst();
    }

    @Override
    public Need require(NeedCode code) {
        return byCode(code).orElseThrow(NotFound::new);
    }

    @Override
    public List<Need> all() {
        return needs.stream().sorted(Comparator.comparingInt(Need::position)).toList();
    }

    @Override
    public void add(Need need) {
        needs.add(need);
    }

    @Override
    public Optional<NeedVersion> version(NeedCode code, int number) {
        return versions(code).stream()
                .filter(version -> version.number() == number)
                .findFirst();
    }

    @Override
    public List<NeedVersion> versions(NeedCode code) {
        return versions.stream()
                .filter(version -> version.need().equals(code))
                .sorted(Comparator.comparingInt(NeedVersion::number).reversed())
                .toList();
    }

    @Override
    public void add(NeedVersion version) {
        versions.add(version);
    }
}
