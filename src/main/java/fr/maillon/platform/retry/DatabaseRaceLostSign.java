package fr.maillon.platform.retry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** Deadlocks and lock time-outs of Derby and PostgreSQL, and rows that another transaction changed first. */
@ApplicationScoped
public class DatabaseRaceLostSign implements RaceLostSign {

    /** Derby's deadlock is PostgreSQL's serialization failure, which does not occur under read committed. */
    private static final Map<String, LostRace> STATES = Map.of(
            "40001", LostRace.DEADLOCK,
            "40P01", LostRace.DEADLOCK,
            "40XL1", LostRace.LOCK_TIME_OUT,
            "40XL2", LostRace.LOCK_TIME_OUT,
            "55P03", LostRace.LOCK_TIME_OUT);

    @Override
    public Optional<LostRace> read(Throwable throwable) {
        if (throwable instanceof OptimisticLockException) {
            return Optional.of(LostRace.CHANGED_MEANWHILE);
        }
        if (throwable instanceof PessimisticLockException) {
            return Optional.of(LostRace.LOCK_TIME_OUT);
        }
        return throwable instanceof SQLException sql && sql.getSQLState() != null
                ? Optional.ofNullable(STATES.get(sql.getSQLState()))
                : Optional.empty();
    }
}
