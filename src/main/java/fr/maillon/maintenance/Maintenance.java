package fr.maillon.maintenance;

import fr.maillon.maintenance.backup.BackupCommand;
import fr.maillon.maintenance.backup.Installation;
import fr.maillon.maintenance.backup.RestoreCommand;
import fr.maillon.platform.time.MovableClock;
import java.io.PrintStream;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The commands of an installation, given outside its server: {@code docker/maillon.sh backup}. The settings are those of
 * the server, from the environment. Ends with 0 when it is done, 1 when it cannot be done, 2 when what was typed makes no
 * command, 3 when it failed in a way that nobody foresaw.
 */
public final class Maintenance {

    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int WRONG_USAGE = 2;
    static final int FAILED = 3;

    /** Kept, or its level would be forgotten with it. */
    private static final Logger ALL_LOGS = Logger.getLogger("");

    private final List<Command> commands;
    private final PrintStream out;
    private final PrintStream err;

    Maintenance(List<Command> commands, PrintStream out, PrintStream err) {
        this.commands = List.copyOf(commands);
        this.out = out;
        this.err = err;
    }

    /** Runs one command and ends the process. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs one command; returns the exit code. */
    public static int run(String[] arguments) {
        ALL_LOGS.setLevel(Level.WARNING);
        Installation installation;
        try {
            installation = Installation.inForce();
        } catch (IllegalArgumentException refused) {
            System.err.println(refused.getMessage());
            return REFUSED;
        }
        return new Maintenance(
                        List.of(
                                new BackupCommand(installation, new MovableClock()),
                                new RestoreCommand(installation),
                                new MoveCommand()),
                        System.out,
                        System.err)
                .run(List.of(arguments));
    }

    int run(List<String> typed) {
        String name = typed.isEmpty() ? "" : typed.get(0);
        for (Command command : commands) {
            if (command.name().equals(name)) {
                return run(command, typed.subList(1, typed.size()));
            }
        }
        if (List.of("help", "--help", "-h").contains(name)) {
            out.println(usage());
            return DONE;
        }
        err.println((name.isEmpty() ? "Which command?" : "There is no command " + name + ".") + "\n" + usage());
        return WRONG_USAGE;
    }

    private int run(Command command, List<String> arguments) {
        try {
            command.run(arguments, out::println);
            return DONE;
        } catch (WrongUsage wrong) {
            err.println(wrong.getMessage() + "\nUsage: maillon.sh " + line(command));
            return WRONG_USAGE;
        } catch (CommandFailed failed) {
            err.println(failed.getMessage());
            return REFUSED;
        } catch (RuntimeException unforeseen) {
            err.println("The command " + command.name() + " failed:");
            unforeseen.printStackTrace(err);
            return FAILED;
        }
    }

    private String usage() {
        StringBuilder text = new StringBuilder("Usage: maillon.sh <command>");
        for (Command command : commands) {
            text.append("\n  ").append(line(command)).append("\n      ").append(command.purpose());
        }
        return text.toString();
    }

    private static String line(Command command) {
        return (command.name() + " " + command.arguments()).strip();
    }
}
