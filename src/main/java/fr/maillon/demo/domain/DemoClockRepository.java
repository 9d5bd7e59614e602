package fr.maillon.demo.domain;

import java.util.Optional;

/** The one clock of the demonstration. */
public interface DemoClockRepository {

    Optional<DemoClock> find();

    void add(DemoClock clock);
}
