package org.fenzhan.extract;

/// What one page may cost. A page above a limit is answered with
/// [org.fenzhan.extract.article.NoArticle], never with an error.
///
/// @param maxBytes bytes of one page
/// @param maxTags tags that are parsed; a page with more is read without its markup
public record Limits(int maxBytes, int maxTags) {
    /// 8 MiB and 60,000 tags: within 64 MiB of memory.
    public static Limits standard() {
        return new Limits(8 << 20, 60_000);
    }
}
