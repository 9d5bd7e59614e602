package fr.maillon.notification.service;

import fr.maillon.notification.domain.Letter;
import fr.maillon.notification.domain.OutboxMessage;
import fr.maillon.notification.domain.OutboxMessageRepository;
import fr.maillon.platform.config.Settings;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.NotFound;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The mails as the sender and the demonstration see them. */
@ApplicationService
public class OutboxService {

    private static final int SHOWN = 200;

    private OutboxMessageRepository messages;
    private Settings settings;
    private LetterPaper paper;
    private Clock clock;

    protected OutboxService() {}

    @Inject
    public OutboxService(OutboxMessageRepository messages, Settings settings, LetterPaper paper, Clock clock) {
        this.messages = messages;
        this.settings = settings;
        this.paper = paper;
        this.clock = clock;
    }

    public List<String> due(int most) {
        return messages.due(clock.instant(), most);
    }

    public Optional<Letter> letter(String id) {
        return messages.byId(id).map(OutboxMessage::letter);
    }

    public void sent(String id) {
        messages.byId(id).ifPresent(message -> message.sent(clock.instant()));
    }

    public void refused(String id, String error) {
        messages.byId(id).ifPresent(message -> message.refused(error, clock.instant()));
    }

    /**
     * The newest mails, to anybody or to one address.
     *
     * @throws NotFound outside a demonstration: mails are nobody's to read
     */
    public List<CapturedMailRow> captured(String recipient) {
        mustBeDemo();
        return messages.newest(recipient, SHOWN).stream()
                .map(message -> new CapturedMailRow(
                        message.id(),
                        message.letter().recipient().value(),
                        message.letter().subject(),
                        message.letter().firstLine(),
                        message.writtenAt()))
                .toList();
    }

    /**
     * One mail as it would be read.
     *
     * @throws NotFound outside a demonstration, or when there is none
     */
    public CapturedMail captured(CapturedMailId id) {
        mustBeDemo();
        OutboxMessage message = messages.byId(id.value()).orElseThrow(NotFound::new);
        return new CapturedMail(message.letter(), paper.text(message.letter()), message.writtenAt());
    }

    private void mustBeDemo() {
        if (!settings.isDemo()) {
            throw new NotFound();
        }
    }
}
