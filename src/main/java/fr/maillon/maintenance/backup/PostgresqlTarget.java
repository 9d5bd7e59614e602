package fr.maillon.maintenance.backup;

import fr.maillon.maintenance.CommandFailed;
import fr.maillon.platform.database.DatabaseAddress;
import java.nio.file.Path;

/** An empty PostgreSQL database. */
final class PostgresqlTarget implements DatabaseTarget {

    private final DatabaseAddress address;

    PostgresqlTarget(DatabaseAddress address) {
        this.address = address;
    }

    @Override
    public void mustBeEmpty() {
        throw new CommandFailed("not yet for " + address);
    }

    @Override
    public int fill(Path copy, DatabaseFacts facts, MailsThatWaited mails) {
        throw new CommandFailed("not yet");
    }

    @Override
    public void empty() {}
}
