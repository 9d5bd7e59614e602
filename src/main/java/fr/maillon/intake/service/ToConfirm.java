package fr.maillon.intake.service;

import fr.maillon.directory.NewClient;
import fr.maillon.intake.RequestFile;
import fr.maillon.intake.RequestId;
import java.io.Serializable;

/** What a confirmation link leads to. */
public sealed interface ToConfirm extends Serializable {

    /** The draft as it will be sent, and who asks. */
    record Waiting(RequestFile draft, NewClient asker) implements ToConfirm {}

    /** It was sent already, by this link or another. */
    record Sent(RequestId request) implements ToConfirm {}

    /** The link is none, or is too old. */
    record Worthless() implements ToConfirm {}
}
