package org.fenzhan.reader.folder;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.util.AsciiString;

/// One way in which a file can be sent. `tag` is the entity tag without quotes; `fields` are all
/// headers of a whole answer with status 200, shared by many answers and never changed.
public record Representation(Encoding encoding, String tag, Body body, HttpHeaders fields) {

    /// @param ofFile the headers of the file, from [Headers#of]
    static Representation of(Encoding encoding, String tag, Body body, HttpHeaders ofFile) {
        HttpHeaders fields =
                ofFile.copy()
                        .set(HttpHeaderNames.ACCEPT_RANGES, HttpHeaderValues.BYTES)
                        .set(HttpHeaderNames.ETAG, AsciiString.of('"' + tag + '"'))
                        .set(
                                HttpHeaderNames.CONTENT_LENGTH,
                                AsciiString.of(Long.toString(body.length())));
        if (encoding != Encoding.IDENTITY) {
            fields.set(HttpHeaderNames.CONTENT_ENCODING, AsciiString.of(encoding.token));
        }
        return new Representation(encoding, tag, body, fields);
    }
}
