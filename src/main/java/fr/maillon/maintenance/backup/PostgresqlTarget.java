package fr.maillon.maintenance.backup;

import fr.maillon.maintenance.CommandFailed;
import fr.maillon.maintenance.PostgresTarget;
import fr.maillon.maintenance.Sequences;
import fr.maillon.maintenance.StoredTables;
import fr.maillon.platform.database.DatabaseAddress;
import fr.maillon.platform.database.DatabaseKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** An empty PostgreSQL database: it gets the tables of the backup's version, and is filled from its files. */
final class PostgresqlTarget implements DatabaseTarget {

    private final PostgresTarget target;

    PostgresqlTarget(DatabaseAddress address) {
        this.target = new PostgresTarget(address);
    }

    @Override
    public void mustBeEmpty() {
        target.mustBeEmpty();
    }

    @Override
    public int fill(Path copy, DatabaseFacts facts, MailsThatWaited mails) throws IOException {
        facts.mustBeKnownTo(target.migrations());
        FromFiles files = new FromFiles(copy, CopiedTables.in(copy), facts, mails);
        target.fill(facts.schema(), files);
        return files.held;
    }

    @Override
    public void empty() {
        target.empty();
    }

    /** The rows of a backup. */
    private static final class FromFiles implements PostgresTarget.Load {

        private final Path folder;
        private final CopiedTables copied;
        private final DatabaseFacts facts;
        private final MailsThatWaited mails;
        private int held;

        FromFiles(Path folder, CopiedTables copied, DatabaseFacts facts, MailsThatWaited mails) {
            this.folder = folder;
            this.copied = copied;
            this.facts = facts;
            this.mails = mails;
        }

        @Override
        public void fill(Connection target, StoredTables tables) throws SQLException {
            if (!CopiedTables.columnsOf(tables).equals(copied.columns())) {
                throw new CommandFailed("The backup has other tables or columns than version " + facts.schema()
                        + " of this application: " + copied.columns() + " instead of "
                        + CopiedTables.columnsOf(tables));
            }
            CopyManager copy = target.unwrap(PGConnection.class).getCopyAPI();
            for (String table : copied.names()) {
                try (InputStream rows = Files.newInputStream(CopiedTables.file(folder, table))) {
                    copy.copyIn("COPY " + copied.withColumns(table) + " FROM STDIN", rows);
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
            Sequences.set(target, copied.sequences());
        }

        @Override
        public void check(Connection target, StoredTables tables) throws SQLException {
            facts.mustBeThoseOf(DatabaseFacts.of(DatabaseKind.POSTGRESQL, target));
            held = mails.treat(target);
        }
    }
}
