package org.fenzhan.reader;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.fenzhan.reader.folder.Headers;

/// What the server itself answers to requests that never reach us, or that broke under way: the
/// status in words, nothing of the request and nothing of the program.
final class PlainErrors extends ErrorHandler {

    private final HttpFields noFile;

    PlainErrors(Headers headers) {
        this.noFile = headers.ofNoFile();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        byte[] bytes = line(response.getStatus());
        HttpFields.Mutable fields = response.getHeaders();
        noFile.forEach(field -> put(fields, field));
        fields.put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
        fields.put(HttpHeader.CONTENT_LENGTH, bytes.length);
        response.write(true, ByteBuffer.wrap(bytes), callback);
        return true;
    }

    private static void put(HttpFields.Mutable fields, HttpField field) {
        fields.put(field);
    }

    private static byte[] line(int status) {
        return "%d %s\n"
                .formatted(status, HttpStatus.getMessage(status))
                .getBytes(StandardCharsets.UTF_8);
    }
}
