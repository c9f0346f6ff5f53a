package org.fenzhan.extract.article;

/// A link inside a text.
///
/// @param start offset of the first UTF-16 unit of the linked words
/// @param end offset behind the last one
/// @param target the address, absolute if the page's own address is known, else as it stands
public record Link(int start, int end, String target) {
    public Link {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "link to '" + target + "' runs from " + start + " to " + end);
        }
    }
}
