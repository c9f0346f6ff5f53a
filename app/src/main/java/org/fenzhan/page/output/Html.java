package org.fenzhan.page.output;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.nio.charset.StandardCharsets;

/// HTML that somebody answers for: it goes into the page byte for byte. Only for what was sanitised
/// or rendered before.
public final class Html implements Content {

    /// Nothing.
    public static final Html EMPTY = new Html(new byte[0]);

    private final byte[] bytes;

    private Html(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Takes the array as it is, without a copy: the caller must not change it any more.
    ///
    /// @param utf8 sanitised HTML, UTF-8
    public static Html trusted(byte[] utf8) {
        return utf8.length == 0 ? EMPTY : new Html(utf8);
    }

    /// The same from a text.
    public static Html trusted(String html) {
        return trusted(html.getBytes(StandardCharsets.UTF_8));
    }

    public int length() {
        return bytes.length;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeBinaryContent(bytes);
    }
}
