package org.fenzhan.reader.http;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import java.util.List;
import java.util.Optional;

/// What makes a request one that may be answered: whatever two programs on the way could read
/// differently is refused, since such requests smuggle others.
final class Soundness {
    private Soundness() {}

    /// The status to refuse it with.
    static Optional<HttpResponseStatus> fault(HttpRequest request) {
        if (request.decoderResult().isFailure()) {
            return Optional.of(
                    switch (request.decoderResult().cause()) {
                        case TooLongHttpLineException _ -> HttpResponseStatus.REQUEST_URI_TOO_LONG;
                        case TooLongHttpHeaderException _ ->
                                HttpResponseStatus.REQUEST_HEADER_FIELDS_TOO_LARGE;
                        default -> HttpResponseStatus.BAD_REQUEST;
                    });
        }
        HttpVersion version = request.protocolVersion();
        if (!version.protocolName().equals("HTTP") || version.majorVersion() != 1) {
            return Optional.of(HttpResponseStatus.HTTP_VERSION_NOT_SUPPORTED);
        }
        HttpHeaders headers = request.headers();
        int hosts = headers.getAll(HttpHeaderNames.HOST).size();
        boolean hostMayLack = version.minorVersion() == 0;
        if (hosts > 1 || (hosts == 0 && !hostMayLack)) {
            return Optional.of(HttpResponseStatus.BAD_REQUEST);
        }
        List<String> codings = headers.getAll(HttpHeaderNames.TRANSFER_ENCODING);
        boolean chunked =
                codings.size() == 1
                        && HttpHeaderValues.CHUNKED.contentEqualsIgnoreCase(codings.getFirst());
        return codings.isEmpty() || chunked
                ? Optional.empty()
                : Optional.of(HttpResponseStatus.NOT_IMPLEMENTED);
    }

    /// Whether bytes follow that are not the next request.
    static boolean announcesBody(HttpRequest request) {
        String length = request.headers().get(HttpHeaderNames.CONTENT_LENGTH);
        return request.headers().contains(HttpHeaderNames.TRANSFER_ENCODING)
                || (length != null && !length.equals("0"));
    }
}
