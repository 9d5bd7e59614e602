package fr.maillon.shared;

import java.util.ArrayList;
import java.util.List;

/** Remembers the events told, in their order, for the tests of every feature. */
public final class RecordedEvents implements DomainEvents {

    private final List<Record> events = new ArrayList<>();

    @Override
    public void fire(Record event) {
        events.add(event);
    }

    public List<Record> all() {
        return List.copyOf(events);
    }

    /** The events of one kind. */
    public <E extends Record> List<E> of(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
