package fr.maillon.platform.events;

import fr.maillon.shared.DomainEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells events through CDI: synchronously, in the caller's transaction. */
@ApplicationScoped
public class CdiDomainEvents implements DomainEvents {

    /** Observers that move the process listen last, when all other features have written their rows. */
    public static final int PROCESS_MOVES_LAST = 9000;

    private Event<Object> events;

    protected CdiDomainEvents() {}

    @Inject
    public CdiDomainEvents(Event<Object> events) {
        this.events = events;
    }

    @Override
    public void fire(Record event) {
        events.fire(event);
    }
}
