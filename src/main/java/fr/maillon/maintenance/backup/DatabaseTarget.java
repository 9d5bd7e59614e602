package fr.maillon.maintenance.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** Where the database of a backup goes. */
interface DatabaseTarget {

    /** @throws fr.maillon.maintenance.CommandFailed when something is there already, or nothing can be made there */
    void mustBeEmpty();

    /**
     * Fills it, and looks whether all is there.
     *
     * @param copy what {@link DatabaseCopy} left in the backup
     * @param facts what must be in it
     * @param mails what becomes of those that waited
     * @return how many mails are held
     * @throws fr.maillon.maintenance.CommandFailed when it is not what it should be
     */
    int fill(Path copy, DatabaseFacts facts, MailsThatWaited mails) throws IOException, SQLException;

    /** Makes it empty again, after a failure. */
    void empty() throws IOException;
}
