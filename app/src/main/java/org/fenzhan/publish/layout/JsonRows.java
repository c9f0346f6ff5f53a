package org.fenzhan.publish.layout;

import java.util.Collection;

/// Arguments of a statement that takes many rows: SQLite's `json_each` reads them, so one prepared
/// statement serves any number of rows.
public final class JsonRows {
    private final StringBuilder json = new StringBuilder("[");

    /// A row of numbers; read with `value->>0`, `value->>1`.
    public JsonRows add(long... row) {
        next().append('[');
        for (int i = 0; i < row.length; i++) {
            json.append(i == 0 ? "" : ",").append(row[i]);
        }
        json.append(']');
        return this;
    }

    public String json() {
        return json + "]";
    }

    /// A flat array; read with `value`.
    public static String of(Collection<? extends Number> numbers) {
        StringBuilder json = new StringBuilder("[");
        for (Number number : numbers) {
            json.append(json.length() == 1 ? "" : ",").append(number);
        }
        return json.append(']').toString();
    }

    private StringBuilder next() {
        return json.length() == 1 ? json : json.append(',');
    }
}
