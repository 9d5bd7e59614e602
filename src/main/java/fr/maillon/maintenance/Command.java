package fr.maillon.maintenance;

import java.util.List;
import java.util.function.Consumer;

/** One thing that can be asked for on the command line. */
public interface Command {

    /** The word that asks for it. */
    String name();

    /** What may follow the word, {@code [<folder>]}; empty when nothing may. */
    String arguments();

    /** What it does, in one line. */
    String purpose();

    /**
     * Does it, and returns when it is done.
     *
     * @param arguments what was typed after the word
     * @param told hears, line by line, what was done
     * @throws WrongUsage when the arguments make no sense
     * @throws CommandFailed when it cannot be done; whatever was begun is undone
     */
    void run(List<String> arguments, Consumer<String> told);
}
