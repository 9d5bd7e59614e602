package fr.maillon.lifecycle;

import fr.maillon.shared.ApplicationService;
import jakarta.inject.Named;
import jakarta.persistence.OptimisticLockException;

/** Loses every race. */
@Named
@ApplicationService
public class Unlucky {

    private int attempts;

    /** Read by a page of the test. */
    public synchronized String getText() {
        attempts++;
        throw new OptimisticLockException("lost again");
    }

    public synchronized int attempts() {
        return attempts;
    }
}
