package org.fenzhan.store;

import java.sql.ResultSet;
import java.sql.SQLException;

/// Reads one value from the current row of a result; must not move the cursor.
@FunctionalInterface
public interface Row<T> {
    T read(ResultSet row) throws SQLException;
}
