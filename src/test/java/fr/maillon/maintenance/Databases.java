package fr.maillon.maintenance;

import fr.maillon.platform.database.DatabaseAddress;
import fr.maillon.platform.database.DatabaseKind;
import fr.maillon.platform.database.MaillonDataSource;
import fr.maillon.platform.database.MemoryDerby;
import fr.maillon.platform.database.SchemaMigrations;
import fr.maillon.platform.database.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Databases of a test's own: Derby as a stopped server leaves it, PostgreSQL as an operator creates it. */
final class Databases {

    private Databases() {}

    /** Derby in memory, with the tables of the application. */
    static DatabaseAddress migratedDerby(String name) {
        DatabaseAddress address = emptyDerby(name);
        new SchemaMigrations(new MaillonDataSource(address), DatabaseKind.DERBY, SchemaMigrations.writtenInJava())
                .migrate();
        return address;
    }

    /** Derby in memory, in which nothing is. */
    static DatabaseAddress emptyDerby(String name) {
        DatabaseAddress address = MemoryDerby.named(name);
        execute(address, "VALUES 1");
        return address;
    }

    /** An empty PostgreSQL database; options are those of CREATE DATABASE. */
    static DatabaseAddress newPostgres(String name, String... options) {
        try (Connection connection = TestDatabase.POSTGRESQL.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " " + String.join(" ", options));
            String url = connection.getMetaData().getURL().replaceAll("/postgres(\\?|$)", "/" + name + "$1");
            return new DatabaseAddress(url, "postgres", "postgres");
        } catch (SQLException notCreated) {
            throw new IllegalStateException(notCreated);
        }
    }

    static Connection connect(DatabaseAddress address) throws SQLException {
        return new MaillonDataSource(address).getConnection();
    }

    static void execute(DatabaseAddress address, String... statements) {
        try (Connection connection = connect(address);
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    /** The first columns of all rows, as text. */
    static List<String> texts(DatabaseAddress address, String sql) {
        List<String> texts = new ArrayList<>();
        try (Connection connection = connect(address);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    /** What is in the schema in which an application works. */
    static List<String> relations(DatabaseAddress postgresql) {
        return texts(
                postgresql, "SELECT relname FROM pg_class WHERE relnamespace = CAST(current_schema() AS regnamespace)");
    }
}
