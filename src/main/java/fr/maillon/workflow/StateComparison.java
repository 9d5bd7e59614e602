package fr.maillon.workflow;

import fr.maillon.workflow.agreement.Position;
import fr.maillon.workflow.agreement.StateAgreement;
import fr.maillon.workflow.persistence.StoredStates;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Whether the business data and the processes in a database say the same. It needs neither the engine nor a server, so that
 * a database can also be examined while the application is stopped.
 */
public final class StateComparison {

    private StateComparison() {}

    /** The differences, in words for an operator; empty when all agree. */
    public static List<String> differences(Connection connection) throws SQLException {
        StoredStates stored = new StoredStates(connection);
        return StateAgreement.differences(
                stored.states(), stored.positions(), stored.engineTasks(), stored.workItems());
    }

    /** How many process instances are running, those of lots included. */
    public static long runningProcesses(Connection connection) throws SQLException {
        return new StoredStates(connection)
                .positions().stream().map(Position::instance).distinct().count();
    }
}
