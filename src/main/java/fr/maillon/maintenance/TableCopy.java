package fr.maillon.maintenance;

import fr.maillon.maintenance.StoredTable.Column;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** Copies one table from one database to another, holding never more than a few rows and one large value in memory. */
final class TableCopy {

    private static final int MOST_ROWS_AT_ONCE = 500;
    private static final int MOST_BYTES_AT_ONCE = 4_000_000;

    private final StoredTable source;
    private final StoredTable target;
    private int waitingRows;
    private long waitingBytes;

    TableCopy(StoredTable source, StoredTable target) {
        this.source = source;
        this.target = target;
    }

    void run(Connection from, Connection to) throws SQLException {
        try (Statement select = from.createStatement();
                PreparedStatement insert = to.prepareStatement(target.insert())) {
            select.setFetchSize(TableContent.rowsAtOnce(source));
            try (ResultSet rows = select.executeQuery(source.select())) {
                while (rows.next()) {
                    copy(rows, insert);
                }
            }
            send(insert);
        } catch (SQLException failed) {
            throw new SQLException(
                    "Table " + source.key() + " cannot be copied: " + failed.getMessage(),
                    failed.getSQLState(),
                    failed);
        }
    }

    private void copy(ResultSet row, PreparedStatement insert) throws SQLException {
        int place = 1;
        for (Column column : source.columns()) {
            Object value = column.kind().read(row, place);
            mustBeStorable(column, value);
            column.kind().write(insert, place, value);
            waitingBytes += size(value);
            place++;
        }
        insert.addBatch();
        waitingRows++;
        if (waitingRows >= MOST_ROWS_AT_ONCE || waitingBytes >= MOST_BYTES_AT_ONCE) {
            send(insert);
        }
    }

    private void send(PreparedStatement insert) throws SQLException {
        if (waitingRows > 0) {
            insert.executeBatch();
            waitingRows = 0;
            waitingBytes = 0;
        }
    }

    private void mustBeStorable(Column column, @Nullable Object value) {
        if (value instanceof String text && text.indexOf('\0') >= 0) {
            throw new CommandFailed("PostgreSQL cannot keep the character 0, which is in " + source.key() + "."
                    + column.key() + ": " + text.replace("\0", "[0]"));
        }
    }

    private static int size(@Nullable Object value) {
        if (value instanceof byte[] bytes) {
            return bytes.length;
        }
        return value instanceof String text ? text.length() : Long.BYTES;
    }
}
