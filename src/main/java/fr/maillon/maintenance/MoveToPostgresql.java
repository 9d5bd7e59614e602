package fr.maillon.maintenance;

import fr.maillon.platform.database.DatabaseAddress;
import fr.maillon.platform.database.DatabaseKind;
import fr.maillon.platform.database.SchemaMigrations;
import fr.maillon.platform.database.StoppedDerby;
import fr.maillon.workflow.StateComparison;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Moves a stopped installation from Derby to an empty PostgreSQL database, with all that is under way: afterwards the
 * application goes on there where it stopped. Everything is copied in one transaction, which is committed only when both
 * databases hold the same and when data and processes agree. The Derby database stays as it was.
 */
public final class MoveToPostgresql {

    private final DatabaseAddress source;
    private final DatabaseAddress target;

    public MoveToPostgresql(DatabaseAddress source, DatabaseAddress target) {
        this.source = source;
        this.target = target;
    }

    /**
     * Does it.
     *
     * @throws CommandFailed when it was refused or did not succeed; the target is then as empty as before
     */
    public MoveReport run() {
        long begun = System.nanoTime();
        PostgresTarget postgresql = new PostgresTarget(target);
        try (StoppedDerby derby = StoppedDerby.take(source);
                Connection connection = derby.dataSource().getConnection()) {
            mustBeCurrent(derby);
            mustAgree(connection);
            postgresql.mustBeEmpty();
            Move move = new Move(connection);
            postgresql.fill(move);
            return new MoveReport(
                    source.toString(),
                    target.toString(),
                    move.rows,
                    StateComparison.runningProcesses(connection),
                    Duration.ofNanos(System.nanoTime() - begun));
        } catch (StoppedDerby.CannotBeTaken refused) {
            throw new CommandFailed(refused.getMessage(), refused);
        } catch (SQLException unreadable) {
            throw new CommandFailed(source + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private void mustBeCurrent(StoppedDerby derby) {
        var migrations = new SchemaMigrations(derby.dataSource(), DatabaseKind.DERBY, SchemaMigrations.writtenInJava());
        if (!migrations.isCurrent()) {
            throw new CommandFailed(source + " is not as this version of Maillon leaves it: start this version once on"
                    + " it, stop it, and give the command again");
        }
    }

    private void mustAgree(Connection derby) throws SQLException {
        List<String> differences = StateComparison.differences(derby);
        if (!differences.isEmpty()) {
            throw new CommandFailed("In " + source + " data and processes do not agree:\n" + lines(differences));
        }
    }

    private static String lines(List<String> differences) {
        return String.join("\n", differences);
    }

    /** From Derby, through one connection. */
    private static final class Move implements PostgresTarget.Load {

        private final Connection derby;
        private final StoredTables tables;
        private final SortedMap<String, Long> rows = new TreeMap<>();

        Move(Connection derby) throws SQLException {
            this.derby = derby;
            this.tables = StoredTables.of(derby);
        }

        @Override
        public void fill(Connection target, StoredTables targetTables) throws SQLException {
            mustBeNone(tables.differences(targetTables));
            for (StoredTable table : tables.all()) {
                new TableCopy(table, targetTables.same(table)).run(derby, target);
            }
            Sequences.set(target, Sequences.nextOnDerby(derby));
        }

        @Override
        public void check(Connection target, StoredTables targetTables) throws SQLException {
            List<String> differences = new ArrayList<>();
            for (StoredTable table : tables.all()) {
                TableContent before = TableContent.of(derby, table);
                TableContent after = TableContent.of(target, targetTables.same(table));
                compare(table.key(), before, after, differences);
                rows.put(table.key(), after.rows());
            }
            var given = Sequences.nextOnDerby(derby);
            var kept = Sequences.nextOnPostgresql(target);
            if (!given.equals(kept)) {
                differences.add("the next numbers are " + given + " in the source and " + kept + " in the target");
            }
            differences.addAll(StateComparison.differences(target));
            mustBeNone(differences);
        }

        private static void compare(String table, TableContent before, TableContent after, List<String> differences) {
            if (before.rows() != after.rows()) {
                differences.add("table " + table + " has " + before.rows() + " rows in the source and " + after.rows()
                        + " in the target");
            } else if (!before.equals(after)) {
                differences.add("table " + table + " has not the same content in the source and in the target");
            }
        }

        private static void mustBeNone(List<String> differences) {
            if (!differences.isEmpty()) {
                throw new CommandFailed("Source and target are not the same, nothing was kept:\n" + lines(differences));
            }
        }
    }
}
