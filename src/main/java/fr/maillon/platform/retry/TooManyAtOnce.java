package fr.maillon.platform.retry;

import fr.maillon.shared.DomainException;

/** Others changed the same things at the same moment, each time anew: nothing was changed by this one, who may try again. */
public class TooManyAtOnce extends DomainException {

    private static final long serialVersionUID = 1L;

    TooManyAtOnce(Throwable lastRace) {
        super("error.tooManyAtOnce");
        initCause(lastRace);
    }
}
