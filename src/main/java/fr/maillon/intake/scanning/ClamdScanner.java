package fr.maillon.intake.scanning;

import fr.maillon.intake.ScanState;
import fr.maillon.intake.domain.VirusScanner;
import fr.maillon.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.primefaces.virusscan.impl.ClamDaemonClient;

/** Sends files to a ClamAV daemon by its command INSTREAM, over TCP. */
@ApplicationScoped
public class ClamdScanner implements VirusScanner {

    private static final int TIME_OUT_MILLIS = 10_000;
    private static final int CHUNK = 64 * 1024;
    private static final Logger LOGGER = Logger.getLogger(ClamdScanner.class.getName());

    private Optional<ClamDaemonClient> clamd = Optional.empty();

    protected ClamdScanner() {}

    @Inject
    public ClamdScanner(Settings settings) {
        this(settings.clamd());
    }

    ClamdScanner(Optional<InetSocketAddress> address) {
        clamd = address.map(at -> new ClamDaemonClient(at.getHostString(), at.getPort(), TIME_OUT_MILLIS, CHUNK));
    }

    @Override
    public boolean isThere() {
        return clamd.isPresent();
    }

    @Override
    public ScanState scan(byte[] content) {
        return clamd.map(client -> scan(client, content)).orElse(ScanState.NOT_SCANNED);
    }

    private static ScanState scan(ClamDaemonClient client, byte[] content) {
        try {
            var reply = client.scan(content);
            if (ClamDaemonClient.isCleanReply(reply)) {
                return ScanState.CLEAN;
            }
            var said = new String(reply, StandardCharsets.US_ASCII).strip();
            if (said.contains("FOUND")) {
                LOGGER.log(Level.INFO, "clamd refused a file: {0}", said);
                return ScanState.INFECTED;
            }
            LOGGER.log(Level.WARNING, "clamd could not say what a file is: {0}", said);
            return ScanState.WAITING;
        } catch (IOException noAnswer) {
            LOGGER.log(Level.WARNING, "clamd does not answer: {0}", String.valueOf(noAnswer.getMessage()));
            return ScanState.WAITING;
        }
    }
}
