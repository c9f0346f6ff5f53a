package org.fenzhan.reader;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// A client that sends exactly the bytes it is given, also those that no proper client would.
final class Wire implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 20_000;

    private final Socket socket;
    private final InputStream in;

    Wire(URI server) throws IOException {
        socket = new Socket(server.getHost(), server.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /// One request over a connection of its own.
    ///
    /// @param headers whole lines, such as `Range: bytes=0-1`
    static Answer ask(URI server, String method, String target, String... headers)
            throws IOException {
        try (var wire = new Wire(server)) {
            return wire.ask(method, target, headers);
        }
    }

    static Answer get(URI server, String target, String... headers) throws IOException {
        return ask(server, "GET", target, headers);
    }

    Answer ask(String method, String target, String... headers) throws IOException {
        var request = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
        if (List.of(headers).stream()
                .noneMatch(line -> line.toLowerCase(Locale.ROOT).startsWith("host:"))) {
            request.append("Host: localhost\r\n");
        }
        for (String line : headers) {
            request.append(line).append("\r\n");
        }
        send(request.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        return answer(method.equals("HEAD"));
    }

    void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    /// Waits until the answer has begun, and leaves it unread.
    void awaitFirstByte() throws IOException {
        in.mark(1);
        in.read();
        in.reset();
    }

    Answer answer(boolean withoutBody) throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        Map<String, List<String>> headers = new TreeMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.computeIfAbsent(
                            line.substring(0, colon).toLowerCase(Locale.ROOT),
                            _ -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        boolean empty = withoutBody || status == 304;
        return new Answer(status, headers, empty ? new byte[0] : body(headers));
    }

    private byte[] body(Map<String, List<String>> headers) throws IOException {
        if (headers.containsKey("transfer-encoding")) {
            return chunks();
        }
        if (!headers.containsKey("content-length")) {
            return in.readAllBytes();
        }
        int length = Integer.parseInt(headers.get("content-length").getFirst());
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            throw new EOFException(
                    "the body ended after %d of %d bytes".formatted(body.length, length));
        }
        return body;
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16);
                size > 0;
                size = Integer.parseInt(line(), 16)) {
            body.write(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the server closed the connection after '" + line + "'");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
