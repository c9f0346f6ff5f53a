package org.fenzhan.reader.http;

import java.util.Optional;
import java.util.regex.Pattern;

/// What the first line of a request and its `Host` name (RFC 9112 §3.2).
///
/// @param path as it was sent, without query and fragment; need not begin with `/`
/// @param query as it was sent, without the `?`; empty where there is none
/// @param host without port; empty where the request names none
record Target(String path, String query, String host) {

    /// A name, an IPv4 or a bracketed IPv6 address, with or without port.
    private static final Pattern AUTHORITY =
            Pattern.compile("([A-Za-z0-9_][A-Za-z0-9._-]*|\\[[0-9A-Fa-f:.]+])?(?::[0-9]{0,5})?");

    private static final Pattern ABSOLUTE =
            Pattern.compile("(?i)https?://([^/?#]*)([^?#]*)(.*)", Pattern.DOTALL);

    /// Empty where either can't be understood.
    ///
    /// @param sent the target of the request line
    /// @param host the header `Host`, or nothing
    static Optional<Target> of(String sent, String host) {
        if (!sent.startsWith("/")) {
            var absolute = ABSOLUTE.matcher(sent);
            if (absolute.matches()) {
                String path = absolute.group(2).isEmpty() ? "/" : absolute.group(2);
                return absolute.group(1).isEmpty()
                        ? Optional.empty()
                        : of(path + absolute.group(3), absolute.group(1));
            }
        }
        var named = AUTHORITY.matcher(host);
        if (!named.matches()) {
            return Optional.empty();
        }
        int end = end(sent, '#', sent.length());
        int question = end(sent, '?', end);
        return Optional.of(
                new Target(
                        sent.substring(0, question),
                        question == end ? "" : sent.substring(question + 1, end),
                        named.group(1) == null ? "" : named.group(1)));
    }

    private static int end(String sent, char mark, int otherwise) {
        int at = sent.indexOf(mark);
        return at < 0 || at > otherwise ? otherwise : at;
    }
}
