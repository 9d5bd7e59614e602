package fr.maillon.intake.scanning;

import fr.maillon.intake.domain.VirusScanner;
import fr.maillon.intake.service.QuarantineService;
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

/** Has the files scanned that wait for an antivirus that did not answer, every half minute, one after the other. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ScanAgain {

    private static final long SECONDS_BETWEEN_LOOKS = 30;
    private static final Logger LOGGER = Logger.getLogger(ScanAgain.class.getName());

    @Inject
    private VirusScanner scanner;

    @Inject
    private QuarantineService quarantine;

    @Resource
    private ManagedScheduledExecutorService threads;

    private @Nullable ScheduledFuture<?> looks;

    @PostConstruct
    void start() {
        if (scanner.isThere()) {
            looks = threads.scheduleWithFixedDelay(
                    this::scan, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
        }
    }

    @PreDestroy
    void stop() {
        if (looks != null) {
            looks.cancel(false);
        }
    }

    private void scan() {
        try {
            for (var waiting : quarantine.waiting()) {
                if (!quarantine.scanAgain(waiting)) {
                    return;
                }
            }
        } catch (RuntimeException failed) {
            // the next look tries again; the row still says that the file waits
            LOGGER.log(Level.WARNING, "files could not be scanned", failed);
        }
    }
}
