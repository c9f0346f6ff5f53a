package org.fenzhan.publish.layout;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads arrays of strings token by token: a page of a rebuild reads four of them, so binding to
/// objects would cost more than the rest of the row.
final class JsonStrings {
    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private JsonStrings() {}

    static List<String> list(String json) {
        if (json.equals("[]")) {
            return List.of();
        }
        List<String> found = new ArrayList<>(4);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.VALUE_STRING) {
                    found.add(parser.getString());
                }
            }
        }
        return found;
    }

    static List<List<String>> lists(String json) {
        if (json.equals("[]")) {
            return List.of();
        }
        List<List<String>> found = new ArrayList<>(4);
        List<String> row = new ArrayList<>(2);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    row.add(parser.getString());
                } else if (token == JsonToken.END_ARRAY && !row.isEmpty()) {
                    found.add(row);
                    row = new ArrayList<>(2);
                }
            }
        }
        return found;
    }
}
