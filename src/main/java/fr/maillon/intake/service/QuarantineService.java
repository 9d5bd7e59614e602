package fr.maillon.intake.service;

import fr.maillon.intake.AttachmentId;
import fr.maillon.intake.ScanState;
import fr.maillon.intake.domain.AttachmentRepository;
import fr.maillon.intake.domain.VirusScanner;
import fr.maillon.shared.ApplicationService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** The files that wait for the antivirus (S-FILE-04). */
@ApplicationService
public class QuarantineService {

    private static final int AT_ONCE = 100;

    private AttachmentRepository attachments;
    private VirusScanner scanner;
    private Clock clock;

    protected QuarantineService() {}

    @Inject
    public QuarantineService(AttachmentRepository attachments, VirusScanner scanner, Clock clock) {
        this.attachments = attachments;
        this.scanner = scanner;
        this.clock = clock;
    }

    /** Some that wait, the longest first. */
    public List<AttachmentId> waiting() {
        return attachments.waitingForScan(AT_ONCE);
    }

    /**
     * Asks the antivirus about one file; a file that was removed meanwhile waits no more.
     *
     * @return false when it does not answer: then it need not be asked about another
     */
    public boolean scanAgain(AttachmentId id) {
        var content = attachments.contentOf(id);
        if (content.isEmpty()) {
            return true;
        }
        var said = scanner.scan(content.get().bytes());
        if (said == ScanState.WAITING) {
            return false;
        }
        attachments.byId(id).ifPresent(attachment -> attachment.scanned(said, clock.instant()));
        return true;
    }
}
