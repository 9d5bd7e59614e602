package fr.maillon.maintenance.backup;

import fr.maillon.platform.database.DatabaseKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What a backup says of itself.
 *
 * @param begun when it was begun
 * @param application the version of the application that made it
 * @param database what is in it
 */
record Manifest(Instant begun, String application, DatabaseFacts database) {

    static final String FILE = "manifest.properties";

    private static final String FORMAT = "1";
    private static final String ROWS = "rows.";

    /** The version of this application. */
    static String thisApplication() throws IOException {
        Properties version = new Properties();
        try (InputStream written = Manifest.class.getResourceAsStream("/fr/maillon/maintenance/version.properties")) {
            version.load(written);
        }
        return version.getProperty("version", "");
    }

    /** What an operator wants to see at a glance. */
    String inWords() {
        return "Begun " + begun + ", Maillon " + application + ", schema " + database.schema() + " on "
                + database.kind() + ": " + database.rowsOf("quote_requests") + " requests, "
                + database.rowsOf("outbox_messages") + " mails, "
                + database.rows().values().stream().mapToLong(Long::longValue).sum() + " rows in "
                + database.rows().size() + " tables";
    }

    void writeInto(Path backup) throws IOException {
        StringBuilder text = new StringBuilder();
        line(text, "format", FORMAT);
        line(text, "begun", begun.toString());
        line(text, "application", application);
        line(text, "database", database.kind().name());
        line(text, "schema", database.schema());
        database.rows().forEach((table, rows) -> line(text, ROWS + table, String.valueOf(rows)));
        Files.writeString(backup.resolve(FILE), text);
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(name).append('=').append(value).append('\n');
    }

    /**
     * Reads what a backup says of itself.
     *
     * @throws IOException when it cannot be read, or not understood
     */
    static Manifest of(Path backup) throws IOException {
        Properties said = new Properties();
        try (Reader written = Files.newBufferedReader(backup.resolve(FILE), StandardCharsets.UTF_8)) {
            said.load(written);
        }
        if (!FORMAT.equals(said.getProperty("format"))) {
            throw new IOException("It is of another format, " + said.getProperty("format"));
        }
        try {
            return new Manifest(Instant.parse(value(said, "begun")), value(said, "application"), databaseIn(said));
        } catch (IllegalArgumentException | DateTimeParseException damaged) {
            throw new IOException("It cannot be understood", damaged);
        }
    }

    private static DatabaseFacts databaseIn(Properties said) throws IOException {
        TreeMap<String, Long> rows = new TreeMap<>();
        for (String name : said.stringPropertyNames()) {
            if (name.startsWith(ROWS)) {
                rows.put(name.substring(ROWS.length()), Long.valueOf(value(said, name)));
            }
        }
        return new DatabaseFacts(DatabaseKind.valueOf(value(said, "database")), value(said, "schema"), rows);
    }

    private static String value(Properties said, String name) throws IOException {
        String value = said.getProperty(name);
        if (value == null) {
            throw new IOException("It does not say " + name);
        }
        return value;
    }
}
