package org.fenzhan.reader.folder;

import java.time.Duration;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;

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

    static final HttpField REVALIDATE =
            new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, "no-cache");
    static final HttpField UNCHANGING =
            new PreEncodedHttpField(
                    HttpHeader.CACHE_CONTROL, "public, max-age=31536000, immutable");
    static final HttpField RANGES = new PreEncodedHttpField(HttpHeader.ACCEPT_RANGES, "bytes");
    private static final HttpField VARY =
            new PreEncodedHttpField(HttpHeader.VARY, "Accept-Encoding");
    private static final HttpField SAME_ORIGIN =
            new PreEncodedHttpField("Cross-Origin-Resource-Policy", "same-origin");
    private static final HttpField ANY_ORIGIN =
            new PreEncodedHttpField("Cross-Origin-Resource-Policy", "cross-origin");

    /// A name that carries the hash of its content: the content behind it never changes.
    private static final Pattern HASHED =
            Pattern.compile("(?:assets|media)/(?:.*[./])?[0-9a-f]{8,64}\\.[a-z0-9]+");

    private final HttpFields everywhere;

    public Headers(Duration strictTransport) {
        HttpFields.Mutable fields =
                HttpFields.build()
                        .add(new PreEncodedHttpField("X-Content-Type-Options", "nosniff"))
                        .add(
                                new PreEncodedHttpField(
                                        "Referrer-Policy", "strict-origin-when-cross-origin"))
                        .add(
                                new PreEncodedHttpField(
                                        "Permissions-Policy",
                                        "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"))
                        .add(new PreEncodedHttpField("Cross-Origin-Opener-Policy", "same-origin"));
        if (strictTransport.isPositive()) {
            fields.add(
                    new PreEncodedHttpField(
                            HttpHeader.STRICT_TRANSPORT_SECURITY,
                            "max-age=" + strictTransport.toSeconds()));
        }
        everywhere = fields.asImmutable();
    }

    /// For an answer that is no file: an empty redirect, a refusal.
    public HttpFields ofNoFile() {
        return HttpFields.build(everywhere)
                .add(policy(FileType.Guard.INERT))
                .add(SAME_ORIGIN)
                .add(REVALIDATE)
                .asImmutable();
    }

    /// For a file, whatever the status: all but its length, tag and encoding.
    HttpFields of(String path, FileType type) {
        HttpFields.Mutable fields =
                HttpFields.build(everywhere)
                        .add(policy(type.guard()))
                        // Readers of feeds show our pictures on their own pages; nobody else needs
                        // our files in theirs.
                        .add(path.startsWith("media/") ? ANY_ORIGIN : SAME_ORIGIN)
                        .add(new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, type.contentType()));
        if (type.compressible()) {
            fields.add(VARY);
        }
        return fields.asImmutable();
    }

    static HttpField freshness(String path) {
        return HASHED.matcher(path).matches() ? UNCHANGING : REVALIDATE;
    }

    private static HttpField policy(FileType.Guard guard) {
        return new PreEncodedHttpField(
                "Content-Security-Policy",
                switch (guard) {
                    case PAGE -> PAGE_POLICY;
                    case VIEWER -> VIEWER_POLICY;
                    case INERT -> INERT_POLICY;
                });
    }
}
