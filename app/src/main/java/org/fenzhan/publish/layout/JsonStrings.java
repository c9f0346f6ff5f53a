package org.fenzhan.publish.layout;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads arrays of strings. A page of a rebuild reads four of them, nearly always texts without
/// escapes, written by [Cards] without spaces: those are cut at their quotes. A parser would take
/// longer to be compiled than a small rebuild takes.
final class JsonStrings {
    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private JsonStrings() {}

    static List<String> list(String json) {
        if (json.equals("[]")) {
            return List.of();
        }
        List<String> found = new ArrayList<>(4);
        if (isPlain(json)) {
            for (int at = json.indexOf('"'); at >= 0; at = json.indexOf('"', at + 1)) {
                int end = json.indexOf('"', at + 1);
                found.add(json.substring(at + 1, end));
                at = end;
            }
            return found;
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.VALUE_STRING) {
                    found.add(parser.getString());
                }
            }
        }
        return found;
    }

    /// Whether no text has an escape and nothing stands between the tokens.
    private static boolean isPlain(String json) {
        return json.indexOf('\\') < 0;
    }

    static List<List<String>> lists(String json) {
        if (json.equals("[]")) {
            return List.of();
        }
        List<List<String>> found = new ArrayList<>(4);
        if (isPlain(json)) {
            // The row's closing bracket is the first behind a text: texts may hold brackets.
            for (int at = 1; json.charAt(at) == '['; ) {
                List<String> row = new ArrayList<>(2);
                do {
                    int end = json.indexOf('"', at + 2);
                    row.add(json.substring(at + 2, end));
                    at = end + 1;
                } while (json.charAt(at) == ',');
                found.add(row);
                at += json.charAt(at + 1) == ',' ? 2 : 1;
            }
            return found;
        }
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
