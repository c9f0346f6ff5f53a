package org.fenzhan.reader;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.util.AsciiString;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.fenzhan.reader.folder.Body;
import org.fenzhan.reader.folder.FileState;
import org.fenzhan.reader.folder.Headers;
import org.fenzhan.reader.folder.Representation;
import org.fenzhan.reader.folder.SiteFile;
import org.fenzhan.reader.http.Exchange;

/// Turns a decision into an HTTP answer: status, headers, and the part of the body that the request
/// asks for.
final class Answers {

    private static final String PLAIN = "text/plain; charset=utf-8";

    private final HttpHeaders noFile;

    Answers(Headers headers) {
        this.noFile = headers.ofNoFile();
    }

    /// A live file: 200, 206, 304, 412 or 416. Returns false, with nothing sent, when the file
    /// changed meanwhile.
    boolean file(Exchange exchange, SiteFile file, Representation whole) {
        String ifMatch = exchange.header(HttpHeaderNames.IF_MATCH);
        if (!ifMatch.isEmpty() && !TagList.agrees(ifMatch, file.plain())) {
            text(
                    exchange,
                    HttpResponseStatus.PRECONDITION_FAILED,
                    "The page is no longer the one you hold.");
            return true;
        }
        String ifNoneMatch = exchange.header(HttpHeaderNames.IF_NONE_MATCH);
        if (!ifNoneMatch.isEmpty()) {
            Optional<String> held =
                    TagList.held(ifNoneMatch, file.plain(), PageHandler.accepted(exchange));
            if (held.isPresent()) {
                notModified(exchange, whole, held.get());
                return true;
            }
        }
        String range = exchange.header(HttpHeaderNames.RANGE);
        return (range.isEmpty() || exchange.isHead())
                ? whole(exchange, HttpResponseStatus.OK, whole.fields(), whole.body())
                : part(exchange, file.plain(), range);
    }

    /// A page that explains a refusal, with the status 404 or 410: no tag, no ranges, nothing to
    /// revalidate.
    boolean note(Exchange exchange, HttpResponseStatus status, Representation whole) {
        HttpHeaders fields =
                whole.fields()
                        .copy()
                        .remove(HttpHeaderNames.ETAG)
                        .remove(HttpHeaderNames.ACCEPT_RANGES);
        return whole(exchange, status, fields, whole.body());
    }

    /// @param location a path on the same site, percent-encoded
    void moved(Exchange exchange, String location) {
        HttpHeaders fields =
                noFile.copy()
                        .set(HttpHeaderNames.LOCATION, location)
                        .set(HttpHeaderNames.CONTENT_LENGTH, HttpHeaderValues.ZERO);
        exchange.answer(HttpResponseStatus.MOVED_PERMANENTLY.code(), fields);
    }

    void methodNotAllowed(Exchange exchange) {
        text(
                exchange,
                HttpResponseStatus.METHOD_NOT_ALLOWED,
                "This server only answers GET and HEAD.",
                HttpHeaderNames.ALLOW,
                "GET, HEAD");
    }

    void retryLater(Exchange exchange) {
        text(
                exchange,
                HttpResponseStatus.SERVICE_UNAVAILABLE,
                "The site is being put in place. Please try again shortly.",
                HttpHeaderNames.RETRY_AFTER,
                "10");
    }

    /// What the server itself says of a request that never reached us, or broke on the way: the
    /// status in words, nothing of the request and nothing of the program.
    void refused(Exchange exchange, HttpResponseStatus status) {
        text(exchange, status, status.toString());
    }

    /// One line of text for a status that has no page.
    void text(Exchange exchange, HttpResponseStatus status, String line) {
        text(exchange, status, line, noFile.copy());
    }

    private void text(
            Exchange exchange,
            HttpResponseStatus status,
            String line,
            AsciiString name,
            String value) {
        text(exchange, status, line, noFile.copy().set(name, value));
    }

    private static void text(
            Exchange exchange, HttpResponseStatus status, String line, HttpHeaders fields) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        fields.set(HttpHeaderNames.CONTENT_TYPE, PLAIN)
                .set(HttpHeaderNames.CONTENT_LENGTH, bytes.length);
        exchange.answer(status.code(), fields, ByteBuffer.wrap(bytes));
    }

    private static void notModified(Exchange exchange, Representation whole, String held) {
        HttpHeaders fields =
                whole.fields()
                        .copy()
                        .remove(HttpHeaderNames.CONTENT_TYPE)
                        .remove(HttpHeaderNames.CONTENT_ENCODING)
                        .remove(HttpHeaderNames.CONTENT_LENGTH)
                        .set(HttpHeaderNames.ETAG, '"' + held + '"');
        exchange.answer(HttpResponseStatus.NOT_MODIFIED.code(), fields);
    }

    /// Ranges are cut from the unencoded bytes, which never depend on how a page was compressed.
    private boolean part(Exchange exchange, Representation plain, String range) {
        String ifRange = exchange.header(HttpHeaderNames.IF_RANGE);
        long length = plain.body().length();
        ByteRange asked =
                ifRange.isEmpty() || TagList.isExactly(ifRange, plain)
                        ? ByteRange.of(range, length)
                        : new ByteRange.Whole();
        return switch (asked) {
            case ByteRange.Whole _ ->
                    whole(exchange, HttpResponseStatus.OK, plain.fields(), plain.body());
            case ByteRange.Part part -> {
                HttpHeaders fields =
                        plain.fields()
                                .copy()
                                .set(
                                        HttpHeaderNames.CONTENT_RANGE,
                                        "bytes %d-%d/%d"
                                                .formatted(part.first(), part.last(), length))
                                .set(HttpHeaderNames.CONTENT_LENGTH, part.length());
                yield send(
                        exchange, HttpResponseStatus.PARTIAL_CONTENT, fields, plain.body(), part);
            }
            case ByteRange.Outside _ -> {
                text(
                        exchange,
                        HttpResponseStatus.REQUESTED_RANGE_NOT_SATISFIABLE,
                        "The file has %d bytes.".formatted(length),
                        HttpHeaderNames.CONTENT_RANGE,
                        "bytes */" + length);
                yield true;
            }
        };
    }

    private static boolean whole(
            Exchange exchange, HttpResponseStatus status, HttpHeaders fields, Body body) {
        return send(exchange, status, fields, body, new ByteRange.Part(0, body.length() - 1));
    }

    private static boolean send(
            Exchange exchange,
            HttpResponseStatus status,
            HttpHeaders fields,
            Body body,
            ByteRange.Part part) {
        return switch (body) {
            case Body.Memory memory -> {
                exchange.answer(
                        status.code(),
                        fields,
                        memory.toSend((int) part.first(), (int) part.length()));
                yield true;
            }
            case Body.Disk disk -> {
                Optional<FileChannel> channel = open(disk);
                channel.ifPresent(file ->
                        exchange.answer(status.code(), fields, file, part.first(), part.length()));
                yield channel.isPresent();
            }
        };
    }

    /// Empty when the file is no longer in the state that was announced. That is looked at after
    /// opening: if it is the known one, the open file is that file.
    private static Optional<FileChannel> open(Body.Disk disk) {
        try {
            FileChannel channel = FileChannel.open(disk.path());
            if (FileState.of(disk.path()).filter(disk.state()::equals).isPresent()) {
                return Optional.of(channel);
            }
            channel.close();
        } catch (IOException _) {
            // Removed meanwhile: as good as changed.
        }
        return Optional.empty();
    }
}
