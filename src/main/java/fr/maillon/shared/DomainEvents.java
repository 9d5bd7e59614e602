package fr.maillon.shared;

/** Tells the other features what happened, at once and in the same transaction: if one of them fails, nothing happened. */
public interface DomainEvents {

    /**
     * Tells an event.
     *
     * @param event a record of ids and plain values, named in the past tense
     */
    void fire(Record event);
}
