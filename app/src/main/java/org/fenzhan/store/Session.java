package org.fenzhan.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One transaction's view of the database. Belongs to one thread at a time and ends with its
/// [Work]. Statements are prepared once a connection and kept.
///
/// Arguments may be `null`, String, Integer, Long, Double, Boolean (as 0 or 1) and byte[].
public final class Session {
    private static final int KEPT_STATEMENTS = 256;

    private final Connection connection;
    private final StatementWatch watch;
    private final Map<String, PreparedStatement> kept =
            new LinkedHashMap<>(64, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, PreparedStatement> eldest) {
                    if (size() <= KEPT_STATEMENTS) {
                        return false;
                    }
                    closeQuietly(eldest.getValue());
                    return true;
                }
            };

    Session(Connection connection, StatementWatch watch) {
        this.connection = connection;
        this.watch = watch;
    }

    /// All rows, in the order of the query.
    public <T> List<T> list(String sql, Row<T> row, @Nullable Object... arguments) {
        List<T> found = new ArrayList<>();
        each(sql, row, found::add, arguments);
        return found;
    }

    /// Hands over row after row without keeping them. The consumer must not run the same SQL.
    public <T> void each(
            String sql, Row<T> row, Consumer<T> consumer, @Nullable Object... arguments) {
        watch.before(sql);
        try (ResultSet result = prepare(sql, arguments).executeQuery()) {
            while (result.next()) {
                consumer.accept(row.read(result));
            }
        } catch (SQLException e) {
            throw new StoreFailure("reading failed", e);
        }
        watch.after(sql);
    }

    /// The first row, if there is one.
    public <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... arguments) {
        watch.before(sql);
        Optional<T> found;
        try (ResultSet result = prepare(sql, arguments).executeQuery()) {
            found = result.next() ? Optional.of(row.read(result)) : Optional.empty();
        } catch (SQLException e) {
            throw new StoreFailure("reading failed", e);
        }
        watch.after(sql);
        return found;
    }

    /// The number in the first column of the only row, 0 where there is no row or it is null.
    public long number(String sql, @Nullable Object... arguments) {
        return first(sql, row -> row.getLong(1), arguments).orElse(0L);
    }

    /// Changes rows and says how many.
    public int update(String sql, @Nullable Object... arguments) {
        watch.before(sql);
        int changed;
        try {
            changed = prepare(sql, arguments).executeUpdate();
        } catch (SQLException e) {
            throw new StoreFailure("writing failed", e);
        }
        watch.after(sql);
        return changed;
    }

    /// Adds one row and answers its rowid.
    public long insert(String sql, @Nullable Object... arguments) {
        update(sql, arguments);
        try (ResultSet id =
                prepare("SELECT last_insert_rowid()", new @Nullable Object[0]).executeQuery()) {
            id.next();
            return id.getLong(1);
        } catch (SQLException e) {
            throw new StoreFailure("reading the new row's number failed", e);
        }
    }

    private PreparedStatement prepare(String sql, @Nullable Object[] arguments)
            throws SQLException {
        PreparedStatement statement = kept.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            kept.put(sql, statement);
        }
        for (int i = 0; i < arguments.length; i++) {
            bind(statement, i + 1, arguments[i]);
        }
        return statement;
    }

    private static void bind(PreparedStatement statement, int position, @Nullable Object argument)
            throws SQLException {
        switch (argument) {
            case null -> statement.setObject(position, null);
            case String text -> statement.setString(position, text);
            case Integer number -> statement.setInt(position, number);
            case Long number -> statement.setLong(position, number);
            case Double number -> statement.setDouble(position, number);
            case Boolean flag -> statement.setInt(position, flag ? 1 : 0);
            case byte[] bytes -> statement.setBytes(position, bytes);
            default ->
                    throw new IllegalArgumentException(
                            "no column type for " + argument.getClass().getName());
        }
    }

    private static void closeQuietly(PreparedStatement statement) {
        try {
            statement.close();
        } catch (SQLException e) {
            throw new StoreFailure("closing a statement failed", e);
        }
    }
}
