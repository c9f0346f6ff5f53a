package org.fenzhan.extract.metadata;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A JSON value as pages have them; numbers and literals are kept as their text.
public sealed interface Json {
    record Entries(Map<String, Json> members) implements Json {}

    record Items(List<Json> values) implements Json {}

    record Text(String value) implements Json {}

    /// The member of that name; empty if this is no object or has none.
    default Optional<Json> member(String name) {
        return this instanceof Entries entries
                ? Optional.ofNullable(entries.members.get(name))
                : Optional.empty();
    }

    /// The values of a list, or this value alone.
    default List<Json> each() {
        return this instanceof Items items ? items.values : List.of(this);
    }

    /// The text of this value, or of its `name` or `@value`, or of its first item.
    default Optional<String> words() {
        return switch (this) {
            case Text text -> text.value.isBlank() ? Optional.empty() : Optional.of(text.value);
            case Items items ->
                    items.values.isEmpty() ? Optional.empty() : items.values.getFirst().words();
            case Entries _ -> member("name").or(() -> member("@value")).flatMap(Json::words);
        };
    }

    default Optional<String> words(String name) {
        return member(name).flatMap(Json::words);
    }
}
