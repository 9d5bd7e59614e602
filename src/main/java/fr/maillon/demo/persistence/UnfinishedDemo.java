package fr.maillon.demo.persistence;

import fr.maillon.platform.config.Settings;
import fr.maillon.platform.startup.DatabaseReached;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * The making of a demonstration was cut short, by a power cut for instance: what there is of it is removed, so that it is
 * made anew from its beginning. Only a database that was empty before carries the mark by which this is known.
 */
@Dependent
class UnfinishedDemo {

    private static final Logger LOGGER = Logger.getLogger(UnfinishedDemo.class.getName());

    private final Settings settings;

    @Inject
    UnfinishedDemo(Settings settings) {
        this.settings = settings;
    }

    void on(@Observes DatabaseReached reached) throws SQLException {
        if (settings.isDemo() && isIn(reached.dataSource())) {
            LOGGER.warning("the data of this demonstration were not finished: they are removed, and made anew");
            reached.migrations().removeAll();
        }
    }

    private static boolean isIn(DataSource dataSource) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            var tables = connection.getMetaData().getTables(null, connection.getSchema(), null, null);
            var known = false;
            while (tables.next()) {
                known |= "demo_clocks".equalsIgnoreCase(tables.getString("TABLE_NAME"));
            }
            if (!known) {
                return false;
            }
            try (var statement = connection.createStatement();
                    var marks = statement.executeQuery("SELECT complete FROM demo_clocks")) {
                return marks.next() && !marks.getBoolean(1);
            }
        }
    }
}
