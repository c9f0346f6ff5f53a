package org.fenzhan.reader.folder;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.util.AsciiString;
import java.time.Duration;
import java.util.regex.Pattern;
import org.fenzhan.reader.http.HttpServer;

/// The headers that go with each answer. They are encoded once and shared.
public final class Headers {

    static final String PAGE_POLICY =
            "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; "
                    + "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// Style stays allowed, since a drawing without its own style is no longer the drawing; scripts
    /// and links do not.
    static final String INERT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    static final String VIEWER_POLICY =
            "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    static final AsciiString REVALIDATE = AsciiString.cached("no-cache");
    static final AsciiString UNCHANGING = AsciiString.cached("public, max-age=31536000, immutable");
    private static final AsciiString RESOURCE_POLICY =
            AsciiString.cached("cross-origin-resource-policy");
    private static final AsciiString SAME_ORIGIN = AsciiString.cached("same-origin");
    private static final AsciiString ANY_ORIGIN = AsciiString.cached("cross-origin");

    /// A name that carries the hash of its content: the content behind it never changes.
    private static final Pattern HASHED =
            Pattern.compile("(?:assets|media)/(?:.*[./])?[0-9a-f]{8,64}\\.[a-z0-9]+");

    private final HttpHeaders everywhere;

    public Headers(Duration strictTransport) {
        everywhere =
                HttpServer.HEADERS
                        .newHeaders()
                        .set(
                                AsciiString.cached("x-content-type-options"),
                                AsciiString.cached("nosniff"))
                        .set(
                                AsciiString.cached("referrer-policy"),
                                AsciiString.cached("strict-origin-when-cross-origin"))
                        .set(
                                AsciiString.cached("permissions-policy"),
                                AsciiString.cached(
                                        "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"))
                        .set(AsciiString.cached("cross-origin-opener-policy"), SAME_ORIGIN);
        if (strictTransport.isPositive()) {
            everywhere.set(
                    AsciiString.cached("strict-transport-security"),
                    AsciiString.of("max-age=" + strictTransport.toSeconds()));
        }
    }

    /// For an answer that is no file: an empty redirect, a refusal. The caller's own.
    public HttpHeaders ofNoFile() {
        return everywhere
                .copy()
                .set(HttpHeaderNames.CONTENT_SECURITY_POLICY, policy(FileType.Guard.INERT))
                .set(RESOURCE_POLICY, SAME_ORIGIN)
                .set(HttpHeaderNames.CACHE_CONTROL, REVALIDATE);
    }

    /// For a file, whatever the status: all but its length, tag and encoding. The caller's own.
    HttpHeaders of(String path, FileType type) {
        HttpHeaders fields =
                everywhere
                        .copy()
                        .set(HttpHeaderNames.CONTENT_SECURITY_POLICY, policy(type.guard()))
                        // Readers of feeds show our pictures on their own pages; nobody else needs
                        // our files in theirs.
                        .set(RESOURCE_POLICY, path.startsWith("media/") ? ANY_ORIGIN : SAME_ORIGIN)
                        .set(HttpHeaderNames.CONTENT_TYPE, AsciiString.of(type.contentType()));
        if (type.compressible()) {
            fields.set(HttpHeaderNames.VARY, AsciiString.cached("Accept-Encoding"));
        }
        return fields;
    }

    static AsciiString freshness(String path) {
        return HASHED.matcher(path).matches() ? UNCHANGING : REVALIDATE;
    }

    private static AsciiString policy(FileType.Guard guard) {
        return AsciiString.of(
                switch (guard) {
                    case PAGE -> PAGE_POLICY;
                    case VIEWER -> VIEWER_POLICY;
                    case INERT -> INERT_POLICY;
                });
    }
}
