package org.fenzhan.extract.field;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which line gave which field, written down while the fields are read.
public final class Ledger {
    private final Map<Integer, List<String>> fields = new HashMap<>();

    public void took(int line, String field) {
        if (line < 0) {
            return;
        }
        List<String> own = fields.computeIfAbsent(line, _ -> new ArrayList<>(2));
        if (!own.contains(field)) {
            own.add(field);
        }
    }

    public List<String> of(int line) {
        return fields.getOrDefault(line, List.of());
    }
}
