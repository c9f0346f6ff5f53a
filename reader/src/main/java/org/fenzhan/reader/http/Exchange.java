package org.fenzhan.reader.http;

import io.netty.channel.DefaultFileRegion;
import io.netty.channel.FileRegion;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// One request with the answer that is being made to it. It is answered once, on whatever thread.
public final class Exchange {

    /// Work that may wait.
    public interface Work {
        void run() throws IOException;
    }

    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final Connection connection;
    private final HttpRequest request;
    private final Target target;

    Exchange(Connection connection, HttpRequest request, Target target) {
        this.connection = connection;
        this.request = request;
        this.target = target;
    }

    /// As it was sent, percent-encoded.
    public String path() {
        return target.path();
    }

    /// As it was sent, without `?`; empty where there is none.
    public String query() {
        return target.query();
    }

    /// The host that is asked, without port; empty where none is named.
    public String host() {
        return target.host();
    }

    public boolean isHead() {
        return request.method().equals(HttpMethod.HEAD);
    }

    /// Whether the method is GET or HEAD.
    public boolean isReading() {
        return request.method().equals(HttpMethod.GET) || isHead();
    }

    /// Empty when the header is absent.
    public String header(CharSequence name) {
        String value = request.headers().get(name);
        return value == null ? "" : value;
    }

    HttpRequest request() {
        return request;
    }

    /// Runs it where waiting is allowed; whatever goes wrong there is answered with 500 and told,
    /// never lost.
    public void later(Work work) {
        connection.later(this, work);
    }

    /// An answer without a body.
    ///
    /// @param fields all headers but `Date` and `Connection`; copied
    public void answer(int status, HttpHeaders fields) {
        connection.answer(this, status, fields, NOTHING);
    }

    /// @param fields all headers but `Date` and `Connection`; copied
    /// @param body left out of the answer to HEAD; the buffer's bytes must not change any more
    public void answer(int status, HttpHeaders fields, ByteBuffer body) {
        connection.answer(this, status, fields, isHead() ? NOTHING : body);
    }

    /// The same with `count` bytes of a file, beginning with byte `from`. The channel is closed
    /// afterwards; when the file turns out to be shorter, the connection is broken off, since the
    /// announced length can't be kept.
    public void answer(int status, HttpHeaders fields, FileChannel file, long from, long count) {
        FileRegion region = new DefaultFileRegion(file, from, count);
        if (isHead() || count == 0) {
            region.release();
            answer(status, fields);
        } else {
            connection.answer(this, status, fields, region);
        }
    }
}
