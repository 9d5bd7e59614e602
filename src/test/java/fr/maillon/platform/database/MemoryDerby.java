package fr.maillon.platform.database;

import fr.maillon.workflow.derby.InMemoryDerby;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Databases of Derby in memory that one test class needs for itself: they are dropped after it, or each would keep its
 * tables and pages until the end of all tests.
 */
public final class MemoryDerby implements AfterAllCallback {

    private static final List<String> USED = new ArrayList<>();

    /** An empty one when the name is new in this class, which is extended with this. */
    public static DatabaseAddress named(String name) {
        if (!USED.contains(name)) {
            USED.add(name);
        }
        return DatabaseAddress.derbyIn("memory:" + name);
    }

    @Override
    public void afterAll(ExtensionContext context) throws SQLException {
        for (String name : USED) {
            InMemoryDerby.drop(name);
        }
        USED.clear();
    }
}
