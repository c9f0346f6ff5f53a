package org.fenzhan.reader.folder;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;

/// One way in which a file can be sent. `tag` is the entity tag without quotes; `fields` are all
/// headers of a whole answer with status 200.
public record Representation(Encoding encoding, String tag, Body body, HttpFields fields) {

    /// @param ofFile the headers of the file, from [Headers#of]
    static Representation of(Encoding encoding, String tag, Body body, HttpFields ofFile) {
        HttpFields.Mutable fields =
                HttpFields.build(ofFile)
                        .add(Headers.RANGES)
                        .add(new PreEncodedHttpField(HttpHeader.ETAG, '"' + tag + '"'))
                        .add(new PreEncodedHttpField(HttpHeader.CONTENT_LENGTH, body.length()));
        if (encoding != Encoding.IDENTITY) {
            fields.add(new PreEncodedHttpField(HttpHeader.CONTENT_ENCODING, encoding.token));
        }
        return new Representation(encoding, tag, body, fields.asImmutable());
    }
}
