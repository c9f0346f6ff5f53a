package org.fenzhan.reader.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/// What the publishing engine tells the reader beside the pages: the file `.reader.json` in the
/// site folder, `{"version":1,"hosts":{"gd.example.cn":"/gd/"}}`. Keys that are not known are
/// passed over.
public record SiteNote(StationHosts hosts) {

    static final String NAME = ".reader.json";
    static final SiteNote EMPTY = new SiteNote(StationHosts.NONE);

    private static final int VERSION = 1;
    private static final long LARGEST = 1 << 20;
    private static final JsonFactory JSON =
            JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    /// @return the empty note when there is no file
    /// @throws IOException when it can't be read or understood, with place and reason
    public static SiteNote read(Path site) throws IOException {
        Path file = site.resolve(NAME);
        try {
            if (Files.size(file) > LARGEST) {
                throw new IOException(
                        "'%s' is larger than 1 MiB, so it is no note of the publishing engine"
                                .formatted(file));
            }
            return parse(Files.readAllBytes(file));
        } catch (NoSuchFileException _) {
            return EMPTY;
        } catch (JacksonException | IllegalArgumentException wrong) {
            throw new IOException(
                    "'%s' can't be understood: %s. Publish again to renew it, or remove it."
                            .formatted(file, wrong.getMessage()),
                    wrong);
        }
    }

    private static SiteNote parse(byte[] json) {
        int version = 0;
        StationHosts hosts = StationHosts.NONE;
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            expect(parser.nextToken() == JsonToken.START_OBJECT, "it is no JSON object");
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = parser.currentName();
                JsonToken value = parser.nextToken();
                if (key.equals("version")) {
                    expect(value == JsonToken.VALUE_NUMBER_INT, "'version' is no whole number");
                    version = parser.getIntValue();
                } else if (key.equals("hosts")) {
                    hosts = StationHosts.of(addresses(parser, value));
                } else {
                    parser.skipChildren();
                }
            }
            expect(
                    parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null,
                    "something follows the object");
        }
        expect(
                version == VERSION,
                "its version is %d, and this reader knows version %d".formatted(version, VERSION));
        return new SiteNote(hosts);
    }

    private static Map<String, String> addresses(JsonParser parser, JsonToken start) {
        expect(start == JsonToken.START_OBJECT, "'hosts' is no object");
        Map<String, String> addresses = new HashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String host = parser.currentName();
            expect(
                    parser.nextToken() == JsonToken.VALUE_STRING,
                    "the address of host '%s' is no string".formatted(host));
            addresses.put(host, parser.getString());
        }
        return addresses;
    }

    private static void expect(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
