package fr.maillon.notification.service;

import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.Role;
import fr.maillon.notification.domain.OutboxMessage;
import fr.maillon.notification.domain.OutboxMessageRepository;
import fr.maillon.shared.ApplicationService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * The mails that waited in a backup when it was restored. Whether they were sent after the backup was made, only people can
 * find out: an administrator decides, about all of them at once.
 */
@ApplicationService
public class HeldMails {

    private OutboxMessageRepository messages;
    private CurrentUser currentUser;
    private Clock clock;
    private Event<MailWritten> written;

    protected HeldMails() {}

    @Inject
    public HeldMails(
            OutboxMessageRepository messages, CurrentUser currentUser, Clock clock, Event<MailWritten> written) {
        this.messages = messages;
        this.currentUser = currentUser;
        this.clock = clock;
        this.written = written;
    }

    /**
     * How many there are.
     *
     * @throws fr.maillon.shared.NotFound for everybody but administrators
     */
    public int count() {
        return held().size();
    }

    /**
     * Has all of them sent.
     *
     * @throws fr.maillon.shared.NotFound for everybody but administrators
     */
    public void send() {
        held().forEach(message -> message.release(clock.instant()));
        written.fire(new MailWritten());
    }

    /**
     * Has none of them sent.
     *
     * @throws fr.maillon.shared.NotFound for everybody but administrators
     */
    public void giveUp() {
        held().forEach(message -> message.giveUp(clock.instant()));
    }

    private List<OutboxMessage> held() {
        currentUser.viewer().mustBe(Role.ADMINISTRATOR);
        return messages.held();
    }
}
