package org.fenzhan.reader;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// An HTTP answer as it came over the wire: status, headers under lower-case names, body bytes.
record Answer(int status, Map<String, List<String>> headers, byte[] body) {

    /// The only value of that header, or an empty text when it is absent.
    String header(String name) {
        List<String> values = headers.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw new AssertionError(
                    "the header '" + name + "' was sent " + values.size() + " times: " + values);
        }
        return values.isEmpty() ? "" : values.getFirst();
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /// All headers but the time of the answer.
    Map<String, List<String>> lastingHeaders() {
        Map<String, List<String>> lasting = new TreeMap<>(headers);
        lasting.remove("date");
        return lasting;
    }
}
