package fr.maillon.intake.upkeep;

import fr.maillon.intake.service.DraftUpkeep;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Has forgotten drafts erased, every hour. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OldDrafts {

    private static final long FIRST_MINUTES = 10;
    private static final long MINUTES_BETWEEN = 60;
    private static final Logger LOGGER = Logger.getLogger(OldDrafts.class.getName());

    @Inject
    private DraftUpkeep upkeep;

    @Resource
    private ManagedScheduledExecutorService threads;

    private @Nullable ScheduledFuture<?> looks;

    @PostConstruct
    void start() {
        looks = threads.scheduleWithFixedDelay(this::erase, FIRST_MINUTES, MINUTES_BETWEEN, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        if (looks != null) {
            looks.cancel(false);
        }
    }

    private void erase() {
        try {
            int erased = upkeep.eraseOld();
            if (erased > 0) {
                LOGGER.log(Level.INFO, "{0} drafts erased that nobody has touched for thirty days", erased);
            }
        } catch (RuntimeException failed) {
            // the next look tries again; nothing else depends on it
            LOGGER.log(Level.WARNING, "old drafts could not be erased", failed);
        }
    }
}
