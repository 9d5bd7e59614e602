package fr.maillon.platform.database;

import java.util.concurrent.atomic.LongAdder;

/**
 * How many SQL statements went to the database since the process started, counted at the driver: each execution once,
 * each statement of a batch once.
 */
public final class SqlCount {

    private static final LongAdder EXECUTED = new LongAdder();

    private SqlCount() {}

    static void add(int statements) {
        EXECUTED.add(statements);
    }

    public static long executed() {
        return EXECUTED.sum();
    }
}
