package fr.maillon.workflow.derby;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.apache.derby.iapi.jdbc.EngineConnection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DerbyConnectionsTest {

    private static final String NAME = "connections";
    private static DataSource database;

    @BeforeAll
    static void create() {
        database = InMemoryDerby.named(NAME);
    }

    @AfterAll
    static void drop() throws SQLException {
        InMemoryDerby.drop(NAME);
    }

    @Test
    void what_is_made_from_a_connection_leads_back_to_it() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                PreparedStatement prepared = connection.prepareStatement("values 1");
                ResultSet rows = prepared.executeQuery()) {
            assertThat(statement.getConnection()).isSameAs(connection);
            assertThat(prepared.getConnection()).isSameAs(connection);
            assertThat(rows.getStatement()).isSameAs(prepared);
            assertThat(connection.getMetaData().getConnection()).isSameAs(connection);
        }
    }

    @Test
    void rows_of_the_catalogue_lead_back_to_the_connection_too() throws SQLException {
        try (Connection connection = database.getConnection()) {
            DatabaseMetaData catalogue = connection.getMetaData();
            try (ResultSet tables = catalogue.getTables(null, "SYS", "%", null)) {
                assertThat(tables.next()).isTrue();
                assertThat(tables.getStatement().getConnection()).isSameAs(connection);
            }
        }
    }

    @Test
    void a_wrapped_connection_is_not_wrapped_again() throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertThat(DerbyConnections.wrap(connection)).isSameAs(connection);
        }
    }

    @Test
    void the_drivers_connection_can_be_reached() throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertThat(connection.isWrapperFor(EngineConnection.class)).isTrue();
            EngineConnection driver = connection.unwrap(EngineConnection.class);

            assertThat(connection).hasSameHashCodeAs(driver).isNotEqualTo(null);
            assertThat(DerbyConnections.wrap(driver)).isEqualTo(connection);
            assertThat(connection).hasToString(driver.toString());
        }
    }

    @Test
    void closing_closes_the_drivers_connection() throws SQLException {
        Connection connection = database.getConnection();
        EngineConnection driver = connection.unwrap(EngineConnection.class);

        connection.close();

        assertThat(driver.isClosed()).isTrue();
        assertThat(connection.isClosed()).isTrue();
    }
}
