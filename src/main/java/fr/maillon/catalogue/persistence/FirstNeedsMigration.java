package fr.maillon.catalogue.persistence;

import fr.maillon.shared.Ids;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Adds the needs that every installation starts with, each as its version 1; administrators publish further versions
 * and needs afterwards.
 */
public final class FirstNeedsMigration implements JavaMigration {

    /** Codes of the shipped needs, in the order in which they are offered; each has a file of its name. */
    public static final List<String> SHIPPED = List.of(
            "sell-online",
            "first-site",
            "be-found-locally",
            "renew-image",
            "show-our-work",
            "rebuild-site",
            "book-online",
            "keep-in-touch",
            "keep-site-alive",
            "accessible-site",
            "train-team",
            "manage-with-a-tool",
            "something-else");

    private static final MigrationVersion VERSION = MigrationVersion.fromVersion("1.12.3");
    private static final String FOLDER = "/fr/maillon/catalogue/needs/";
    private static final LocalDateTime WRITTEN_ON = LocalDateTime.of(2026, 11, 26, 0, 0);

    @Override
    public MigrationVersion getVersion() {
        return VERSION;
    }

    @Override
    public String getDescription() {
        return "first needs";
    }

    @Override
    public Integer getChecksum() {
        var crc = new CRC32();
        SHIPPED.forEach(code -> crc.update((code + content(code)).getBytes(StandardCharsets.UTF_8)));
        return (int) crc.getValue();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        try (var needs = context.getConnection().prepareStatement("""
                        INSERT INTO need_templates (code, version, list_position, newest, active)
                        VALUES (?, 1, ?, 1, ?)
                        """);
                var versions = context.getConnection().prepareStatement("""
                        INSERT INTO need_template_versions (id, need_code, version_number, content, published_at)
                        VALUES (?, ?, 1, ?, ?)
                        """)) {
            for (var code : SHIPPED) {
                addNeed(needs, code);
                addVersion(versions, code);
            }
            needs.executeBatch();
            versions.executeBatch();
        }
    }

    private static void addNeed(PreparedStatement needs, String code) throws SQLException {
        needs.setString(1, code);
        needs.setInt(2, SHIPPED.indexOf(code) + 1);
        needs.setBoolean(3, true);
        needs.addBatch();
    }

    private static void addVersion(PreparedStatement versions, String code) throws SQLException {
        versions.setString(1, Ids.next());
        versions.setString(2, code);
        versions.setString(3, content(code));
        versions.setTimestamp(4, Timestamp.valueOf(WRITTEN_ON));
        versions.addBatch();
    }

    /** The file without line ends and indents: whatever the line ends, the same text, and the shortest. */
    public static String content(String code) {
        var name = FOLDER + code + ".json";
        try (var stream = FirstNeedsMigration.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("No resource " + name);
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .collect(Collectors.joining());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
