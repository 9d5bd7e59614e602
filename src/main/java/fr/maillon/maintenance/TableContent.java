package fr.maillon.maintenance;

import fr.maillon.maintenance.StoredTable.Column;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is in a table, so short that two databases can be compared: how many rows, and the sum of the digests of all rows. A
 * sum, because neither database promises an order; and no exclusive or, in which a row that is there twice would vanish.
 */
record TableContent(long rows, String digest) {

    private static final int ROWS_AT_ONCE = 500;

    private static final int WORDS = 4;

    /** Reads the whole table; on PostgreSQL row by row only within a transaction. */
    static TableContent of(Connection connection, StoredTable table) throws SQLException {
        MessageDigest digest = sha256();
        long[] sum = new long[WORDS];
        long count = 0;
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(rowsAtOnce(table));
            try (ResultSet rows = statement.executeQuery(table.select())) {
                while (rows.next()) {
                    add(digest(digest, rows, table.columns()), sum);
                    count++;
                }
            }
        }
        return new TableContent(count, hex(sum));
    }

    /** How many rows a driver may bring at once: where documents are, one, or it would hold hundreds of them in memory. */
    static int rowsAtOnce(StoredTable table) {
        boolean documents = table.columns().stream().anyMatch(column -> column.kind() == ColumnKind.BYTES);
        return documents ? 1 : ROWS_AT_ONCE;
    }

    private static byte[] digest(MessageDigest digest, ResultSet row, List<Column> columns) throws SQLException {
        for (int place = 0; place < columns.size(); place++) {
            ColumnKind kind = columns.get(place).kind();
            update(digest, kind, kind.read(row, place + 1));
        }
        return digest.digest();
    }

    /** Each value with its length, so that no text can pass for two. */
    private static void update(MessageDigest digest, ColumnKind kind, @Nullable Object value) {
        if (value == null) {
            digest.update(length(-1));
        } else {
            byte[] bytes = kind.bytes(value);
            digest.update(length(bytes.length));
            digest.update(bytes);
        }
    }

    private static byte[] length(int bytes) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(bytes).array();
    }

    private static void add(byte[] one, long[] sum) {
        ByteBuffer words = ByteBuffer.wrap(one);
        for (int word = 0; word < WORDS; word++) {
            sum[word] += words.getLong();
        }
    }

    private static String hex(long[] sum) {
        HexFormat format = HexFormat.of();
        return Arrays.stream(sum).mapToObj(format::toHexDigits).reduce("", String::concat);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
