package org.fenzhan.reader;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.util.BufferUtil;
import org.fenzhan.reader.folder.Body;
import org.fenzhan.reader.folder.Headers;
import org.fenzhan.reader.folder.Representation;
import org.fenzhan.reader.folder.SiteFile;

/// Turns a decision into an HTTP answer: status, headers, and the part of the body that the request
/// asks for.
final class Answers {

    private static final String PLAIN = "text/plain; charset=utf-8";

    private final HttpFields noFile;

    Answers(Headers headers) {
        this.noFile = headers.ofNoFile();
    }

    /// A live file: 200, 206, 304, 412 or 416. Returns false, with nothing sent, when the file
    /// changed meanwhile.
    boolean file(Exchange exchange, SiteFile file, Representation whole) {
        String ifMatch = exchange.header(HttpHeader.IF_MATCH);
        if (!ifMatch.isEmpty() && !TagList.agrees(ifMatch, file.plain())) {
            text(
                    exchange,
                    HttpStatus.PRECONDITION_FAILED_412,
                    "The page is no longer the one you hold.");
            return true;
        }
        String ifNoneMatch = exchange.header(HttpHeader.IF_NONE_MATCH);
        if (!ifNoneMatch.isEmpty()) {
            Optional<String> held = TagList.held(ifNoneMatch, file.plain(), exchange.accepted());
            if (held.isPresent()) {
                notModified(exchange, whole, held.get());
                return true;
            }
        }
        String range = exchange.header(HttpHeader.RANGE);
        return (range.isEmpty() || exchange.isHead())
                ? send(
                        exchange,
                        HttpStatus.OK_200,
                        whole.fields(),
                        whole.body(),
                        0,
                        whole.body().length())
                : part(exchange, file.plain(), range);
    }

    /// A page that explains a refusal, with the status 404 or 410: no tag, no ranges, nothing to
    /// revalidate.
    boolean note(Exchange exchange, int status, Representation whole) {
        HttpFields fields =
                HttpFields.build(whole.fields())
                        .remove(HttpHeader.ETAG)
                        .remove(HttpHeader.ACCEPT_RANGES)
                        .asImmutable();
        return send(exchange, status, fields, whole.body(), 0, whole.body().length());
    }

    /// @param location a path on the same site, percent-encoded
    void moved(Exchange exchange, String location) {
        HttpFields.Mutable fields = exchange.response().getHeaders();
        fields.add(noFile).put(HttpHeader.LOCATION, location).put(HttpHeader.CONTENT_LENGTH, 0);
        exchange.response().setStatus(HttpStatus.MOVED_PERMANENTLY_301);
        exchange.response().write(true, null, exchange.callback());
    }

    void methodNotAllowed(Exchange exchange) {
        exchange.response().getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
        text(exchange, HttpStatus.METHOD_NOT_ALLOWED_405, "This server only answers GET and HEAD.");
    }

    void retryLater(Exchange exchange) {
        exchange.response().getHeaders().put(HttpHeader.RETRY_AFTER, "10");
        text(
                exchange,
                HttpStatus.SERVICE_UNAVAILABLE_503,
                "The site is being put in place. Please try again shortly.");
    }

    /// One line of text for a status that has no page.
    void text(Exchange exchange, int status, String line) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        HttpFields fields =
                HttpFields.build(noFile)
                        .put(HttpHeader.CONTENT_TYPE, PLAIN)
                        .put(HttpHeader.CONTENT_LENGTH, bytes.length)
                        .asImmutable();
        send(exchange, status, fields, new Body.Memory(bytes), 0, bytes.length);
    }

    private static void notModified(Exchange exchange, Representation whole, String held) {
        HttpFields.Mutable fields = exchange.response().getHeaders();
        for (HttpField field : whole.fields()) {
            HttpHeader header = field.getHeader();
            boolean ofContent =
                    header == HttpHeader.CONTENT_TYPE
                            || header == HttpHeader.CONTENT_ENCODING
                            || header == HttpHeader.CONTENT_LENGTH;
            if (!ofContent) {
                fields.add(field);
            }
        }
        fields.put(HttpHeader.ETAG, '"' + held + '"');
        exchange.response().setStatus(HttpStatus.NOT_MODIFIED_304);
        // Said to be the last piece, it would be given "Content-Length: 0", which RFC 9110 §15.4.5
        // forbids here.
        exchange.response().write(false, BufferUtil.EMPTY_BUFFER, exchange.callback());
    }

    /// Ranges are cut from the unencoded bytes, which never depend on how a page was compressed.
    private boolean part(Exchange exchange, Representation plain, String range) {
        String ifRange = exchange.header(HttpHeader.IF_RANGE);
        long length = plain.body().length();
        ByteRange asked =
                ifRange.isEmpty() || TagList.isExactly(ifRange, plain)
                        ? ByteRange.of(range, length)
                        : new ByteRange.Whole();
        return switch (asked) {
            case ByteRange.Whole _ ->
                    send(exchange, HttpStatus.OK_200, plain.fields(), plain.body(), 0, length);
            case ByteRange.Part part -> {
                HttpFields fields =
                        HttpFields.build(plain.fields())
                                .put(
                                        HttpHeader.CONTENT_RANGE,
                                        "bytes %d-%d/%d"
                                                .formatted(part.first(), part.last(), length))
                                .put(HttpHeader.CONTENT_LENGTH, part.length())
                                .asImmutable();
                yield send(
                        exchange,
                        HttpStatus.PARTIAL_CONTENT_206,
                        fields,
                        plain.body(),
                        part.first(),
                        part.length());
            }
            case ByteRange.Outside _ -> {
                exchange.response().getHeaders().put(HttpHeader.CONTENT_RANGE, "bytes */" + length);
                text(
                        exchange,
                        HttpStatus.RANGE_NOT_SATISFIABLE_416,
                        "The file has %d bytes.".formatted(length));
                yield true;
            }
        };
    }

    private static boolean send(
            Exchange exchange, int status, HttpFields fields, Body body, long from, long count) {
        return switch (body) {
            case Body.Memory memory -> {
                start(exchange, status, fields);
                ByteBuffer bytes =
                        exchange.isHead()
                                ? null
                                : ByteBuffer.wrap(memory.bytes(), (int) from, (int) count);
                exchange.response().write(true, bytes, exchange.callback());
                yield true;
            }
            case Body.Disk disk ->
                    DiskSender.send(
                            exchange,
                            disk,
                            new DiskSender.Slice(from, count),
                            () -> start(exchange, status, fields));
        };
    }

    private static void start(Exchange exchange, int status, HttpFields fields) {
        exchange.response().setStatus(status);
        exchange.response().getHeaders().add(fields);
    }
}
