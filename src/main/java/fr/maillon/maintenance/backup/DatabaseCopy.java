package fr.maillon.maintenance.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** Copies a database that people may be working with: as it is at one moment, whole transactions only. */
interface DatabaseCopy {

    /** About how many bytes the copy takes. */
    long size() throws IOException, SQLException;

    /**
     * Copies it.
     *
     * @param folder does not exist yet
     * @return what is in the copy
     */
    DatabaseFacts into(Path folder) throws IOException, SQLException;
}
