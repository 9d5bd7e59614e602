package fr.maillon.catalogue.persistence;

import fr.maillon.platform.reference.ReferenceTable;
import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** Adds the trades that every installation starts with; administrators change them afterwards. */
public final class FirstTradesMigration implements JavaMigration {

    private static final MigrationVersion VERSION = MigrationVersion.fromVersion("1.12.1");

    @Override
    public MigrationVersion getVersion() {
        return VERSION;
    }

    @Override
    public String getDescription() {
        return "first trades";
    }

    @Override
    public Integer getChecksum() {
        return trades().checksum();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        try (var insert = context.getConnection().prepareStatement("""
                        INSERT INTO trades (code, version, french_name, english_name, french_explanation,
                            english_explanation, presence_need, active) VALUES (?, 1, ?, ?, ?, ?, ?, ?)
                        """)) {
            for (var row : trades().rows()) {
                insert.setString(1, row.text("code"));
                insert.setString(2, row.text("name_fr"));
                insert.setString(3, row.text("name_en"));
                insert.setString(4, row.text("explanation_fr"));
                insert.setString(5, row.text("explanation_en"));
                insert.setInt(6, row.integer("presence_need"));
                insert.setBoolean(7, true);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static ReferenceTable trades() {
        return ReferenceTable.read(FirstTradesMigration.class, "/fr/maillon/catalogue/trades.csv");
    }
}
