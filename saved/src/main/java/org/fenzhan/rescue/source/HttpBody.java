package org.fenzhan.rescue.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// The body of an archived answer, taken out of the wrappings that its head names. Archives often
/// hold the body unwrapped under the old head; then it is taken as it stands.
sealed interface HttpBody {
    record Decoded(byte[] bytes) implements HttpBody {}

    record Undecodable(String why) implements HttpBody {}

    static HttpBody decode(HttpHead head, byte[] stored) {
        byte[] bytes = stored;
        if (head.field("transfer-encoding").toLowerCase(Locale.ROOT).contains("chunked")) {
            bytes = unchunked(bytes);
        }
        String coding = head.field("content-encoding").strip().toLowerCase(Locale.ROOT);
        return switch (coding) {
            case "", "identity", "none", "utf-8" -> new Decoded(bytes);
            case "gzip", "x-gzip" -> isGzip(bytes) ? unpacked(gzip(bytes)) : new Decoded(bytes);
            case "deflate" -> unpacked(deflate(bytes));
            default ->
                    isText(bytes)
                            ? new Decoded(bytes)
                            : new Undecodable(
                                    "it is packed as '%s', which cannot be unpacked here; save the page anew"
                                            .formatted(coding));
        };
    }

    /// A way to unpack.
    interface Opening {
        InputStream open() throws IOException;
    }

    private static Opening gzip(byte[] bytes) {
        return () -> new GZIPInputStream(new ByteArrayInputStream(bytes));
    }

    /// Some servers meant zlib (RFC 1950), some bare deflate (RFC 1951).
    private static Opening deflate(byte[] bytes) {
        boolean zlib =
                bytes.length > 2
                        && (bytes[0] & 0x0f) == 8
                        && (((bytes[0] & 0xff) << 8) + (bytes[1] & 0xff)) % 31 == 0;
        return () -> new InflaterInputStream(new ByteArrayInputStream(bytes), new Inflater(!zlib));
    }

    /// What can be unpacked; a body that is cut off is used as far as it goes.
    private static HttpBody unpacked(Opening opening) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] some = new byte[32 << 10];
        String said = "nothing in it";
        try (InputStream in = opening.open()) {
            for (int got = in.read(some); got >= 0; got = in.read(some)) {
                bytes.write(some, 0, got);
                if (bytes.size() > Saved.LARGEST) {
                    return new Undecodable(LooseFile.tooLarge(bytes.size()));
                }
            }
        } catch (IOException e) {
            said = Sources.said(e);
        }
        return bytes.size() > 0
                ? new Decoded(bytes.toByteArray())
                : new Undecodable("it cannot be unpacked: " + said);
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
    }

    private static boolean isText(byte[] bytes) {
        for (int i = 0; i < Math.min(64, bytes.length); i++) {
            if (bytes[i] == '<') {
                return true;
            }
        }
        return false;
    }

    /// RFC 9112 §7.1. Bytes that do not begin with a chunk's length were unwrapped before.
    private static byte[] unchunked(byte[] bytes) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(bytes.length);
        int at = 0;
        while (at < bytes.length) {
            int end = lineEnd(bytes, at);
            int size = end < 0 ? -1 : chunkSize(bytes, at, end);
            if (size < 0) {
                if (whole.size() == 0) {
                    return bytes;
                }
                break;
            }
            if (size == 0) {
                break;
            }
            int from = end + 1;
            int some = Math.min(size, bytes.length - from);
            whole.write(bytes, from, some);
            at = from + some;
            while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n')) {
                at++;
            }
        }
        return whole.toByteArray();
    }

    private static int lineEnd(byte[] bytes, int from) {
        for (int i = from; i < Math.min(bytes.length, from + 200); i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private static int chunkSize(byte[] bytes, int from, int end) {
        int size = 0;
        int i = from;
        for (; i < end && i - from < 7; i++) {
            int digit = Character.digit(bytes[i], 16);
            if (digit < 0) {
                break;
            }
            size = 16 * size + digit;
        }
        boolean ends = i == end || bytes[i] == '\r' || bytes[i] == ';' || bytes[i] == ' ';
        return i > from && ends ? size : -1;
    }
}
