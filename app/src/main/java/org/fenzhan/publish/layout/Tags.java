package org.fenzhan.publish.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fenzhan.store.Session;
import tools.jackson.databind.json.JsonMapper;

/// Numbers of tags, given at first use.
final class Tags {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Session session;
    private final Map<String, Integer> known = new HashMap<>();

    Tags(Session session) {
        this.session = session;
    }

    List<Integer> numbers(List<String> names) {
        List<String> unknown = names.stream().filter(name -> !known.containsKey(name)).toList();
        if (!unknown.isEmpty()) {
            session.each(
                    "SELECT name, id FROM tag WHERE name IN (SELECT value FROM json_each(?))",
                    row -> Map.entry(row.getString(1), row.getInt(2)),
                    tag -> known.put(tag.getKey(), tag.getValue()),
                    JSON.writeValueAsString(unknown));
        }
        return names.stream().map(name -> known.computeIfAbsent(name, this::make)).toList();
    }

    List<Body.Tag> of(List<String> names) {
        List<Integer> numbers = numbers(names);
        return names.stream()
                .map(name -> new Body.Tag(numbers.get(names.indexOf(name)), name))
                .toList();
    }

    private Integer make(String name) {
        return Math.toIntExact(session.insert("INSERT INTO tag (name) VALUES (?)", name));
    }
}
