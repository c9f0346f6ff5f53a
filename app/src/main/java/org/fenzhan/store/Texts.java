package org.fenzhan.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Columns that hold text, for statements that read many rows: as the bytes that SQLite keeps,
/// which takes half the time of the driver's own strings. The database's encoding is UTF-8.
public final class Texts {
    private Texts() {}

    /// Of a column that is never null.
    public static String at(ResultSet row, int column) throws SQLException {
        return new String(row.getBytes(column), StandardCharsets.UTF_8);
    }

    /// Of a column that may be.
    public static @Nullable String orNull(ResultSet row, int column) throws SQLException {
        byte @Nullable [] bytes = row.getBytes(column);
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }
}
