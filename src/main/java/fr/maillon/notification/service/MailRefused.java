package fr.maillon.notification.service;

/** The mail server did not take a mail; it is tried again later. */
public class MailRefused extends Exception {

    private static final long serialVersionUID = 1L;

    public MailRefused(Throwable cause) {
        super(cause);
    }
}
