package org.fenzhan.rescue.source;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Under which head an archived answer was delivered (RFC 9112 §4, §5), read leniently.
///
/// @param status 0 where there is none
/// @param fields by lower-case name
record HttpHead(int status, Map<String, String> fields) {
    private static final int LONGEST_LINE = 60_000;
    private static final int MOST_LINES = 500;
    private static final Pattern STATUS = Pattern.compile("HTTP/[\\d.]+\\s+(\\d{3})\\b.*");
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([^\"';,\\s]{1,40})", Pattern.CASE_INSENSITIVE);

    /// A record that holds the page itself.
    static HttpHead ofResource(String contentType) {
        return new HttpHead(200, Map.of("content-type", contentType));
    }

    static HttpHead take(RecordBlock block) throws IOException {
        String first = block.line(LONGEST_LINE).orElse("");
        Matcher status = STATUS.matcher(first);
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < MOST_LINES; i++) {
            String line = block.line(LONGEST_LINE).orElse("");
            if (line.isEmpty()) {
                break;
            }
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.put(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return new HttpHead(
                status.matches() ? Integer.parseInt(status.group(1)) : 0, Map.copyOf(fields));
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    Optional<String> charset() {
        Matcher matcher = CHARSET.matcher(field("content-type"));
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /// Why the answer is no page; empty where it may be one.
    ///
    /// @param address under which it was asked for
    Optional<LeftOut> leftOut(String address) {
        if (status < 200 || status >= 300 || status == 204) {
            return Optional.of(LeftOut.NOT_OK);
        }
        String type = field("content-type").toLowerCase(Locale.ROOT).split(";", 2)[0].strip();
        String path = address.split("[?#]", 2)[0];
        if (path.endsWith("/robots.txt")) {
            return Optional.of(LeftOut.OTHER_FILE);
        }
        return switch (type) {
            case "text/html", "application/xhtml+xml", "text/plain" -> Optional.empty();
            case "",
                    "application/octet-stream",
                    "application/force-download",
                    "unknown/unknown" -> {
                FileKind kind = FileKind.of(path);
                boolean bare = path.endsWith("/") || path.lastIndexOf('/') < 9;
                yield bare || kind == FileKind.PAGE
                        ? Optional.empty()
                        : Optional.of(kind.leftOut());
            }
            default -> Optional.of(byType(type));
        };
    }

    private static LeftOut byType(String type) {
        if (type.startsWith("image/")) {
            return LeftOut.PICTURE;
        }
        if (type.equals("text/css")
                || type.contains("javascript")
                || type.contains("font")
                || type.contains("ecmascript")) {
            return LeftOut.STYLE_OR_SCRIPT;
        }
        return type.startsWith("application/") || type.startsWith("video/")
                ? LeftOut.DOCUMENT
                : LeftOut.OTHER_FILE;
    }
}
