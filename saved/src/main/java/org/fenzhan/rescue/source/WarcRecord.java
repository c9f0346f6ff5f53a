package org.fenzhan.rescue.source;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The head of one record (ISO 28500:2017 §4). Lines may end with LF alone, as old tools write
/// them.
///
/// @param fields by lower-case name
record WarcRecord(Map<String, String> fields) {
    private static final int LONGEST_LINE = 60_000;
    private static final int MOST_LINES = 500;

    /// Takes a head whose first line begins with `WARC/`.
    ///
    /// @return empty when it is none
    static Optional<WarcRecord> take(RecordInput in) throws IOException {
        if (in.line(100).isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> fields = new HashMap<>();
        String last = "";
        for (int i = 0; i < MOST_LINES; i++) {
            Optional<String> line = in.line(LONGEST_LINE);
            if (line.isEmpty()) {
                return Optional.empty();
            }
            String text = line.get();
            if (text.isEmpty()) {
                return Optional.of(new WarcRecord(Map.copyOf(fields)));
            }
            int colon = text.indexOf(':');
            if (text.charAt(0) == ' ' || text.charAt(0) == '\t') {
                fields.merge(last, text.strip(), (before, more) -> before + " " + more);
            } else if (colon > 0) {
                last = text.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                fields.put(last, text.substring(colon + 1).strip());
            }
        }
        return Optional.empty();
    }

    String type() {
        return fields.getOrDefault("warc-type", "").toLowerCase(Locale.ROOT);
    }

    /// Wget wraps the address in angle brackets.
    Optional<String> address() {
        return Optional.ofNullable(fields.get("warc-target-uri"))
                .map(uri ->
                        uri.startsWith("<") && uri.endsWith(">")
                                ? uri.substring(1, uri.length() - 1)
                                : uri)
                .filter(uri -> !uri.isEmpty());
    }

    String contentType() {
        return fields.getOrDefault("content-type", "").toLowerCase(Locale.ROOT);
    }

    /// Length of the block in bytes, -1 where the head does not say it.
    long length() {
        try {
            return Math.max(-1, Long.parseLong(fields.getOrDefault("content-length", "-1")));
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
