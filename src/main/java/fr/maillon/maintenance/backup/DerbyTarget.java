package fr.maillon.maintenance.backup;

import fr.maillon.maintenance.CommandFailed;
import fr.maillon.platform.database.DatabaseKind;
import fr.maillon.platform.database.SchemaMigrations;
import fr.maillon.platform.database.StoppedDerby;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;

/** A folder in which a Derby database is to be: it gets its name when the database in it is as it should be. */
final class DerbyTarget implements DatabaseTarget {

    private final Path folder;
    private final Path unfinished;

    DerbyTarget(Path folder) {
        this.folder = folder;
        this.unfinished = folder.resolveSibling(folder.getFileName() + ".restoring");
    }

    @Override
    public void mustBeEmpty() {
        for (Path place : new Path[] {folder, unfinished}) {
            if (Files.exists(place)) {
                throw new CommandFailed("There is already something in " + place
                        + ": a backup is restored only where nothing is; move it away first");
            }
        }
    }

    @Override
    public int fill(Path copy, DatabaseFacts facts, MailsThatWaited mails) throws IOException, SQLException {
        FolderTree source = new FolderTree(copy);
        source.copy(source.files(), unfinished);
        int held;
        try (StoppedDerby restored = StoppedDerby.take(DerbyCopy.address(unfinished));
                Connection connection = restored.dataSource().getConnection()) {
            facts.mustBeKnownTo(
                    new SchemaMigrations(restored.dataSource(), DatabaseKind.DERBY, SchemaMigrations.writtenInJava()));
            facts.mustBeThoseOf(DatabaseFacts.of(DatabaseKind.DERBY, connection));
            held = mails.treat(connection);
        }
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        return held;
    }

    @Override
    public void empty() throws IOException {
        new FolderTree(unfinished).remove();
        new FolderTree(folder).remove();
    }
}
