package fr.maillon.platform.retry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.Set;

/** Deadlocks and lock time-outs of Derby and PostgreSQL, and rows that another transaction changed first. */
@ApplicationScoped
public class DatabaseRaceLostSign implements RaceLostSign {

    /** Serialization failure, Derby's lock time-outs, PostgreSQL's deadlock and lock time-out. */
    private static final Set<String> STATES = Set.of("40001", "40XL1", "40XL2", "40P01", "55P03");

    @Override
    public boolean shows(Throwable throwable) {
        return throwable instanceof OptimisticLockException
                || throwable instanceof PessimisticLockException
                || (throwable instanceof SQLException sql && STATES.contains(String.valueOf(sql.getSQLState())));
    }
}
