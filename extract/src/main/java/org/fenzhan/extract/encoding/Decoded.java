package org.fenzhan.extract.encoding;

import java.nio.charset.Charset;
import java.util.List;

/// What bytes turned out to be.
public sealed interface Decoded {
    /// Text, the charset that it was read in, and whatever a person should know about the reading.
    ///
    /// @param notes `declared GB2312, read as GB18030`, `once-damaged text repaired in 3 places` …;
    ///   empty if all was as declared
    record Text(String text, Charset charset, List<String> notes) implements Decoded {
        public Text {
            notes = List.copyOf(notes);
        }
    }

    /// No text at all; `kind` says what instead, for people: `a PDF document`.
    record Binary(String kind) implements Decoded {}
}
