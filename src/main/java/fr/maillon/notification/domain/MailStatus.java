package fr.maillon.notification.domain;

/** Where a mail stands. */
public enum MailStatus {
    /** Written with the business change, waits for the mail server. */
    QUEUED,
    /** Was queued when a backup was made that was then restored, and most likely sent meanwhile: an administrator decides. */
    HELD,
    /** The mail server took it. */
    SENT,
    /** Refused too often: somebody has to look. */
    FAILED
}
