package fr.maillon.lifecycle;

import fr.maillon.platform.events.CdiDomainEvents;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Makes the transaction fail when an event is told: before the process moved by it, or after. */
@ApplicationScoped
public class Failure {

    private volatile Class<? extends Record> before;
    private volatile Class<? extends Record> after;

    public void beforeTheProcessMovesOn(Class<? extends Record> event) {
        before = event;
    }

    public void afterTheProcessMovedOn(Class<? extends Record> event) {
        after = event;
    }

    public void none() {
        before = null;
        after = null;
    }

    void early(@Observes @Priority(CdiDomainEvents.PROCESS_MOVES_LAST - 1) Record event) {
        failOn(event, before);
    }

    void late(@Observes @Priority(CdiDomainEvents.PROCESS_MOVES_LAST + 1) Record event) {
        failOn(event, after);
    }

    private static void failOn(Record event, Class<? extends Record> armed) {
        if (event.getClass() == armed) {
            throw new Injected(event);
        }
    }

    /** The failure that was asked for. */
    public static class Injected extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Injected(Record event) {
            super("injected at " + event);
        }
    }
}
