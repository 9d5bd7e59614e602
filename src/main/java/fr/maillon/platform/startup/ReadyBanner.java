package fr.maillon.platform.startup;

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
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Says in the log that the application is ready, and where: once its own home page answers, which is later than the end
 * of the deployment. When it never answers from here, behind a proxy for instance, that is said instead.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReadyBanner {

    private static final int MOST_LOOKS = 180;
    private static final int PATIENCE_MILLIS = 60_000;
    private static final String MARK = "Maillon";
    private static final Logger LOGGER = Logger.getLogger("fr.maillon");

    @Inject
    private Settings settings;

    @Inject
    @Any
    private Instance<ReadyNote> notes;

    @Resource
    private ManagedScheduledExecutorService threads;

    private @Nullable ScheduledFuture<?> looks;
    private int looked;

    @PostConstruct
    void start() {
        looks = threads.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (looks != null) {
            looks.cancel(false);
        }
    }

    private void look() {
        looked++;
        if (answers()) {
            LOGGER.info(() -> banner(
                    settings.baseUrl(),
                    notes.stream().flatMap(note -> note.lines().stream()).toList()));
            stop();
        } else if (looked == MOST_LOOKS) {
            LOGGER.warning(() -> "Maillon is deployed, but its address does not answer from here: " + settings.baseUrl()
                    + "/ (MAILLON_BASE_URL)");
            stop();
        }
    }

    private boolean answers() {
        try {
            var asked = (HttpURLConnection)
                    URI.create(settings.baseUrl() + "/").toURL().openConnection();
            asked.setConnectTimeout(PATIENCE_MILLIS);
            asked.setReadTimeout(PATIENCE_MILLIS);
            try (var answer = asked.getInputStream()) {
                return asked.getResponseCode() == HttpURLConnection.HTTP_OK
                        && new String(answer.readAllBytes(), StandardCharsets.UTF_8).contains(MARK);
            }
        } catch (IOException notYet) {
            return false;
        }
    }

    static String banner(String baseUrl, List<String> notes) {
        var text = new StringBuilder("\n\n  Maillon is ready: ").append(baseUrl).append("/\n");
        notes.forEach(line -> text.append("  ").append(line).append('\n'));
        return text.toString();
    }
}
