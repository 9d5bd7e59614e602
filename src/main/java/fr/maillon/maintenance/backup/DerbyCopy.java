package fr.maillon.maintenance.backup;

import fr.maillon.platform.database.DatabaseAddress;
import fr.maillon.platform.database.DatabaseKind;
import fr.maillon.platform.database.StoppedDerby;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Derby copies itself, with {@code SYSCS_BACKUP_DATABASE}, while people go on reading and writing: first the pages, in
 * whatever state they are, then the log with which the copy brings itself into the state at the end. Everything that was
 * committed before the copy was begun is in it.
 *
 * <p>What Derby does not log (an index being built, a table filled by an import) it cannot bring up to date in the copy. The
 * procedure therefore waits for the end of transactions that have begun such a thing, and until the copy is made Derby logs
 * them too; {@code SYSCS_BACKUP_DATABASE_NOWAIT} would refuse instead. The application does such things only while it
 * migrates its schema, before it takes backups, so that there is nothing to wait for; if there ever is, a late backup is
 * better than none.
 *
 * <p>A copy nobody has opened is a hope. It is opened at once, which brings it up to date, and its rows are counted.
 */
final class DerbyCopy implements DatabaseCopy {

    private final DataSource database;
    private final Path folder;

    /** @param folder of the database itself */
    DerbyCopy(DataSource database, Path folder) {
        this.database = database;
        this.folder = folder;
    }

    @Override
    public long size() throws IOException {
        return FolderTree.size(new FolderTree(folder).files());
    }

    @Override
    public DatabaseFacts into(Path copy) throws IOException, SQLException {
        Path around = copy.resolveSibling("derby");
        FolderTree.create(around);
        try (Connection connection = database.getConnection();
                CallableStatement backup = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
            backup.setString(1, around.toString());
            backup.execute();
        }
        Files.move(onlyOneIn(around), copy);
        new FolderTree(around).remove();
        return facts(copy);
    }

    /** Derby calls the copy as the database is called. */
    private static Path onlyOneIn(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            List<Path> copies = found.filter(Files::isDirectory).toList();
            if (copies.size() != 1) {
                throw new IOException("Derby left " + copies.size() + " copies in " + folder);
            }
            return copies.get(0);
        }
    }

    /** Opens a copy, and closes it again. */
    static DatabaseFacts facts(Path copy) throws SQLException {
        try (StoppedDerby opened = StoppedDerby.take(address(copy));
                Connection connection = opened.dataSource().getConnection()) {
            return DatabaseFacts.of(DatabaseKind.DERBY, connection);
        }
    }

    static DatabaseAddress address(Path folder) {
        return new DatabaseAddress("jdbc:derby:" + folder, "", "");
    }
}
