package fr.maillon.maintenance;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * What a column holds, whichever database keeps it and under whichever name: a BLOB of Derby is a BYTEA of PostgreSQL. A
 * value is read from both as the same Java object, written as such, and said in the same bytes when two are compared.
 */
public enum ColumnKind {
    TEXT(Types.VARCHAR) {
        @Override
        @Nullable
        Object get(ResultSet row, int place) throws SQLException {
            return row.getString(place);
        }

        @Override
        byte[] bytes(Object value) {
            return ((String) value).getBytes(StandardCharsets.UTF_8);
        }
    },
    INTEGER(Types.BIGINT) {
        @Override
        Object get(ResultSet row, int place) throws SQLException {
            return row.getLong(place);
        }

        @Override
        byte[] bytes(Object value) {
            return ByteBuffer.allocate(Long.BYTES).putLong((Long) value).array();
        }
    },
    DECIMAL(Types.NUMERIC) {
        @Override
        @Nullable
        Object get(ResultSet row, int place) throws SQLException {
            return row.getBigDecimal(place);
        }

        @Override
        byte[] bytes(Object value) {
            return TEXT.bytes(((BigDecimal) value).stripTrailingZeros().toPlainString());
        }
    },
    REAL(Types.DOUBLE) {
        @Override
        Object get(ResultSet row, int place) throws SQLException {
            return row.getDouble(place);
        }

        @Override
        byte[] bytes(Object value) {
            return ByteBuffer.allocate(Double.BYTES).putDouble((Double) value).array();
        }
    },
    TRUTH(Types.BOOLEAN) {
        @Override
        Object get(ResultSet row, int place) throws SQLException {
            return row.getBoolean(place);
        }

        @Override
        byte[] bytes(Object value) {
            return new byte[] {(byte) ((Boolean) value ? 1 : 0)};
        }
    },
    /** To the microsecond, which is what PostgreSQL keeps; Maillon's clock and the engine's tick in milliseconds. */
    MOMENT(Types.TIMESTAMP) {
        @Override
        @Nullable
        Object get(ResultSet row, int place) throws SQLException {
            // read as UTC, whatever the zone of this process: in most zones one hour of the year does not exist
            Timestamp moment = row.getTimestamp(place, utc());
            return moment == null
                    ? null
                    : LocalDateTime.ofInstant(moment.toInstant(), ZoneOffset.UTC)
                            .truncatedTo(ChronoUnit.MICROS);
        }

        @Override
        byte[] bytes(Object value) {
            return TEXT.bytes(value.toString());
        }
    },
    DAY(Types.DATE) {
        @Override
        @Nullable
        Object get(ResultSet row, int place) throws SQLException {
            String day = row.getString(place);
            return day == null ? null : LocalDate.parse(day);
        }

        @Override
        byte[] bytes(Object value) {
            return TEXT.bytes(value.toString());
        }
    },
    BYTES(Types.BINARY) {
        @Override
        @Nullable
        Object get(ResultSet row, int place) throws SQLException {
            return row.getBytes(place);
        }

        @Override
        byte[] bytes(Object value) {
            return (byte[]) value;
        }
    };

    private final int sqlType;

    ColumnKind(int sqlType) {
        this.sqlType = sqlType;
    }

    /** The kind of a column by its type in {@link Types}, as the driver tells it. */
    static ColumnKind of(int sqlType, String column) {
        return switch (sqlType) {
            case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB -> TEXT;
            case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> INTEGER;
            case Types.DECIMAL, Types.NUMERIC -> DECIMAL;
            case Types.REAL, Types.FLOAT, Types.DOUBLE -> REAL;
            case Types.BIT, Types.BOOLEAN -> TRUTH;
            case Types.TIMESTAMP -> MOMENT;
            case Types.DATE -> DAY;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> BYTES;
            default ->
                throw new IllegalStateException(column + " is of a type that no table of Maillon has: " + sqlType);
        };
    }

    abstract @Nullable Object get(ResultSet row, int place) throws SQLException;

    /** What two equal values have in common, and no two others. */
    abstract byte[] bytes(Object value);

    @Nullable
    Object read(ResultSet row, int place) throws SQLException {
        Object value = get(row, place);
        return row.wasNull() ? null : value;
    }

    void write(PreparedStatement statement, int place, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(place, sqlType);
        } else {
            statement.setObject(place, value, sqlType);
        }
    }

    private static Calendar utc() {
        return new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
    }
}
