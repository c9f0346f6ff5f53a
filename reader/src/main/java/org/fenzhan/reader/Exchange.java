package org.fenzhan.reader;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.fenzhan.reader.folder.Encoding;

/// One request with the answer that is being made to it.
record Exchange(Request request, Response response, Callback callback) {

    boolean isHead() {
        return HttpMethod.HEAD.is(request.getMethod());
    }

    boolean isReading() {
        return HttpMethod.GET.is(request.getMethod()) || isHead();
    }

    /// Empty when the header is absent.
    String header(HttpHeader name) {
        String value = request.getHeaders().get(name);
        return value == null ? "" : value;
    }

    Encoding.Accepted accepted() {
        String header = header(HttpHeader.ACCEPT_ENCODING);
        return header.isEmpty() ? Encoding.Accepted.NOTHING : Encoding.Accepted.of(header);
    }
}
