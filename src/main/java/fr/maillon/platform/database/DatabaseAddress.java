package fr.maillon.platform.database;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Which database an installation uses. Without any setting it is Derby, embedded, in the data folder.
 *
 * <p>Read from the environment or from system properties directly, because the server builds the pool before the
 * application, and with it MicroProfile Config, is there.
 *
 * @param url {@code jdbc:derby:<folder>} or {@code jdbc:postgresql://host:port/name}
 * @param user empty for Derby
 * @param password empty for Derby
 */
public record DatabaseAddress(String url, String user, String password) {

    static final String DERBY = "jdbc:derby:";
    static final String POSTGRESQL = "jdbc:postgresql:";

    /**
     * @throws IllegalArgumentException when the address names another kind of database
     */
    public DatabaseAddress {
        if (!url.startsWith(DERBY) && !url.startsWith(POSTGRESQL)) {
            throw new IllegalArgumentException(
                    "MAILLON_DATABASE_URL must begin with jdbc:derby: or jdbc:postgresql:, not "
                            + url.replaceAll("[?;].*", ""));
        }
    }

    /** The address in force for this process. */
    public static DatabaseAddress inForce() {
        return from(System.getenv(), System.getProperties());
    }

    /** Derby in the data folder, where an installation has its database that says nothing else. */
    public static DatabaseAddress unlessSaidOtherwise() {
        return inDataFolder(System.getenv(), System.getProperties());
    }

    /** Derby in this folder. */
    public static DatabaseAddress derbyIn(String folder) {
        return new DatabaseAddress(DERBY + folder, "", "");
    }

    static DatabaseAddress from(Map<String, String> environment, Properties properties) {
        String url = setting(
                "maillon.database.url",
                environment,
                properties,
                inDataFolder(environment, properties).url());
        return new DatabaseAddress(
                url,
                setting("maillon.database.user", environment, properties, ""),
                setting("maillon.database.password", environment, properties, ""));
    }

    private static DatabaseAddress inDataFolder(Map<String, String> environment, Properties properties) {
        String data = setting("maillon.data", environment, properties, "data");
        return derbyIn(Path.of(data, "database").toString());
    }

    private static String setting(
            String name, Map<String, String> environment, Properties properties, String otherwise) {
        String property = properties.getProperty(name);
        if (property != null && !property.isBlank()) {
            return property;
        }
        String variable =
                environment.get(name.toUpperCase(java.util.Locale.ROOT).replace('.', '_'));
        return variable == null || variable.isBlank() ? otherwise : variable;
    }

    public boolean isDerby() {
        return url.startsWith(DERBY);
    }

    /** Where the Derby database lies on the disk; empty for PostgreSQL, and for a Derby that is in memory only. */
    public Optional<Path> derbyFolder() {
        if (!isDerby()) {
            return Optional.empty();
        }
        String database = url.substring(DERBY.length()).replaceAll(";.*", "");
        return database.startsWith("memory:")
                ? Optional.empty()
                : Optional.of(Path.of(database).toAbsolutePath().normalize());
    }

    @Override
    public String toString() {
        return url.replaceAll("[?;].*", "");
    }
}
