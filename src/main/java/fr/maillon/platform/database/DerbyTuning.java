package fr.maillon.platform.database;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Derby's system properties for this application, set before its engine boots in this process; what an operator set
 * on the command line wins.
 */
final class DerbyTuning {

    private DerbyTuning() {}

    /** @param database the folder of the database; Derby's log goes beside it, not where the server happens to run */
    static void beforeBoot(Path database) {
        if (database.getParent() != null && Files.isDirectory(database.getParent())) {
            setIfAbsent(
                    "derby.stream.error.file",
                    database.resolveSibling("derby.log").toString());
        }
        // Derby compiles statements slowly (2.5 to 6 ms) and forgets them beyond 100: keep all of ours.
        setIfAbsent("derby.language.statementCacheSize", "3000");
        // A deadlock is looked for after 1 s, any other wait for a lock ends after 15 s; the transaction is then begun
        // anew.
        setIfAbsent("derby.locks.deadlockTimeout", "1");
        setIfAbsent("derby.locks.waitTimeout", "15");
        // Table locks would stop everybody: escalate only for mass deletions.
        setIfAbsent("derby.locks.escalationThreshold", "50000");
        // 4,000 pages of 4 to 32 kB: the working set of one association.
        setIfAbsent("derby.storage.pageCacheSize", "4000");
        // Only real errors into derby.log (severity 40000: session and above).
        setIfAbsent("derby.stream.error.logSeverityLevel", "40000");
    }

    private static void setIfAbsent(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }
}
