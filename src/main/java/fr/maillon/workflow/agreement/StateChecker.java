package fr.maillon.workflow.agreement;

import fr.maillon.platform.database.DatabaseConfiguration;
import fr.maillon.shared.ApplicationService;
import fr.maillon.workflow.StateComparison;
import jakarta.annotation.Resource;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Looks once at the whole installation, in one transaction. */
@ApplicationService
public class StateChecker {

    @Resource(lookup = DatabaseConfiguration.JNDI_NAME)
    private DataSource dataSource;

    /**
     * The differences at this moment. A decision that commits between the looks at either side can appear as one; see
     * {@link StateAgreementCheck}, which looks again.
     */
    public List<String> differences() {
        try (var connection = dataSource.getConnection()) {
            return StateComparison.differences(connection);
        } catch (SQLException unreadable) {
            throw new IllegalStateException("Data and processes cannot be compared", unreadable);
        }
    }
}
