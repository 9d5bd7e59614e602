package fr.maillon.notification.service;

import fr.maillon.notification.domain.Letter;

/** Hands a mail to a mail server. */
public interface MailSender {

    /**
     * @throws MailRefused when the server did not take it
     */
    void send(Letter letter, String messageId) throws MailRefused;
}
