package fr.maillon.notification.sending;

import fr.maillon.notification.domain.Letter;
import fr.maillon.notification.service.MailRefused;
import fr.maillon.notification.service.MailSender;
import fr.maillon.notification.service.MailWritten;
import fr.maillon.notification.service.OutboxService;
import fr.maillon.platform.config.Settings;
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
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends what is due, once at a time, when a transaction that wrote a mail has committed and every half minute for what
 * was refused before. Without a mail server nothing is sent: the mails stay where a demonstration shows them.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxPump {

    private static final int BATCH = 50;
    private static final long SECONDS_BETWEEN_LOOKS = 30;
    private static final Logger LOGGER = Logger.getLogger(OutboxPump.class.getName());

    @Inject
    private Settings settings;

    @Inject
    private OutboxService outbox;

    @Inject
    private MailSender sender;

    @Resource
    private ManagedScheduledExecutorService threads;

    private final AtomicBoolean sending = new AtomicBoolean();
    private @Nullable ScheduledFuture<?> looks;

    @PostConstruct
    void start() {
        if (settings.smtpHost().isPresent()) {
            looks = threads.scheduleWithFixedDelay(
                    this::sendDue, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
        }
    }

    @PreDestroy
    void stop() {
        if (looks != null) {
            looks.cancel(false);
        }
    }

    /** Looks for mails when the change that wrote them is kept. */
    public void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailWritten written) {
        if (settings.smtpHost().isPresent()) {
            threads.execute(this::sendDue);
        }
    }

    private void sendDue() {
        if (!sending.compareAndSet(false, true)) {
            return;
        }
        try {
            // each is sent, put off or put aside, so that an end comes
            for (List<String> due = outbox.due(BATCH); !due.isEmpty(); due = outbox.due(BATCH)) {
                due.forEach(this::send);
            }
        } catch (RuntimeException failed) {
            // the next look tries again; the row still says that the mail is due
            LOGGER.log(Level.WARNING, "mails could not be sent", failed);
        } finally {
            sending.set(false);
        }
    }

    private void send(String id) {
        Letter letter = outbox.letter(id).orElse(null);
        if (letter == null) {
            return;
        }
        try {
            sender.send(letter, id);
            outbox.sent(id);
        } catch (MailRefused refused) {
            LOGGER.log(Level.INFO, "mail {0} refused: {1}", new Object[] {id, refused.getMessage()});
            outbox.refused(id, String.valueOf(refused.getMessage()));
        }
    }
}
