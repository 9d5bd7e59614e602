package fr.maillon.maintenance;

import fr.maillon.platform.database.DatabaseAddress;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * {@link MoveToPostgresql} on the command line: from Derby in the data folder, or in the folder given, to the database that
 * the environment says, with the settings with which the application is started afterwards.
 */
final class MoveCommand implements Command {

    /** Held here, because a logger that nobody holds forgets its level. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    @Override
    public String name() {
        return "move-to-postgresql";
    }

    @Override
    public String arguments() {
        return "[<folder>]";
    }

    @Override
    public String purpose() {
        return "moves a stopped installation from Derby, in the data folder or the folder given, to the empty PostgreSQL"
                + " database of MAILLON_DATABASE_URL";
    }

    @Override
    public void run(List<String> arguments, Consumer<String> told) {
        // it warns of each Derby that is newer than the last it was tried with
        FLYWAY.setLevel(Level.SEVERE);
        new MoveToPostgresql(source(arguments), DatabaseAddress.inForce())
                .run()
                .lines()
                .forEach(told);
    }

    private static DatabaseAddress source(List<String> arguments) {
        if (arguments.size() > 1 || arguments.stream().anyMatch(argument -> argument.startsWith("-"))) {
            throw new WrongUsage("Name one folder of a Derby database, or none for the one of MAILLON_DATA");
        }
        return arguments.isEmpty() ? DatabaseAddress.unlessSaidOtherwise() : DatabaseAddress.derbyIn(arguments.get(0));
    }
}
