package fr.maillon.maintenance;

import org.jspecify.annotations.Nullable;

/** A command was not carried out; the message says why, to the person who gave it. */
public class CommandFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CommandFailed(String why) {
        super(why);
    }

    public CommandFailed(@Nullable String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}
