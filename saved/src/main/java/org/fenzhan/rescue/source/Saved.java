package org.fenzhan.rescue.source;

import java.util.Optional;

/// A saved page, opened.
public sealed interface Saved {
    /// No page of text is larger; what is, is an archive or a film under a wrong name. Bytes.
    int LARGEST = 32 << 20;

    PageId id();

    /// As it lies in a file or archive, whatever it turns out to be.
    ///
    /// @param address where it was found on the web
    /// @param charset of the header under which it was delivered
    /// @param origin what lies around it
    record Bytes(
            PageId id,
            Optional<String> address,
            Optional<String> charset,
            byte[] bytes,
            Origin origin)
            implements Saved {}

    /// Markup that was text already when it came.
    record Markup(PageId id, Optional<String> address, String html) implements Saved {}

    /// Plain text that was text already when it came.
    record Words(PageId id, Optional<String> address, String text) implements Saved {}

    /// A page that cannot be read; the rest of its source can.
    ///
    /// @param why what is wrong and, where somebody can, what to do
    record Unreadable(PageId id, String why) implements Saved {}
}
