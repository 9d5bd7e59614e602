package fr.maillon.workflow.derby;

import java.sql.Timestamp;

/**
 * The SQL functions that the engine's queries need and Derby lacks. {@link EngineSchema} declares them in the database;
 * Derby then calls them by class and method name.
 *
 * <p>Derby looks the class up through the context class loader of the calling thread and, failing that, through the class
 * loader that holds Derby itself. With Derby in {@code WEB-INF/lib} and this class in {@code WEB-INF/classes} the second
 * way always finds it, whatever thread asks. With Derby in the server's own library folder only the first way is left, and
 * a thread without the application's context class loader gets SQLState 42X51 or XJ001: keep the two together.
 */
public final class DerbyFunctions {

    private DerbyFunctions() {}

    /** {@code ACT_BITAND}: bitwise and, by which the engine tests permission bits; null when either side is null. */
    public static Integer bitAnd(Integer left, Integer right) {
        return left == null || right == null ? null : left & right;
    }

    /** {@code ACT_QUARTER}: the quarter of the year, 1 to 4, by which the engine groups duration reports. */
    public static Integer quarter(Timestamp moment) {
        return moment == null ? null : (moment.toLocalDateTime().getMonthValue() + 2) / 3;
    }
}
