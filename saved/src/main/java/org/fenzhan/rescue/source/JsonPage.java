package org.fenzhan.rescue.source;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// One line of JSON Lines. Bytes that are no UTF-8 become U+FFFD; a lone surrogate stays what it
/// is, so that offsets count in the text as it was given.
final class JsonPage {
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxStringLength(Saved.LARGEST)
                                    .maxNestingDepth(100)
                                    .build())
                    .build();

    private final long line;
    private PageId id;
    private @Nullable String url;
    private @Nullable String html;
    private @Nullable String text;

    private JsonPage(long line) {
        this.line = line;
        this.id = PageId.of("line " + line);
    }

    static Saved of(long line, byte[] bytes) {
        return new JsonPage(line).read(bytes);
    }

    private Saved read(byte[] bytes) {
        boolean marked =
                bytes.length >= 3
                        && (bytes[0] & 0xff) == 0xef
                        && (bytes[1] & 0xff) == 0xbb
                        && (bytes[2] & 0xff) == 0xbf;
        int from = marked ? 3 : 0;
        String json = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
        try (JsonParser parser =
                FACTORY.createParser(tools.jackson.core.ObjectReadContext.empty(), json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return unreadable("it is no JSON object");
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = parser.currentName();
                parser.nextToken();
                take(key, parser);
            }
            if (parser.nextToken() != null) {
                return unreadable("something follows the object");
            }
        } catch (JacksonException e) {
            return unreadable("it is no JSON (" + said(e) + ")");
        }
        return page();
    }

    private static String said(JacksonException e) {
        String why = e.getOriginalMessage().lines().findFirst().orElse("");
        return e.getLocation() == null ? why : why + ", column " + e.getLocation().getColumnNr();
    }

    private void take(String key, JsonParser parser) {
        JsonToken token = parser.currentToken();
        boolean isText = token == JsonToken.VALUE_STRING;
        switch (key) {
            case "id" -> {
                if (isText || token.isNumeric()) {
                    id = new PageId(parser.getString(), token.isNumeric());
                }
            }
            case "url" -> url = isText ? parser.getString() : url;
            case "html" -> html = isText ? parser.getString() : html;
            case "text" -> text = isText ? parser.getString() : text;
            default -> {}
        }
        parser.skipChildren();
    }

    private Saved page() {
        Optional<String> address = Optional.ofNullable(url).filter(named -> !named.isBlank());
        if (html != null) {
            return new Saved.Markup(id, address, html);
        }
        return text != null
                ? new Saved.Words(id, address, text)
                : unreadable("it has neither \"html\" nor \"text\" as a string");
    }

    private Saved unreadable(String why) {
        return new Saved.Unreadable(
                id,
                "line %d: %s; expected {\"id\":\"…\",\"url\":\"…\",\"html\":\"…\"} or \"text\" instead of \"html\""
                        .formatted(line, why));
    }
}
