package fr.maillon.platform.startup;

import java.util.List;

/** What a feature adds to the words with which the application says that it is ready. */
public interface ReadyNote {

    /** The lines, in English as the log is; none when there is nothing to add. */
    List<String> lines();
}
