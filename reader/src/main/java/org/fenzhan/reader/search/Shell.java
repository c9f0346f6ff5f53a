package org.fenzhan.reader.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The page that the newsroom published for the results of a station's searches: everything around
/// the marked place, and in it, as JSON, the house's words in the station's script and the names of
/// stations and channels.
///
/// @param before up to the title's words, `middle` from behind them to the marked place
/// @param station code of the station whose page it is
/// @param action address that is searched, root-relative
/// @param wide whether it searches every station unless one is chosen
record Shell(
        String before,
        String middle,
        String after,
        String station,
        String locale,
        String action,
        boolean wide,
        Map<String, String> words,
        List<Station> stations) {
    static final String BEGIN = "<!--search-->";
    static final String END = "<!--/search-->";
    private static final String DATA = "<script type=\"application/json\" data-search>";
    private static final String DATA_END = "</script>";
    private static final String TITLE = "<title>";
    private static final JsonFactory JSON = new JsonFactory();

    /// @param channels number → name
    record Station(
            int number, String code, String name, String locale, Map<Integer, String> channels) {}

    Shell {
        words = Map.copyOf(words);
        stations = List.copyOf(stations);
    }

    /// Empty when the page has no place for results.
    static Optional<Shell> of(byte[] page) {
        String html = new String(page, StandardCharsets.UTF_8);
        int begin = html.indexOf(BEGIN);
        int end = html.indexOf(END, begin + 1);
        int title = html.indexOf(TITLE);
        if (begin < 0 || end < 0 || title < 0 || title > begin) {
            return Optional.empty();
        }
        int data = html.indexOf(DATA, begin);
        int dataEnd = html.indexOf(DATA_END, data + 1);
        if (data < 0 || dataEnd < 0 || dataEnd > end) {
            return Optional.empty();
        }
        try {
            Reading reading = new Reading();
            reading.read(html.substring(data + DATA.length(), dataEnd));
            return Optional.of(reading.shell(html, title + TITLE.length(), begin, end));
        } catch (JacksonException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// A phrase of the house.
    String say(String key) {
        return words.getOrDefault(key, key);
    }

    /// A phrase with one thing named in it.
    String say(String key, String value) {
        return say(key).replace("{}", value);
    }

    Optional<Station> byCode(String code) {
        return stations.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    Optional<Station> byNumber(int number) {
        return stations.stream().filter(one -> one.number() == number).findFirst();
    }

    /// Takes the JSON apart; members that it does not know are passed over.
    private static final class Reading {
        private final Map<String, String> words = new LinkedHashMap<>();
        private final Map<String, String> own = new LinkedHashMap<>();
        private final List<Station> stations = new ArrayList<>();

        void read(String json) {
            try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
                expect(parser.nextToken(), JsonToken.START_OBJECT);
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = parser.currentName();
                    JsonToken value = parser.nextToken();
                    switch (name) {
                        case "words" -> texts(parser, words);
                        case "own" -> texts(parser, own);
                        case "stations" -> {
                            expect(value, JsonToken.START_ARRAY);
                            while (parser.nextToken() == JsonToken.START_OBJECT) {
                                stations.add(station(parser));
                            }
                        }
                        default -> parser.skipChildren();
                    }
                }
            }
        }

        private static void texts(JsonParser parser, Map<String, String> into) {
            expect(parser.currentToken(), JsonToken.START_OBJECT);
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                expect(parser.nextToken(), JsonToken.VALUE_STRING);
                into.put(name, parser.getString());
            }
        }

        private static Station station(JsonParser parser) {
            Map<String, String> texts = new LinkedHashMap<>();
            Map<Integer, String> channels = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (name.equals("channels")) {
                    Map<String, String> named = new LinkedHashMap<>();
                    texts(parser, named);
                    named.forEach((number, text) -> channels.put(Integer.parseInt(number), text));
                } else if (value == JsonToken.VALUE_STRING) {
                    texts.put(name, parser.getString());
                } else {
                    parser.skipChildren();
                }
            }
            return new Station(
                    Integer.parseInt(texts.getOrDefault("number", "")),
                    texts.getOrDefault("code", ""),
                    texts.getOrDefault("name", ""),
                    texts.getOrDefault("locale", ""),
                    channels);
        }

        private static void expect(JsonToken found, JsonToken expected) {
            if (found != expected) {
                throw new IllegalArgumentException("expected " + expected + ", found " + found);
            }
        }

        Shell shell(String html, int title, int begin, int end) {
            String name = words.getOrDefault("title", "");
            int behind = html.startsWith(name, title) ? title + name.length() : title;
            return new Shell(
                    html.substring(0, title),
                    html.substring(behind, begin),
                    html.substring(end + END.length()),
                    own.getOrDefault("station", ""),
                    own.getOrDefault("locale", ""),
                    own.getOrDefault("action", ""),
                    own.getOrDefault("scope", "").equals("all"),
                    words,
                    stations);
        }
    }
}
